package eu.smartregions.kiosk.device;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Remembers when a finger or key was last pressed, whatever became of it.
public final class LastTouch {
    private final InstantSource clock;
    private volatile @Nullable Instant last;

    public LastTouch(InstantSource clock) {
        this.clock = clock;
    }

    /// Watches a scene from now on; on the FX thread.
    public void watch(Scene scene) {
        EventHandler<InputEvent> pressed = _ -> last = clock.instant();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }

    /// Returns the moment, if there was one; any thread.
    public Optional<Instant> moment() {
        return Optional.ofNullable(last);
    }
}
