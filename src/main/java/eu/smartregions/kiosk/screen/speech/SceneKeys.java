package eu.smartregions.kiosk.screen.speech;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/// Hears the keys of whichever scene a kiosk stands in.
final class SceneKeys {
    private final Node kiosk;
    private final EventHandler<KeyEvent> keys;
    private final Runnable laidOut;

    private SceneKeys(Node kiosk, EventHandler<KeyEvent> keys, Runnable laidOut) {
        this.kiosk = kiosk;
        this.keys = keys;
        this.laidOut = laidOut;
    }

    /// Hears the keys of the scene that a kiosk comes into, until it goes to another.
    ///
    /// @param laidOut runs each time that the scene has been laid out
    static void join(Node kiosk, EventHandler<KeyEvent> keys, Runnable laidOut) {
        SceneKeys scenes = new SceneKeys(kiosk, keys, laidOut);
        kiosk.sceneProperty().addListener((_, before, now) -> {
            Optional.ofNullable(before).ifPresent(scenes::leave);
            Optional.ofNullable(now).ifPresent(scenes::join);
        });
    }

    private void join(Scene scene) {
        if (isShownBy(scene)) {
            scene.addEventFilter(KeyEvent.ANY, keys);
            scene.addPostLayoutPulseListener(laidOut);
        }
    }

    /// Whether the kiosk stands in a scene itself, rather than as a picture among other things, whose keys are not its
    /// own.
    private boolean isShownBy(Scene scene) {
        return Stream.iterate(kiosk, Objects::nonNull, Node::getParent).anyMatch(scene.getRoot()::equals);
    }

    private void leave(Scene scene) {
        scene.removeEventFilter(KeyEvent.ANY, keys);
        scene.removePostLayoutPulseListener(laidOut);
    }
}
