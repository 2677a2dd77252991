package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.ui.Toolkit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// The kiosk hears the keys of the scene that it stands in, and of no other.
final class SceneKeysTest {
    private static final int SIDE = 100;
    private final AtomicInteger heard = new AtomicInteger();

    @Test
    void areThoseOfTheSceneThatItHasComeInto() {
        Toolkit.run(() -> {
            Pane kiosk = kiosk();
            Group first = new Group(kiosk);
            Group second = new Group();
            Scene before = new Scene(first);
            Scene now = new Scene(second);
            press(before);
            assertEquals(1, heard.get());
            first.getChildren().clear();
            press(before);
            assertEquals(1, heard.get());
            second.getChildren().add(kiosk);
            press(now);
            press(before);
            assertEquals(2, heard.get());
        });
    }

    @Test
    void areNotThoseOfASceneThatShowsItAsAPicture() {
        Toolkit.run(() -> {
            press(new Scene(new Group(new SubScene(kiosk(), SIDE, SIDE))));
            assertEquals(0, heard.get());
        });
    }

    private Pane kiosk() {
        Pane kiosk = new Pane();
        SceneKeys.join(kiosk, _ -> heard.incrementAndGet(), () -> {});
        return kiosk;
    }

    private static void press(Scene scene) {
        Event.fireEvent(scene.getRoot(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
    }
}
