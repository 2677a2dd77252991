package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.speech.KeyTimes;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// What a keyboard that is plugged in does on the search page while one of the keys on the screen has the focus.
final class PluggedKeyboardTest {
    private static final KeyTimes ONE_SWITCH = new KeyTimes(Duration.ofMillis(500), Optional.of(Duration.ofMinutes(1)));

    @Test
    void theSpaceBarIsABlankBetweenLetters() {
        assertEquals("name o", typed(kiosk -> {
            "name o".chars().forEach(letter -> press(kiosk, (char) letter));
        }));
    }

    @Test
    void theSpaceBarPressesWhatTheFocusWasMovedTo() {
        assertEquals("nameee", typed(kiosk -> {
            "name".chars().forEach(letter -> press(kiosk, (char) letter));
            send(kiosk, KeyEvent.KEY_PRESSED, KeyCode.RIGHT, "");
            press(kiosk, ' ');
            press(kiosk, ' ');
        }));
    }

    @Test
    void digitsAreWrittenToo() {
        for (KeyTimes keys : List.of(KeyTimes.USUAL, ONE_SWITCH)) {
            ShownKiosk kiosk = ShownKiosk.searching(keys);
            Toolkit.run(() -> {
                "eu 1".chars().forEach(letter -> press(kiosk, (char) letter));
                press(kiosk, '2');
                send(kiosk, KeyEvent.KEY_PRESSED, KeyCode.NUMPAD1, "");
                send(kiosk, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, "1");
                assertEquals("eu 121", kiosk.view.searching().typed());
                assertFalse(kiosk.view.lookup(".key-ring").isVisible());
                kiosk.view.end();
            });
        }
    }

    private static String typed(java.util.function.Consumer<ShownKiosk> hands) {
        return Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(Exhibitions.small(), Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.view.index().join();
            kiosk.go(new Place.Search());
            hands.accept(kiosk);
            String typed = kiosk.view.searching().typed();
            kiosk.view.end();
            return typed;
        });
    }

    /// Presses a key of the keyboard while the key "e" on the screen has the focus.
    private static void press(ShownKiosk kiosk, char letter) {
        String character = String.valueOf(letter);
        send(kiosk, KeyEvent.KEY_PRESSED,
                letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(character.toUpperCase(Locale.ROOT)), "");
        send(kiosk, KeyEvent.KEY_TYPED, KeyCode.UNDEFINED, character);
    }

    private static void send(ShownKiosk kiosk, javafx.event.EventType<KeyEvent> type, KeyCode code, String character) {
        Target focus = kiosk.find("e").orElseThrow();
        Event.fireEvent(focus, new KeyEvent(type, character, "", code, false, false, false, false));
    }
}
