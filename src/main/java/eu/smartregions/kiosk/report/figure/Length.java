package eu.smartregions.kiosk.report.figure;

import java.time.Duration;
import java.util.List;

/// The number of visits that lasted from one duration to the next.
///
/// @param from  included
/// @param until excluded; the last has no end, [#ENDLESS]
public record Length(Duration from, Duration until, long visits) {
    /// Longer than any visit.
    public static final Duration ENDLESS = Duration.ofSeconds(Long.MAX_VALUE);

    /// The durations at which one length ends and the next begins.
    static final List<Duration> LIMITS = List.of(Duration.ZERO, Duration.ofSeconds(10), Duration.ofSeconds(30),
            Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5), Duration.ofMinutes(10), ENDLESS);
}
