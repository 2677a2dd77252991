package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Affine;

/// A region that lies off the map, in a frame of its own with its name: a target as any region is.
final class MapInset extends StackPane {
    private static final double WIDTH_EM = 5.6;
    private static final double HEIGHT_EM = 4.4;
    /// What the outline may take of the frame.
    private static final double DRAWN_WIDTH_EM = 4.6;
    private static final double DRAWN_HEIGHT_EM = 2.2;
    /// Between a long name and the frame.
    private static final double EDGE_EM = 0.5;
    /// Above the outline and below the name.
    private static final double CLEAR_EM = 0.3;
    /// More letters than this are broken at the first space.
    private static final int LONG = 10;
    private final SVGPath outline = new SVGPath();
    private final Label name = Lettering.CAPTION.line();
    private final Target frame;

    /// @param path   its outline, in map units
    /// @param action what a touch does
    MapInset(String path, Scale scale, Runnable action) {
        outline.setContent(path);
        outline.getStyleClass().add("map-land");
        Bounds box = outline.getLayoutBounds();
        double factor = Math.min(scale.em(DRAWN_WIDTH_EM) / box.getWidth(),
                scale.em(DRAWN_HEIGHT_EM) / box.getHeight());
        outline.getTransforms().setAll(new Affine(factor, 0, 0, 0, factor, 0));
        outline.setStrokeWidth(Math.max(1, scale.em(0.07)) / factor);
        StackPane drawn = new StackPane(new Group(outline));
        drawn.setPrefHeight(scale.em(DRAWN_HEIGHT_EM));
        name.setTextAlignment(TextAlignment.CENTER);
        name.setPadding(new Insets(0, scale.em(EDGE_EM), 0, scale.em(EDGE_EM)));
        VBox content = new VBox(scale.em(0.2), drawn, name);
        content.setAlignment(Pos.CENTER);
        content.setPadding(new Insets(scale.em(CLEAR_EM), 0, scale.em(CLEAR_EM), 0));
        frame = new Target("map-inset", content, action);
        frame.setMinSize(scale.em(WIDTH_EM), scale.em(HEIGHT_EM));
        getChildren().add(frame);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Says its name, a long one on two lines, so that the frame stays beside the buttons.
    void name(String text) {
        name.setText(text.length() > LONG ? text.replaceFirst(" ", "\n") : text);
        frame.setAccessibleText(text);
    }

    /// Draws it as a style class says, in the look of an area.
    void draw(String styleClass, AreaLook look) {
        outline.getStyleClass().setAll(styleClass);
        AreaStyles.apply(this, look);
    }

    /// Whether it is drawn as land, like what is no region of those shown.
    boolean plain() {
        return outline.getStyleClass().contains("map-land");
    }

    /// Marks it as the selected one, or not.
    void choose(boolean chosen) {
        frame.choose(chosen);
    }
}
