package eu.smartregions.kiosk.report;


/// How many visits ended in a language.
public record LanguageRow(String language, long visits) implements Row {
    @Override
    public void fill(Cells cells) {
        cells.add(language).add(visits);
    }
}
