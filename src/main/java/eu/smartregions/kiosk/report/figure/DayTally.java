package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.visit.RecordedVisit;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Adds up the visits of a day at a kiosk.
final class DayTally {
    private final ScopeTally scope = new ScopeTally();
    private final Tally tally = new Tally();
    private final Durations durations = new Durations();
    private final Map<Integer, Long> lengths = new HashMap<>();

    void add(RecordedVisit visit) {
        scope.add(visit);
        tally.add(visit);
        durations.add(visit.durationMillis());
        lengths.merge(lengthOf(Duration.ofMillis(visit.durationMillis())), 1L, Long::sum);
    }

    /// Adds what is left of old visits; their durations are not known any more.
    void add(RolledUp row) {
        scope.add(row);
        tally.add(row);
    }

    ScopeTally scope() {
        return scope;
    }

    Tally tally() {
        return tally;
    }

    Durations durations() {
        return durations;
    }

    /// How many visits were of each length, by the place of the length in [Length#LIMITS], as far as may be told.
    Map<Integer, Long> shownLengths() {
        return ShownParts.of(lengths, Length.LIMITS.size() - 1).map(ShownParts::parts).orElse(Map.of());
    }

    private static int lengthOf(Duration duration) {
        int length = 0;
        while (duration.compareTo(Length.LIMITS.get(length + 1)) >= 0) {
            length++;
        }
        return length;
    }
}
