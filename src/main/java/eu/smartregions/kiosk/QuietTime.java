package eu.smartregions.kiosk;

import eu.smartregions.kiosk.device.IdleWatch;
import eu.smartregions.kiosk.ui.Comfort;
import java.time.Duration;

/// How long the kiosk waits for a quiet visitor: as long as reading what is before them takes.
final class QuietTime {
    /// 150 words a minute, for those who read a foreign language standing; museums reckon with 250.
    private static final Duration A_WORD = Duration.ofMillis(400);
    private static final double LONGEST_READING = 3;
    private static final double SHEET = 2;
    private static final double ASSISTED = 2;
    private static final double UNHURRIED = 5;

    private QuietTime() {
    }

    /// Never less than the settings say, and at most three times that for a long page; twice that for a sheet, as a phone is held
    /// up to it; twice the time for those who need larger text or a lower screen, five times for those who ask for more time.
    ///
    /// @param words that the visitor has before them
    /// @param sheet whether a sheet lies over the page
    static IdleWatch.Patience of(Settings settings, long words, boolean sheet, Comfort comfort) {
        double usual = settings.quiet().toMillis();
        double reading = Math.clamp(words * A_WORD.toMillis() / usual, 1, LONGEST_READING);
        double assisted = comfort.has(Comfort.Aid.UNHURRIED) ? UNHURRIED : comfort.equals(Comfort.USUAL) ? 1 : ASSISTED;
        return new IdleWatch.Patience(times(settings.quiet(), Math.max(reading, sheet ? SHEET : 1) * assisted),
                times(settings.warning(), Math.min(assisted, ASSISTED)));
    }

    private static Duration times(Duration duration, double factor) {
        return Duration.ofMillis(Math.round(duration.toMillis() * factor));
    }
}
