package eu.smartregions.kiosk.report;

import java.util.List;

/// How many visits gave an answer to the question how the kiosk was.
public record FeedbackRow(String answer, long visits) implements Row {
    @Override
    public List<Cell> cells() {
        return List.of(Cell.of(answer), Cell.of(visits));
    }
}
