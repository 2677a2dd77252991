package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;

/// The number of searches that led to something.
///
/// @param match [Subject#NONE] where nothing matched
public record SearchRow(Subject match, long searches) implements Row {
    @Override
    public void fill(Cells cells) {
        cells.add(match.kind().key()).add(match.id()).add(searches);
    }
}
