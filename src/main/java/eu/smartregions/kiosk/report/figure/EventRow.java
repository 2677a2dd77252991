package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;
import eu.smartregions.kiosk.visit.RecordedEvent;

/// An event of a visit, as a row of the table `events`.
public record EventRow(String visitId, RecordedEvent event) implements Row {
    @Override
    public void fill(Cells cells) {
        cells.add(visitId).add(event.seq()).add(event.offsetMillis()).add(event.type().key())
                .add(event.subject().kind().key()).add(event.subject().id()).add(event.detail());
    }
}
