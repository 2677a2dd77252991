package eu.smartregions.kiosk.report;

import java.util.List;

/// How many visits ended on a screen for a reason.
public record EndingRow(String screen, String endReason, long visits) implements Row {
    @Override
    public List<Cell> cells() {
        return List.of(Cell.of(screen), Cell.of(endReason), Cell.of(visits));
    }
}
