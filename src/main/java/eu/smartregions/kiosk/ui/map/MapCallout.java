package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.ui.theme.Scale;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The one card beside what was touched on a map.
final class MapCallout extends Pane {
    private final Scale scale;
    private @Nullable Region card;

    MapCallout(Scale scale) {
        this.scale = scale;
        setPickOnBounds(false);
    }

    /// Shows a card in place of the one before.
    void show(Region shown) {
        shown.getStyleClass().add("callout");
        shown.setManaged(false);
        card = shown;
        getChildren().setAll(shown);
    }

    /// Shows none.
    void clear() {
        card = null;
        getChildren().clear();
    }

    /// Puts the card to the right of a point, or left of it where there is more room.
    void beside(Point2D at) {
        if (card == null) {
            return;
        }
        double width = card.prefWidth(-1);
        double height = card.prefHeight(width);
        double x = at.getX() + scale.em(2) + width > getWidth()
                ? at.getX() - scale.em(2) - width
                : at.getX() + scale.em(2);
        card.resizeRelocate(
                Math.round(Math.clamp(x, scale.em(0.4), Math.max(scale.em(0.4), getWidth() - width))),
                Math.round(Math.clamp(at.getY() - height / 2, 0, Math.max(0, getHeight() - height))), width, height);
    }
}
