package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// Sea colour that grows towards the four edges of the view: land outside the exhibition ends softly in it, under the
/// regions. It stands still while the map moves; only where the map itself ends in the south, the land ends with it.
final class MapFades extends Pane {
    private static final double DEPTH_EM = 3.5;
    private final Scale scale;
    private final Rectangle left = fade("map-fade-left");
    private final Rectangle top = fade("map-fade-top");
    private final Rectangle right = fade("map-fade-right");
    private final Rectangle bottom = fade("map-fade-bottom");
    private final Rectangle below = fade("map-sea");
    private final List<Rectangle> all = List.of(left, top, right, bottom, below);

    MapFades(Scale scale) {
        this.scale = scale;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(all);
    }

    private static Rectangle fade(String styleClass) {
        Rectangle fade = new Rectangle();
        fade.getStyleClass().add(styleClass);
        fade.setManaged(false);
        return fade;
    }

    /// Covers the edges of a view.
    ///
    /// @param width  of the view, in pixels
    /// @param height of the view, in pixels
    /// @param north  where the land of the map is cut off in the north, in pixels from the view's top
    /// @param south  where the map ends in the south, likewise; land is drawn on below it without a coast
    void cover(double width, double height, double north, double south) {
        double depth = scale.em(DEPTH_EM);
        double end = Math.clamp(south, 0, Math.max(0, height));
        place(left, 0, 0, depth, height);
        place(right, width - depth, 0, depth, height);
        place(bottom, 0, end - depth, width, depth);
        place(below, 0, end, width, height - end);
        place(top, 0, Math.max(0, north), width, depth);
        all.forEach(fade -> fade.setVisible(width > 0 && height > 0));
    }

    /// Returns what covers the edges.
    List<Rectangle> all() {
        return all;
    }

    /// Returns others that look the same.
    List<Rectangle> copies() {
        return all.stream().map(MapFades::copy).toList();
    }

    /// Returns what has the colour of the sea.
    Rectangle sea() {
        return below;
    }

    private static Rectangle copy(Rectangle fade) {
        Rectangle copy = new Rectangle(fade.getX(), fade.getY(), fade.getWidth(), fade.getHeight());
        copy.setFill(fade.getFill());
        return copy;
    }

    private static void place(Rectangle fade, double x, double y, double width, double height) {
        fade.setX(x);
        fade.setY(y);
        fade.setWidth(Math.max(0, width));
        fade.setHeight(Math.max(0, height));
    }
}
