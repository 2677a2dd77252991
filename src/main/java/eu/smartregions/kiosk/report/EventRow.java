package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.EventType;
import java.util.List;

/// An event of a visit, as recorded.
public record EventRow(String visitId, int seq, long offsetMillis, EventType type, Subject subject, String detail)
        implements Row {
    @Override
    public List<Cell> cells() {
        return List.of(Cell.of(visitId), Cell.of(seq), Cell.of(offsetMillis), Cell.of(type.key()),
                Cell.of(subject.kind()), Cell.of(subject.id()), Cell.of(detail));
    }
}
