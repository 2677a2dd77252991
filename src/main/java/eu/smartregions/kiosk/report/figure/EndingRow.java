package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;

/// The number of visits that ended on a screen for a reason.
public record EndingRow(String screen, String endReason, long visits) implements Row {
    @Override
    public void fill(Cells cells) {
        cells.add(screen).add(endReason).add(visits);
    }
}
