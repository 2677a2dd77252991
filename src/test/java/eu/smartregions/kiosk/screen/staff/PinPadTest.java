package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Entry;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// The PIN is typed by finger or by keyboard, shown as dots, and tried once at a time.
final class PinPadTest {
    private final AskedDesk desk = new AskedDesk();
    private final AtomicInteger opened = new AtomicInteger();

    @Test
    void theRightPinOpens() {
        Toolkit.run(() -> {
            PinPad pad = pad();
            touch(pad, "1", "0", "9");
            assertTrue(OnScreen.texts(pad).contains("•••"));
            touch(pad, "Enter");
            assertEquals(List.of("open 109"), desk.asked);
            assertTrue(OnScreen.texts(pad).contains("One moment …"));
            desk.entry.accept(new Entry(true, ""));
            assertEquals(1, opened.get());
        });
    }

    @Test
    void aWrongPinSaysSoAndIsTypedAnew() {
        Toolkit.run(() -> {
            PinPad pad = pad();
            touch(pad, "1", "Enter");
            desk.entry.accept(new Entry(false, "That is not the PIN. Tries left: 4."));
            assertTrue(OnScreen.texts(pad).contains("That is not the PIN. Tries left: 4."));
            touch(pad, "2", "Clear", "3", "Enter");
            assertEquals(List.of("open 1", "open 3"), desk.asked);
            assertEquals(0, opened.get());
        });
    }

    @Test
    void oneTryAtATimeAndNoneWithoutDigits() {
        Toolkit.run(() -> {
            PinPad pad = pad();
            touch(pad, "Enter");
            assertEquals(List.of(), desk.asked);
            touch(pad, "1", "Enter", "2", "Enter");
            assertEquals(List.of("open 1"), desk.asked, "the second waits for the first");
            desk.entry.accept(new Entry(false, "No."));
            touch(pad, "Enter");
            assertEquals("open 2", desk.asked.getLast(), "what was typed meanwhile is kept");
        });
    }

    @Test
    void theKeyboardTypesDigitsAndNothingElse() {
        Toolkit.run(() -> {
            PinPad pad = pad();
            press(pad, KeyCode.DIGIT7, "7");
            press(pad, KeyCode.BACK_SPACE, "\b");
            press(pad, KeyCode.NUMPAD4, "4");
            press(pad, KeyCode.DIGIT1, "!");
            press(pad, KeyCode.DIGIT2, "");
            press(pad, KeyCode.A, "a");
            press(pad, KeyCode.ENTER, "\r");
            assertEquals(List.of("open 4"), desk.asked);
        });
    }

    @Test
    void noMoreDigitsThanAPinCanHave() {
        Toolkit.run(() -> {
            PinPad pad = pad();
            touch(pad, "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "5", "6", "Enter");
            assertEquals(List.of("open 555555555555"), desk.asked);
        });
    }

    @Test
    void withoutAPinThereIsOnlyTheWayOut() {
        desk.pinSet = false;
        Toolkit.run(() -> {
            PinPad pad = pad();
            assertEquals(List.of("Leave"), OnScreen.names(pad));
            assertTrue(OnScreen.texts(pad).contains("No PIN has been set. Set one with the command: kiosk pin"));
            touch(pad, "Leave");
            assertEquals(List.of("leave"), desk.asked);
        });
    }

    private PinPad pad() {
        return AskedDesk.shown(new PinPad(AskedDesk.parts(Size.LARGE).parts(), desk, opened::incrementAndGet),
                Size.LARGE);
    }

    private static void touch(PinPad pad, String... keys) {
        List.of(keys).forEach(key -> OnScreen.touch(pad, key));
    }

    private static void press(PinPad pad, KeyCode code, String text) {
        Event.fireEvent(pad, new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
    }
}
