package eu.smartregions.kiosk.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// An icon of the one set (Material Design Icons, Apache License 2.0), drawn from its path; its colour comes from the
/// style sheet. Never stands without a word beside it, but for the few that everybody knows (close, plus, minus,
/// chevrons).
public final class Icon extends Region {
    private static final double BOX = 24;
    private static final Map<String, String> PATHS = load();

    private final SVGPath glyph = new SVGPath();
    private final double side;

    /// @param name as in `icons.properties`
    /// @param side of the square it takes, in pixels
    /// @throws IllegalArgumentException if there is no icon of that name
    public Icon(String name, double side) {
        this.side = side;
        getStyleClass().add("icon");
        glyph.getStyleClass().add("glyph");
        glyph.setScaleX(side / BOX);
        glyph.setScaleY(side / BOX);
        glyph.setManaged(false);
        getChildren().add(glyph);
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        setMouseTransparent(true);
        show(name);
    }

    /// Shows another icon in the same place.
    public void show(String name) {
        String path = PATHS.get(name);
        if (path == null) {
            throw new IllegalArgumentException("No icon '" + name + "'");
        }
        glyph.setContent(path);
        // Scaling is about the middle of the path's own bounds, which is not the middle of its box.
        double scale = side / BOX;
        double middleX = glyph.getLayoutBounds().getCenterX();
        double middleY = glyph.getLayoutBounds().getCenterY();
        glyph.setTranslateX(middleX * (scale - 1));
        glyph.setTranslateY(middleY * (scale - 1));
    }

    private static Map<String, String> load() {
        Properties paths = new Properties();
        try (InputStream in = Icon.class.getResourceAsStream("icons.properties")) {
            paths.load(in);
            return paths.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), paths::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
