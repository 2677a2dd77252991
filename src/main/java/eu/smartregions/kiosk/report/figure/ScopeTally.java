package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.visit.Measure;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Adds up how many visits there were on a day at a kiosk, in which hours, and how many of them were meaningful.
final class ScopeTally {
    private final Map<Long, Long> hours = new HashMap<>();
    private long visits;
    private long meaningful;

    void add(RecordedVisit visit) {
        visits++;
        meaningful += visit.isMeaningful() ? 1 : 0;
        hours.merge(Hours.of(visit.origin().localMillis()), 1L, Long::sum);
    }

    void add(RolledUp row) {
        if (row.measure() == Measure.VISITS) {
            visits += row.amount();
            hours.merge(row.localHour(), row.amount(), Long::sum);
        }
        meaningful += row.measure() == Measure.MEANINGFUL ? row.amount() : 0;
    }

    long visits() {
        return visits;
    }

    /// The hours of which may be told how many visits began; nothing where nothing may be told of the whole day.
    ///
    /// @param open in how many hours visits could have begun
    Optional<Map<Long, Long>> shownHours(int open) {
        return visits < DisclosureControl.LEAST
                ? Optional.empty()
                : ShownParts.of(hours, open).map(ShownParts::parts);
    }

    /// How many visits were meaningful, where that may be told.
    Optional<Long> shownMeaningful() {
        return ShownParts.of(Map.of(true, meaningful, false, visits - meaningful), 2)
                .filter(parts -> parts.hidden() == 0).map(_ -> meaningful);
    }
}
