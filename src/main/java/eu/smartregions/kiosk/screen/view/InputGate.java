package eu.smartregions.kiosk.screen.view;

import java.util.function.LongSupplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Keeps out input that no visitor means: a second tap that falls through to the page that the first one opened, other
/// mouse buttons, context menus.
public final class InputGate {
    /// The time after a page change in which presses are left out, in milliseconds.
    public static final long AFTER_PAGE_CHANGE = 500;

    private final LongSupplier nanos;
    /// The farthest that a finger strays between quick taps on one place, in pixels.
    private static final double STRAYS = 80;
    private long openAt;
    private long closedFor;
    private Point2D lastPress = Point2D.ZERO;
    private boolean pressLeftOut;

    /// Watches over everything in a node from now on.
    InputGate(Node node) {
        this(node, System::nanoTime);
    }

    /// @param nanos monotonic nanoseconds from any origin, which may be negative and may overflow
    InputGate(Node node, LongSupplier nanos) {
        this.nanos = nanos;
        openAt = nanos.getAsLong();
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            boolean closed = nanos.getAsLong() - openAt < 0;
            Point2D press = new Point2D(event.getSceneX(), event.getSceneY());
            if (closed && press.distance(lastPress) <= STRAYS) {
                closeFor(closedFor);
            }
            lastPress = press;
            pressLeftOut = event.getButton() != MouseButton.PRIMARY || closed;
            leaveOut(event);
        });
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::leaveOut);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::leaveOut);
        node.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
    }

    /// Lets no press in for so many milliseconds, and for as long again after each that follows the last on its place.
    void closeFor(long milliseconds) {
        closedFor = milliseconds;
        openAt = nanos.getAsLong() + milliseconds * 1_000_000;
    }

    private void leaveOut(MouseEvent event) {
        if (pressLeftOut) {
            event.consume();
        }
    }
}
