package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The watch warns a quiet visitor, and ends the visit of one who does not answer.
final class IdleWatchTest {
    private final Recorded recorded = new Recorded();
    private final Scene scene = Toolkit.ask(() -> new Scene(new Group()));
    private IdleWatch watch = watch(Duration.ofMillis(300), Duration.ofMillis(300));

    /// What the watch said, in order; on the FX thread.
    private static final class Recorded implements IdleWatch.Reaction {
        private final List<String> said = new ArrayList<>();
        private boolean listening;

        @Override
        public boolean listening() {
            return listening;
        }

        @Override
        public void touched() {
            said.add("touched");
        }

        @Override
        public void warn(int seconds) {
            said.add("warn " + seconds);
        }

        @Override
        public void reset() {
            said.add("reset");
        }
    }

    @AfterEach
    void stop() {
        Toolkit.run(watch::stop);
    }

    @Test
    void warnsThenResetsOnce() {
        Toolkit.run(watch::start);
        Finger.await("the reset", () -> recorded.said.contains("reset"));
        Finger.rest();
        Finger.rest();
        Finger.rest();
        assertEquals(List.of("warn 0", "reset"), Toolkit.ask(() -> List.copyOf(recorded.said)));
    }

    @Test
    void whoListensIsHere() {
        Toolkit.run(() -> {
            recorded.listening = true;
            watch.start();
        });
        Finger.rest();
        Finger.rest();
        Finger.rest();
        assertEquals(List.of(), Toolkit.ask(() -> List.copyOf(recorded.said)));
        Toolkit.run(() -> recorded.listening = false);
        Finger.await("the warning", () -> recorded.said.contains("warn 0"));
    }

    @Test
    void saysHowManySecondsAreLeft() {
        watch = watch(Duration.ofMillis(100), Duration.ofSeconds(20));
        Toolkit.run(watch::start);
        Finger.await("the warning", () -> recorded.said.contains("warn 20"));
    }

    @Test
    void startsAgainWhenTheVisitorStays() {
        watch = watch(Duration.ofMillis(100), Duration.ofMinutes(10));
        Toolkit.run(watch::start);
        Finger.await("the warning", () -> recorded.said.size() == 1);
        Toolkit.run(watch::start);
        Finger.await("the second warning", () -> recorded.said.size() == 2);
        assertEquals(List.of("warn 600", "warn 600"), Toolkit.ask(() -> List.copyOf(recorded.said)));
    }

    @Test
    void aKeyThatIsStuckKeepsNobodyHere() {
        Toolkit.run(() -> {
            key(KeyEvent.KEY_PRESSED);
            for (int i = 0; i < 100; i++) {
                key(KeyEvent.KEY_PRESSED);
            }
            assertEquals(List.of("touched"), recorded.said);
            key(KeyEvent.KEY_RELEASED);
            key(KeyEvent.KEY_PRESSED);
            assertEquals(List.of("touched", "touched"), recorded.said);
        });
    }

    private void key(EventType<KeyEvent> type) {
        Event.fireEvent(scene, new KeyEvent(type, "", "", KeyCode.DOWN, false, false, false, false));
    }

    @Test
    void isQuietWhileNobodyIsHere() {
        Toolkit.run(() -> {
            watch.start();
            watch.stop();
        });
        Finger.rest();
        Finger.rest();
        Finger.rest();
        assertEquals(List.of(), Toolkit.ask(() -> List.copyOf(recorded.said)));
    }

    @Test
    void beginsAnewWithEveryTouch() {
        watch = watch(Duration.ofSeconds(2), Duration.ofMinutes(10));
        Toolkit.run(watch::start);
        for (int i = 0; i < 8; i++) {
            Finger.rest();
            Toolkit.run(() -> Event.fireEvent(scene, press()));
        }
        assertEquals(List.of("touched"), Toolkit.ask(() -> recorded.said.stream().distinct().toList()));
        Finger.await("the warning", () -> recorded.said.contains("warn 600"));
    }

    private IdleWatch watch(Duration quiet, Duration warning) {
        return Toolkit.ask(() -> new IdleWatch(scene, () -> new IdleWatch.Patience(quiet, warning), recorded));
    }

    private static MouseEvent press() {
        return new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false, false, false,
                true,
                false, false, true, false, true, null);
    }
}
