package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.device.IdleWatch;
import eu.smartregions.kiosk.ui.AccessOptions;
import java.time.Duration;

/// Decides how long the kiosk waits for a quiet visitor: as long as it takes to read what is on the screen.
final class IdlePolicy {
    /// 150 words a minute, for people who read a foreign language standing; museums plan for 250.
    private static final Duration A_WORD = Duration.ofMillis(400);
    private static final double LONGEST_READING = 3;
    private static final double BUSY = 2;
    private static final double ASSISTED = 2;
    private static final double UNHURRIED = 5;

    private IdlePolicy() {
    }

    /// Returns the times to wait: never less than the settings say, and at most three times that for a long page;
    /// twice the usual time while a visitor types or holds a phone up to a code; twice the time with larger text or a
    /// lower screen; five times for visitors who ask for more time.
    ///
    /// @param words that the visitor has before them
    /// @param busy  whether the visitor may be typing, or holding a phone up to a code
    static IdleWatch.Patience of(Settings settings, long words, boolean busy, AccessOptions access) {
        double usual = settings.quiet().toMillis();
        double reading = Math.clamp(words * A_WORD.toMillis() / usual, 1, LONGEST_READING);
        double assisted = access.has(AccessOptions.Aid.UNHURRIED)
                ? UNHURRIED
                : access.equals(AccessOptions.USUAL) ? 1 : ASSISTED;
        return new IdleWatch.Patience(times(settings.quiet(), Math.max(reading, busy ? BUSY : 1) * assisted),
                times(settings.warning(), Math.min(assisted, ASSISTED)));
    }

    private static Duration times(Duration duration, double factor) {
        return Duration.ofMillis(Math.round(duration.toMillis() * factor));
    }
}
