package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// A finger that goes sideways turns a page: always an extra beside buttons, never a way back. What the finger was put
/// down on is not touched by it.
public final class Swipe {
    /// At least 20 mm on every screen, since an em is never less than 3.06 mm.
    private static final double SHORTEST_EM = 6.6;
    /// From here on it cannot be a tap any more.
    private static final double TAP_EM = 0.6;
    /// The least ratio of its way sideways to its way up or down.
    private static final double MOSTLY = 2;

    private final Scale scale;
    private final IntConsumer turn;
    private double pressX;
    private double pressY;

    private Swipe(Scale scale, IntConsumer turn) {
        this.scale = scale;
        this.turn = turn;
    }

    /// Watches a node.
    ///
    /// @param turn told 1 for the next, the finger going left, and -1 for the one before
    public static void on(Node node, Scale scale, IntConsumer turn) {
        Swipe swipe = new Swipe(scale, turn);
        node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            swipe.pressX = event.getSceneX();
            swipe.pressY = event.getSceneY();
        });
        node.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (swipe.sideways(event, scale.em(TAP_EM))) {
                Target.cancelUnder(event);
            }
        });
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, swipe::release);
    }

    private void release(MouseEvent event) {
        if (sideways(event, scale.em(SHORTEST_EM))) {
            turn.accept(event.getSceneX() < pressX ? 1 : -1);
            event.consume();
        }
    }

    private boolean sideways(MouseEvent event, double least) {
        double x = Math.abs(event.getSceneX() - pressX);
        return x >= least && x > MOSTLY * Math.abs(event.getSceneY() - pressY);
    }
}
