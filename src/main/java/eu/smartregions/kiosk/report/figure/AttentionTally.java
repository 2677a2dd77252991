package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.EventType;
import eu.smartregions.kiosk.visit.PageView;
import eu.smartregions.kiosk.visit.RecordedEvent;
import eu.smartregions.kiosk.visit.RecordedVisit;
import java.util.List;

/// Adds up what visits gave to one subject.
final class AttentionTally {
    private final Subject subject;
    private final Durations readings = new Durations();
    private long visits;
    private long collected;
    private long qrShown;
    private long found;

    AttentionTally(Subject subject) {
        this.subject = subject;
    }

    /// @return whether the visit opened the subject's page
    boolean add(RecordedVisit visit) {
        List<PageView> views = visit.views().stream().filter(view -> view.subject().equals(subject)).toList();
        views.forEach(view -> readings.add(view.readingMillis()));
        visits += views.isEmpty() ? 0 : 1;
        for (RecordedEvent event : visit.events()) {
            if (event.subject().equals(subject)) {
                collected += event.type() == EventType.COLLECT ? 1 : 0;
                qrShown += event.type() == EventType.QR ? 1 : 0;
                found += event.type() == EventType.SEARCH ? 1 : 0;
            }
        }
        return !views.isEmpty();
    }

    /// Adds what is left of old visits.
    ///
    /// @param row about the subject
    void add(RolledUp row) {
        switch (row.measure()) {
            case PAGE_VISITS -> visits += row.amount();
            case READING_MS, READING -> readings.add(row);
            case COLLECTED -> collected += row.amount();
            case QR -> qrShown += row.amount();
            case SEARCH -> found += row.amount();
            default -> {
                // It says nothing about an exhibitor alone.
            }
        }
    }

    void addAll(AttentionTally other) {
        readings.addAll(other.readings);
        visits += other.visits;
        collected += other.collected;
        qrShown += other.qrShown;
        found += other.found;
    }

    long visits() {
        return visits;
    }

    /// What may be told: of what visitors chose, rounded numbers.
    Attention attention() {
        return new Attention(visits, readings.spread(), DisclosureControl.rounded(collected),
                DisclosureControl.rounded(qrShown), DisclosureControl.rounded(found));
    }
}
