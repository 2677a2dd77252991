package eu.smartregions.kiosk.device;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Notices that nobody touches the screen: warns after a quiet time, and resets if the warning is not answered. Any
/// touch anywhere starts the clock again; while the warning is shown, only its answer does.
public final class IdleWatch {
    private static final Duration LOOK = Duration.millis(250);
    /// Nobody listens for longer without pressing a key: a voice that hangs keeps no visit open.
    private static final long LONGEST_LISTENING_NANOS = 600_000_000_000L;
    /// A keyboard repeats a key that is held after 0.7 s at most, then more often.
    private static final long REPEATS_WITHIN_NANOS = 1_000_000_000;

    private final Supplier<Patience> patience;
    private final Reaction reaction;
    private final Scene scene;
    private final EventHandler<InputEvent> input = this::input;
    private final EventHandler<MouseEvent> dragged = _ -> again();
    /// When keys that are down were last heard of, in nanoseconds.
    private final Map<KeyCode, Long> held = new EnumMap<>(KeyCode.class);
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> released = event -> held.remove(event.getCode());
    private final Timeline clock = new Timeline(new KeyFrame(LOOK, _ -> look()));
    private long since;
    private long lastInput;
    private boolean watching;
    private boolean warned;

    /// The times to wait at the present place.
    ///
    /// @param quiet   before the warning
    /// @param warning before the reset
    public record Patience(java.time.Duration quiet, java.time.Duration warning) {
    }

    /// The reactions to touches and to quiet.
    public interface Reaction {
        /// A finger or key was pressed.
        void touched();

        /// Nobody has touched the screen for the quiet time.
        ///
        /// @param seconds until the reset
        void warn(int seconds);

        /// The warning was not answered.
        void reset();

        /// Whether something is still being said to the visitor, who listens without touching anything.
        default boolean listening() {
            return false;
        }
    }

    /// Watches a scene from now on; counts only between [#start] and [#stop].
    public IdleWatch(Scene scene, Supplier<Patience> patience, Reaction reaction) {
        this.scene = scene;
        this.patience = patience;
        this.reaction = reaction;
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, input);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, released);
        clock.setCycleCount(Timeline.INDEFINITE);
    }

    /// Begins to count the quiet time.
    public void start() {
        watching = true;
        warned = false;
        since = System.nanoTime();
        lastInput = since;
        clock.play();
    }

    /// Stops counting, as nobody is here.
    public void stop() {
        watching = false;
        warned = false;
        clock.stop();
    }

    /// Stops watching the scene for good.
    public void close() {
        stop();
        scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, input);
        scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, dragged);
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        scene.removeEventFilter(KeyEvent.KEY_RELEASED, released);
    }

    private void input(InputEvent event) {
        again();
        reaction.touched();
    }

    /// A key that is held, or stuck, is pressed once: nobody is here because of it.
    private void pressed(KeyEvent event) {
        long now = System.nanoTime();
        Long before = held.put(event.getCode(), now);
        if (before == null || now - before > REPEATS_WITHIN_NANOS) {
            input(event);
        }
    }

    private void again() {
        lastInput = System.nanoTime();
        if (!warned) {
            since = System.nanoTime();
        }
    }

    private void look() {
        if (!watching) {
            return;
        }
        if (!warned && reaction.listening() && System.nanoTime() - lastInput < LONGEST_LISTENING_NANOS) {
            since = System.nanoTime();
        }
        long quiet = System.nanoTime() - since;
        Patience now = patience.get();
        if (!warned && quiet >= now.quiet().toNanos()) {
            warned = true;
            since = System.nanoTime();
            reaction.warn((int) now.warning().toSeconds());
        } else if (warned && quiet >= now.warning().toNanos()) {
            stop();
            reaction.reset();
        }
    }
}
