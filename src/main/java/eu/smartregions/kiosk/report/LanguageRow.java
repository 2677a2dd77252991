package eu.smartregions.kiosk.report;

import java.util.List;

/// How many visits ended in a language.
public record LanguageRow(String language, long visits) implements Row {
    @Override
    public List<Cell> cells() {
        return List.of(Cell.of(language), Cell.of(visits));
    }
}
