package eu.smartregions.kiosk.report.table;

import java.util.Locale;

/// The tables that organisers take home.
public enum Table {
    VISITS, EVENTS, REGIONS, AREAS, LANGUAGES, HOURS, KIOSKS, PAIRS, SEARCHES, ENDINGS, FEEDBACK, DICTIONARY;

    /// Its name in exports; stable for ever.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
