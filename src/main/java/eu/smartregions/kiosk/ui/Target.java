package eu.smartregions.kiosk.ui;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// Something to touch. The whole node is the target; it acts on release inside itself, and sliding off cancels
/// (WCAG 2.2, 2.5.2). Slow and trembling taps count; there is no long press, no double tap and no hover.
public class Target extends StackPane {
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Runnable action;
    private boolean armed;
    private boolean pressed;
    private boolean chosen;

    /// @param styleClass what it looks like: `k-button`, `k-chip`, `k-card`, `k-tile`, `k-tag`, `k-nav`
    /// @param content    what it shows; takes no input itself
    /// @param action     what a tap does, on the FX thread
    public Target(String styleClass, Node content, Runnable action) {
        super(content);
        this.action = action;
        getStyleClass().add(styleClass);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> arm(pressed && contains(event.getX(), event.getY())));
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Gives up a press that turned out to be a drag.
    public void cancel() {
        pressed = false;
        arm(false);
    }

    /// Gives up the press that an event belongs to, if it was on a target.
    static void cancelUnder(MouseEvent event) {
        for (Node node = event.getTarget() instanceof Node touched ? touched : null; node != null; node = node
                .getParent()) {
            if (node instanceof Target target) {
                target.cancel();
                return;
            }
        }
    }

    /// Marks this target as the chosen one of its kind, by the style class `:chosen`.
    public void choose(boolean nowChosen) {
        chosen = nowChosen;
        pseudoClassStateChanged(CHOSEN, nowChosen);
    }

    /// Whether this target is marked as chosen.
    public boolean chosen() {
        return chosen;
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            pressed = true;
            arm(true);
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        boolean fire = armed;
        pressed = false;
        arm(false);
        if (fire) {
            action.run();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            action.run();
            event.consume();
        }
    }

    private void arm(boolean nowArmed) {
        armed = nowArmed;
        pseudoClassStateChanged(ARMED, nowArmed);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction accessibleAction, Object... parameters) {
        if (accessibleAction == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(accessibleAction, parameters);
        }
    }
}
