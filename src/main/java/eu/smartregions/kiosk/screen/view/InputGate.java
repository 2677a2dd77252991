package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.ui.Target;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Keeps out input that no visitor means: a second tap that falls through to the page that the first one opened, or
/// that a trembling finger gives the same target, other mouse buttons, context menus.
public final class InputGate {
    /// The time after a page change in which presses are left out, in milliseconds.
    public static final long AFTER_PAGE_CHANGE = 500;

    /// The time after a tap in which the same target is not tapped again, in nanoseconds; keys of the keyboard on the
    /// screen, on which a letter may be typed twice, are.
    private static final long SAME_TARGET_NANOS = 300_000_000;
    private static final String KEY = "k-key";

    private final LongSupplier nanos;
    /// The farthest that a finger strays between quick taps on one place, in pixels.
    private static final double STRAYS = 80;
    private long openAt;
    private long closedFor;
    private Point2D lastPress = Point2D.ZERO;
    private boolean pressLeftOut;
    private Optional<Target> lastTarget = Optional.empty();
    private long lastTap;

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
            pressLeftOut = event.getButton() != MouseButton.PRIMARY || closed || again(event);
            leaveOut(event);
        });
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::leaveOut);
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, this::leaveOut);
        node.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ContextMenuEvent::consume);
    }

    /// Whether a press follows the last one on the same target too soon.
    private boolean again(MouseEvent press) {
        Optional<Target> target = Stream
                .iterate(press.getTarget() instanceof Node node ? node : null, Objects::nonNull, Node::getParent)
                .filter(Target.class::isInstance).map(Target.class::cast)
                .filter(each -> !each.getStyleClass().contains(KEY)).findFirst();
        boolean soon = target.isPresent() && target.equals(lastTarget)
                && nanos.getAsLong() - lastTap < SAME_TARGET_NANOS;
        lastTarget = target;
        lastTap = nanos.getAsLong();
        return soon;
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
