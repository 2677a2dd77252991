package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.content.Subject;
import java.util.List;

/// How many searches led to something.
///
/// @param match [Subject#NONE] where nothing matched
public record SearchRow(Subject match, long searches) implements Row {
    @Override
    public List<Cell> cells() {
        return List.of(Cell.of(match.kind()), Cell.of(match.id()), Cell.of(searches));
    }
}
