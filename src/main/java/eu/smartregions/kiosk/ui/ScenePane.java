package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.PatternPane;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.Optional;
import javafx.scene.layout.Region;

/// The landscape of an area, or a photograph, that fills its frame. Before it is read, and where there is none, the
/// frame has the colour of the area. In high contrast the picture keeps to the right half, framed.
public final class ScenePane extends Region {
    /// The part of the width that words may take on the left of a picture: 43 of 96 em, where they keep a contrast of
    /// 7:1 even before pure white.
    private static final double WORDS_SHARE = 43 / 96.0;
    /// The same for words in the bright tone of an area.
    private static final double TONED_SHARE = 0.385;
    private static final double FRAMED_SHARE = 0.5;

    private final boolean upright;
    private final Region frame = new Region();

    /// A frame with a picture, which is read once it is on the screen.
    ///
    /// @param picture what is seen; without one the frame has the area's pattern
    public ScenePane(Scale scale, Pictures pictures, AreaLook look, Optional<Picture> picture) {
        upright = scale.portrait();
        Region seen = picture.<Region>map(shown -> PhotoPane.of(shown, pictures))
                .orElseGet(() -> new PatternPane(look, scale.em(3)));
        Region scrim = new Region();
        scrim.getStyleClass().add("scene-scrim");
        scrim.setVisible(!upright);
        frame.getStyleClass().add("scene-frame");
        getStyleClass().add("scene");
        AreaStyles.apply(this, look);
        getChildren().addAll(seen, scrim, frame);
        setMouseTransparent(true);
    }

    /// Returns the width that words may take from the left edge of a picture of a width, in pixels. On upright screens
    /// no words stand on it.
    public static double wordsWidth(double width) {
        return Math.floor(width * WORDS_SHARE);
    }

    /// Returns the same for words in the bright tone of an area.
    public static double tonedWidth(double width) {
        return Math.floor(width * TONED_SHARE);
    }

    @Override
    protected void layoutChildren() {
        // Each to its place at once: one that is moved twice asks for layout again, without end.
        double left = upright ? 0 : Math.round(getWidth() * (1 - FRAMED_SHARE));
        getChildren().forEach(child -> {
            double from = child == frame ? left : 0;
            child.resizeRelocate(from, 0, getWidth() - from, getHeight());
        });
    }
}
