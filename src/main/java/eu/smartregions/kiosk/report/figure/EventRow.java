package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;
import eu.smartregions.kiosk.visit.EventType;

/// An event of a visit, as recorded.
public record EventRow(String visitId, int seq, long offsetMillis, EventType type, Subject subject, String detail)
        implements
            Row {
    @Override
    public void fill(Cells cells) {
        cells.add(visitId).add(seq).add(offsetMillis).add(type.key()).add(subject.kind()).add(subject.id())
                .add(detail);
    }
}
