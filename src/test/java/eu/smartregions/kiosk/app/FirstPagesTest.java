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
    private final AtomicBoolean unattended = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void areDrawnOnceNobodyIsHere() {
        FirstPages pages = Toolkit.ask(() -> new FirstPages(Exhibitions.small(), Settings.USUAL,
                new ScreenSize(640, 360), () -> {
                    asked.incrementAndGet();
                    return unattended.get();
                }));
        int all = Toolkit.ask(pages::left);
        assertTrue(all > 0, "pages to draw");
        Toolkit.run(pages::start);
        Finger.await("some steps", () -> asked.get() > 2);
        assertEquals(all, Toolkit.ask(pages::left), "somebody is here");
        unattended.set(true);
        Finger.await("some pages", () -> pages.left() < all - 2);
        unattended.set(false);
        int left = Toolkit.ask(pages::left);
        Finger.rest();
        Finger.rest();
        assertEquals(left, Toolkit.ask(pages::left), "somebody came");
        unattended.set(true);
        Finger.await("the last page", () -> pages.left() == 0);
    }
}
