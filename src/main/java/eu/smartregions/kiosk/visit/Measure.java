package eu.smartregions.kiosk.visit;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures kept of visits that were deleted for their age: one amount for each measure, subject and detail.
public enum Measure {
    /// Visits that began; the only one that is kept by the hour.
    VISITS("visits"),
    /// Visits in which the visitor did more than wake the kiosk.
    MEANINGFUL("meaningful"),
    /// Visits that ended in a language, the subject.
    LANGUAGE("language"),
    /// Visits that opened the subject's page.
    PAGE_VISITS("page_visits"),
    /// Openings of the subject's page.
    PAGE_VIEWS("page_views"),
    /// The time for which the subject's page was read, in milliseconds.
    READING_MS("reading_ms"),
    /// Readings of the subject's page that lasted as long as the detail says: milliseconds, rounded to two digits.
    READING("reading"),
    /// Times that the subject was put on a list to take home.
    COLLECTED("collected"),
    /// QR codes shown about the subject.
    QR("qr"),
    /// Times that something was put on a list on the way from the page of an area, the subject.
    SAVED("saved"),
    /// Visits that opened the pages of two regions: the subject and, later in the order of the identifiers, the detail.
    PAIR("pair"),
    /// Searches that led to the subject.
    SEARCH("search"),
    /// Visits that ended on a screen, the subject, for the reason in the detail.
    ENDING("ending"),
    /// Visits that gave the [Answer] in the detail.
    FEEDBACK("feedback");

    private static final Map<String, Measure> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Measure::key, measure -> measure));

    private final String key;

    Measure(String key) {
        this.key = key;
    }

    /// The word in the database; stable for ever.
    public String key() {
        return key;
    }

    /// Returns the measure of a word in the database.
    ///
    /// @throws IllegalArgumentException if there is no such measure
    public static Measure of(String key) {
        Measure measure = BY_KEY.get(key);
        if (measure == null) {
            throw new IllegalArgumentException("Not a measure: " + key);
        }
        return measure;
    }
}
