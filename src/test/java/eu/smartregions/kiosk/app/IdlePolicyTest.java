package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.device.IdleWatch;
import eu.smartregions.kiosk.ui.AccessOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Nobody is interrupted while reading.
final class IdlePolicyTest {
    private final Settings settings = Settings.USUAL;

    @Test
    void aShortPageWaitsTheUsualTime() {
        assertEquals(patience(60, 20), IdlePolicy.of(settings, 40, false, AccessOptions.USUAL));
    }

    @Test
    void aLongPageWaitsUntilItIsRead() {
        assertEquals(patience(120, 20), IdlePolicy.of(settings, 300, false, AccessOptions.USUAL));
        assertEquals(patience(180, 20), IdlePolicy.of(settings, 3000, false, AccessOptions.USUAL));
    }

    @Test
    void aSheetWaitsForThePhone() {
        assertEquals(patience(120, 20), IdlePolicy.of(settings, 10, true, AccessOptions.USUAL));
    }

    @Test
    void whoNeedsItHasMoreTime() {
        assertEquals(patience(120, 40), IdlePolicy.of(settings, 40, false, AccessOptions.USUAL.withText(150)));
        assertEquals(patience(300, 40),
                IdlePolicy.of(settings, 40, false, AccessOptions.USUAL.with(AccessOptions.Aid.UNHURRIED, true)));
    }

    private static IdleWatch.Patience patience(long quiet, long warning) {
        return new IdleWatch.Patience(Duration.ofSeconds(quiet), Duration.ofSeconds(warning));
    }
}
