package eu.smartregions.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.device.IdleWatch;
import eu.smartregions.kiosk.ui.Comfort;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Nobody is interrupted while reading.
final class QuietTimeTest {
    private final Settings settings = Settings.USUAL;

    @Test
    void aShortPageWaitsTheUsualTime() {
        assertEquals(patience(60, 20), QuietTime.of(settings, 40, false, Comfort.USUAL));
    }

    @Test
    void aLongPageWaitsUntilItIsRead() {
        assertEquals(patience(120, 20), QuietTime.of(settings, 300, false, Comfort.USUAL));
        assertEquals(patience(180, 20), QuietTime.of(settings, 3000, false, Comfort.USUAL));
    }

    @Test
    void aSheetWaitsForThePhone() {
        assertEquals(patience(120, 20), QuietTime.of(settings, 10, true, Comfort.USUAL));
    }

    @Test
    void whoNeedsItHasMoreTime() {
        assertEquals(patience(120, 40), QuietTime.of(settings, 40, false, Comfort.USUAL.withText(150)));
        assertEquals(patience(300, 40), QuietTime.of(settings, 40, false, Comfort.USUAL.with(Comfort.Aid.UNHURRIED, true)));
    }

    private static IdleWatch.Patience patience(long quiet, long warning) {
        return new IdleWatch.Patience(Duration.ofSeconds(quiet), Duration.ofSeconds(warning));
    }
}
