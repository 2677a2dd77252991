package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;

/// The number of visits that gave an answer to the question how the kiosk was.
public record FeedbackRow(String answer, long visits) implements Row {
    @Override
    public void fill(Cells cells) {
        cells.add(answer).add(visits);
    }
}
