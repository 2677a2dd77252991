package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;

/// The number of visits that ended in a language.
public record LanguageRow(String language, long visits) implements Row {
    @Override
    public void fill(Cells cells) {
        cells.add(language).add(visits);
    }
}
