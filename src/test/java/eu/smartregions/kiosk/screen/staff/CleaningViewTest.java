package eu.smartregions.kiosk.screen.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Who cleans the screen sees how long touches do nothing.
final class CleaningViewTest {
    @Test
    void countsDownAndIsOver() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        CleaningView view = Toolkit.ask(
                () -> AskedDesk.shown(new CleaningView(0, Duration.ofSeconds(2), over::countDown), Size.LARGE));
        assertEquals(List.of("The screen can be cleaned now", "2", "Touches do nothing until the time is over."),
                Toolkit.ask(() -> OnScreen.texts(view)));
        assertTrue(over.await(30, TimeUnit.SECONDS));
        assertTrue(Toolkit.ask(() -> OnScreen.texts(view)).contains("0"));
    }
}
