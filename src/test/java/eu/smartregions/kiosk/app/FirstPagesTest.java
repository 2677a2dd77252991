package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.launch.ScreenSize;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// The first pages are drawn while nobody is here, and not while somebody is.
final class FirstPagesTest {
    private final AtomicBoolean unattended = new AtomicBoolean(true);
    private final AtomicInteger asked = new AtomicInteger();
    private final FirstPages pages = Toolkit.ask(() -> new FirstPages(Exhibitions.small(), Settings.USUAL,
            new ScreenSize(640, 360), () -> {
                asked.incrementAndGet();
                return unattended.get();
            }));
    private final int all = Toolkit.ask(pages::left);

    @Test
    void areAllDrawnWhileNobodyIsHere() {
        Toolkit.run(pages::start);
        Finger.await("the last page", () -> pages.left() == 0);
        assertEquals(all + 1, asked.get(), "Once before the screen is made, and before each page");
    }

    @Test
    void endWhenSomebodyComes() {
        Toolkit.run(pages::start);
        Finger.await("some pages", () -> pages.left() < all - 2);
        unattended.set(false);
        Finger.await("the end", () -> pages.left() == 0);
        assertTrue(asked.get() < all, () -> asked + " of " + all);
        int before = asked.get();
        Finger.rest();
        Finger.rest();
        assertEquals(before, asked.get());
    }
}
