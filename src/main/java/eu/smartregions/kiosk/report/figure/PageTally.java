package eu.smartregions.kiosk.report.figure;

import java.util.function.LongUnaryOperator;

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

    void addAll(PageTally other) {
        readings.addAll(other.readings);
        visits += other.visits;
        collected += other.collected;
        qrShown += other.qrShown;
        saved += other.saved;
    }

    /// Whether enough visits opened the page for anything to be told of it.
    boolean isShown() {
        return visits >= DisclosureControl.LEAST;
    }

    Durations readings() {
        return readings;
    }

    /// @param told of a number of what visitors chose
    RegionRow region(Tally.Named named, LongUnaryOperator told) {
        return new RegionRow(named.subject().id(), named.name(), visits, readings.count(),
                new RegionRow.Reading(readings.totalMillis(), readings.quantile(0.5), readings.quantile(0.25),
                        readings.quantile(0.75)),
                told.applyAsLong(collected), told.applyAsLong(qrShown));
    }

    /// @param told of a number of what visitors chose
    AreaRow area(Tally.Named named, LongUnaryOperator told) {
        return new AreaRow(named.subject().id(), named.name(), visits, readings.count(), readings.totalMillis(),
                readings.quantile(0.5), named.regionsOffered(), told.applyAsLong(saved));
    }
}
