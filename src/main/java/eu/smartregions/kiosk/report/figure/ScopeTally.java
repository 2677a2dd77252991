package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.visit.Measure;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Adds up what a [Scope] says, visit by visit in the order of their beginnings.
final class ScopeTally {
    private final Set<String> kiosks = new HashSet<>();
    private long visits;
    private long meaningful;
    private @Nullable OffsetDateTime first;
    private @Nullable OffsetDateTime last;

    void add(RecordedVisit visit) {
        visits++;
        meaningful += visit.isMeaningful() ? 1 : 0;
        kiosks.add(visit.origin().kioskId());
        last = visit.origin().startedAt();
        first = first == null ? last : first;
    }

    void add(RolledUp row) {
        visits += row.measure() == Measure.VISITS ? row.amount() : 0;
        meaningful += row.measure() == Measure.MEANINGFUL ? row.amount() : 0;
    }

    Scope scope(Scope.Known known) {
        Optional<Scope.Began> began = first == null || last == null
                ? Optional.empty()
                : Optional.of(new Scope.Began(first, last));
        return new Scope(known, kiosks.size(), visits, meaningful, began);
    }
}
