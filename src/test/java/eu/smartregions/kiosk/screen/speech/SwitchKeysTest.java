package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.Duration;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// The keys of the two switches are switches for those who use them, and write digits for all others.
final class SwitchKeysTest {
    private static final KeyTimes ONE_SWITCH = new KeyTimes(Duration.ofMillis(500), Optional.of(Duration.ofMinutes(1)));

    @Test
    void whoUsesSwitchesMovesAndChoosesOnTheSearchPageUntilALetterIsWritten() {
        ShownKiosk kiosk = ShownKiosk.searching(KeyTimes.USUAL);
        Toolkit.run(kiosk.navigator::home);
        Toolkit.run(() -> strike(kiosk, '1', KeyCode.DIGIT1));
        Toolkit.run(() -> kiosk.go(new Place.Search()));
        String first = ringed(kiosk);
        Toolkit.run(() -> strike(kiosk, '1', KeyCode.DIGIT1));
        assertNotEquals(first, ringed(kiosk));
        for (int i = 0; i < 20 && !ringed(kiosk).equals("Regions A–Z"); i++) {
            Toolkit.run(() -> strike(kiosk, '1', KeyCode.NUMPAD1));
        }
        Toolkit.run(() -> {
            assertTrue(field(kiosk).startsWith("Type "), field(kiosk));
            strike(kiosk, '2', KeyCode.DIGIT2);
            assertEquals(new Place.Regions(false), kiosk.navigator.here());
            kiosk.navigator.back();
        });
        Toolkit.run(() -> {
            assertTrue(kiosk.view.lookup(".key-ring").isVisible());
            strike(kiosk, 'x', KeyCode.X);
            strike(kiosk, '2', KeyCode.DIGIT2);
            assertTrue(field(kiosk).startsWith("x2. "), field(kiosk));
            assertFalse(kiosk.view.lookup(".key-ring").isVisible());
            kiosk.view.end();
        });
    }

    @Test
    void aKioskSetUpForOneSwitchHasItOnTheSearchPageToo() {
        ShownKiosk kiosk = ShownKiosk.searching(ONE_SWITCH);
        Toolkit.run(() -> strike(kiosk, '1', KeyCode.DIGIT1));
        Toolkit.run(() -> {
            assertTrue(field(kiosk).startsWith("Type "), field(kiosk));
            assertTrue(kiosk.view.lookup(".key-ring").isVisible());
            kiosk.view.end();
        });
    }

    /// Returns what the search's field says: what was typed, or else what it is for.
    private static String field(ShownKiosk kiosk) {
        return kiosk.view.lookup(".search-field").getAccessibleText();
    }

    /// Returns what is written on the ring, else what the one thing in it is called.
    private static String ringed(ShownKiosk kiosk) {
        return Toolkit.ask(() -> {
            Label name = (Label) kiosk.view.lookup(".key-ring-name");
            return name.isVisible() ? name.getText() : kiosk.scene.getFocusOwner().getAccessibleText();
        });
    }

    /// Presses a key that writes, half a second after the last.
    private static void strike(ShownKiosk kiosk, char letter, KeyCode key) {
        kiosk.press(key);
        Event.fireEvent(kiosk.view, new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(letter), "", KeyCode.UNDEFINED,
                false, false, false, false));
        kiosk.layOut();
    }
}
