package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.table.Row;
import java.util.OptionalDouble;

/// A figure in a table: as it is read, and as it is written in a file.
///
/// @param said    in the language of the page
/// @param unit    the key of what the heading of its column says in a file, empty for nothing
/// @param written in the file
record Cell(String said, String unit, Row written) {
    static Cell words(String words) {
        return new Cell(words, "", cells -> cells.add(words));
    }

    static Cell count(long count, ReportWords words) {
        return counted(count, words.count(count));
    }

    /// A count that is said in other words than its digits, such as `5 or more`.
    static Cell counted(long count, String said) {
        return new Cell(said, "", cells -> cells.add(count));
    }

    static Cell share(double part, double whole, ReportWords words) {
        return new Cell(words.share(part, whole), "column.percent",
                cells -> cells.add(whole <= 0 ? 0 : Math.round(100 * part / whole)));
    }

    static Cell time(OptionalDouble millis, ReportWords words) {
        return new Cell(words.time(millis), "column.seconds", cells -> cells.seconds(millis));
    }

    static Cell time(double millis, ReportWords words) {
        return time(OptionalDouble.of(millis), words);
    }

    /// An hour of the day, in a file without what keeps it on one line.
    static Cell hour(int hour, ReportWords words) {
        String said = words.hour(hour);
        return new Cell(said, "", cells -> cells.add(said.replace("\u2060", "").replace('\u00A0', ' ')));
    }

    /// A number with a digit after the point. In a file it is of a hundred, as office programs do not agree on how a
    /// fraction is written.
    static Cell rate(double rate, ReportWords words) {
        return new Cell(words.decimal(rate), "column.hundred", cells -> cells.add(Math.round(100 * rate)));
    }

    static Cell none() {
        return new Cell("–", "", cells -> cells.none());
    }
}
