package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A press right after a page change is left out, whatever the clock's origin is.
final class InputGateTest {
    private static final long MILLISECOND = 1_000_000;

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MIN_VALUE + 7, -40_000_000_000L, Long.MAX_VALUE - 100 * MILLISECOND})
    void opensAfterItsTime(long origin) {
        AtomicLong nanos = new AtomicLong(origin);
        AtomicInteger pressed = new AtomicInteger();
        Pane page = new Pane();
        page.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> pressed.incrementAndGet());
        InputGate gate = new InputGate(page, nanos::get);
        press(page);
        assertEquals(1, pressed.get(), "it is open at first");
        gate.closeFor(InputGate.AFTER_PAGE_CHANGE);
        press(page);
        nanos.addAndGet((InputGate.AFTER_PAGE_CHANGE - 1) * MILLISECOND);
        press(page);
        assertEquals(1, pressed.get(), "it is shut");
        nanos.addAndGet(MILLISECOND);
        press(page);
        assertEquals(2, pressed.get(), "it is open again");
    }

    private static void press(Pane page) {
        Event.fireEvent(page, new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, true, false, true, null));
    }
}
