package eu.smartregions.kiosk.visit;

import java.time.Duration;
import java.time.Instant;

/// The numbers that a kiosk can have written. What a forged or damaged database holds beyond them counts as the nearest
/// that is possible, so that sums stay numbers and no figure takes for ever.
public final class Bounds {
    private static final long LONGEST_VISIT = Duration.ofDays(366).toMillis();
    private static final long LONGEST_STRETCH = Duration.ofDays(2 * 366).toMillis();
    private static final long FARTHEST_OFFSET = Duration.ofHours(18).toSeconds();
    private static final long FIRST_MOMENT = Instant.parse("0001-01-01T00:00:00Z").toEpochMilli();
    private static final long LAST_MOMENT = Instant.parse("9999-12-31T00:00:00Z").toEpochMilli();

    private Bounds() {
    }

    /// Returns a value of a column of a [VisitTable], as far as it is possible.
    public static long of(String column, long value) {
        return switch (column) {
            case "offset_ms" -> Math.clamp(value, 0, LONGEST_VISIT);
            case "lasted_ms" -> Math.clamp(value, 0, LONGEST_STRETCH);
            case "utc_offset_s" -> Math.clamp(value, -FARTHEST_OFFSET, FARTHEST_OFFSET);
            default -> Math.clamp(value, FIRST_MOMENT, LAST_MOMENT);
        };
    }
}
