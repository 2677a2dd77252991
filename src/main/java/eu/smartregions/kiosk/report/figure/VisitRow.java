package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;
import eu.smartregions.kiosk.visit.RecordedVisit;
import eu.smartregions.kiosk.visit.VisitOrigin;

/// A visit with the figures about it, as a row of the table `visits`.
///
/// @param kiosk what the organiser calls the kiosk, empty where it has no name
public record VisitRow(RecordedVisit visit, String kiosk) implements Row {
    @Override
    public void fill(Cells cells) {
        VisitOrigin origin = visit.origin();
        cells.add(origin.visitId()).add(origin.kioskId()).add(origin.kind())
                .moment(origin.startedAt()).seconds(visit.durationMillis())
                .seconds(visit.activeMillis()).add(visit.endReason()).add(visit.language()).add(visit.actions())
                .add(visit.isMeaningful()).add(origin.contentId()).add(kiosk);
    }
}
