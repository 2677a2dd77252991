package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.RegionId;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A finger on the map of a page.
final class MapFinger {
    private MapFinger() {
    }

    /// Touches the map where a region is, past the gate that keeps out touches right after a page change.
    static void touch(ShownKiosk kiosk, RegionId region) {
        if (kiosk.view.lookup(".map-pane") == null) {
            kiosk.fire("Map");
        }
        MapShapes.Shape shape = kiosk.exhibition.map().regions().get(region);
        // All outlines have one transform.
        Node outline = kiosk.view.lookup(".map-pane").lookup(".map-land");
        Node world = ((Parent) kiosk.view.lookup(".map-pane")).getChildrenUnmodifiable().getFirst();
        Point2D point = world.sceneToLocal(outline.localToScene(shape.labelX(), shape.labelY()));
        world.getOnMousePressed().handle(mouse(MouseEvent.MOUSE_PRESSED, point));
        world.getOnMouseReleased().handle(mouse(MouseEvent.MOUSE_RELEASED, point));
        kiosk.layOut();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Point2D point) {
        return new MouseEvent(type, point.getX(), point.getY(), 0, 0, MouseButton.PRIMARY, 1, false, false, false,
                false, true, false, false, false, false, true, null);
    }
}
