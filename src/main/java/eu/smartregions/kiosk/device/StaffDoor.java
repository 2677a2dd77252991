package eu.smartregions.kiosk.device;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// The way in for staff, which no visitor finds by chance: a finger held for five seconds on the top right corner,
/// where the event's name stands, or Ctrl+Alt+O on a keyboard.
public final class StaffDoor {
    private static final Duration HOLD = Duration.seconds(5);
    /// The corner, as shares of the screen's width and height.
    private static final double WIDE = 0.3;
    private static final double HIGH = 0.15;

    private final Scene scene;
    private final PauseTransition hold = new PauseTransition(HOLD);

    /// Listens to a scene from now on.
    ///
    /// @param opened what happens, on the FX thread
    public StaffDoor(Scene scene, Runnable opened) {
        this.scene = scene;
        KeyCombination keys = new KeyCodeCombination(KeyCode.O, KeyCombination.CONTROL_DOWN, KeyCombination.ALT_DOWN);
        hold.setOnFinished(_ -> opened.run());
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::hold);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::stay);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> hold.stop());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (keys.match(event)) {
                opened.run();
            }
        });
    }

    private void hold(MouseEvent event) {
        if (corner(event)) {
            hold.playFromStart();
        }
    }

    private void stay(MouseEvent event) {
        if (!corner(event)) {
            hold.stop();
        }
    }

    private boolean corner(MouseEvent event) {
        return event.getSceneX() > scene.getWidth() * (1 - WIDE) && event.getSceneY() < scene.getHeight() * HIGH;
    }
}
