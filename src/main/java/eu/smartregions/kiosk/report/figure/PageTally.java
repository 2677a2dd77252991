package eu.smartregions.kiosk.report.figure;

/// Adds up what happened to one page, and to what it is about.
final class PageTally {
    private final Durations readings = new Durations();
    private long visits;
    private long collected;
    private long qrShown;
    private long saved;

    void addView(long readingMillis, boolean firstOfVisit) {
        readings.add(readingMillis);
        if (firstOfVisit) {
            visits++;
        }
    }

    void addCollected(long count) {
        collected += count;
    }

    void addQrShown(long count) {
        qrShown += count;
    }

    /// Something was saved on the way from this page.
    void addSaved() {
        saved++;
    }

    /// Adds what is left of old visits.
    void add(RolledUp row) {
        switch (row.measure()) {
            case PAGE_VISITS -> visits += row.amount();
            case READING_MS, READING -> readings.add(row);
            case COLLECTED -> collected += row.amount();
            case QR -> qrShown += row.amount();
            case SAVED -> saved += row.amount();
            case VISITS, MEANINGFUL, LANGUAGE, PAGE_VIEWS, PAIR, SEARCH, ENDING, FEEDBACK -> {
                // Said of no page alone; the views are as many as their readings.
            }
        }
    }

    RegionRow region(Tally.Named named) {
        return new RegionRow(named.subject().id(), named.name(), visits, readings.count(),
                new RegionRow.Reading(readings.totalMillis(), readings.quantile(0.5), readings.quantile(0.25),
                        readings.quantile(0.75)),
                collected, qrShown);
    }

    AreaRow area(Tally.Named named) {
        return new AreaRow(named.subject().id(), named.name(), visits, readings.count(), readings.totalMillis(),
                readings.quantile(0.5), named.regionsOffered(), saved);
    }
}
