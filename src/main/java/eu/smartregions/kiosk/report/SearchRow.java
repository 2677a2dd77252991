package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.content.Subject;

/// How many searches led to something.
///
/// @param match [Subject#NONE] where nothing matched
public record SearchRow(Subject match, long searches) implements Row {
    @Override
    public void fill(Cells cells) {
        cells.add(match.kind()).add(match.id()).add(searches);
    }
}
