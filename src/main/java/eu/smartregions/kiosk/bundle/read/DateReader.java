package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/// Reads days and times of day, written as in ISO 8601.
final class DateReader {
    private static final LocalDate STAND_IN = LocalDate.of(2000, 1, 1);

    private DateReader() {
    }

    /// Returns a day; after a mistake the first of 2000.
    static LocalDate day(JsonValue value) {
        Optional<String> text = Texts.word(value, Limit.LABEL);
        try {
            LocalDate day = text.map(LocalDate::parse).orElse(STAND_IN);
            if (text.isPresent() && day.equals(STAND_IN)) {
                value.doubtful(Problem.PLACEHOLDER, "This still says " + day + ".", "Write the day, such as "
                        + "2016-06-01.");
            }
            return day;
        } catch (DateTimeParseException _) {
            value.wrong("wrong-date", "\"" + text.orElse("") + "\" is not a day.",
                    "Write year, month and day: 2016-06-01.");
            return STAND_IN;
        }
    }

    /// Returns a time of day; after a mistake midnight.
    static LocalTime time(JsonValue value) {
        Optional<String> text = Texts.word(value, Limit.LABEL);
        try {
            return text.map(LocalTime::parse).orElse(LocalTime.MIDNIGHT);
        } catch (DateTimeParseException _) {
            value.wrong("wrong-date", "\"" + text.orElse("") + "\" is not a time of day.",
                    "Write hours and minutes: 09:30.");
            return LocalTime.MIDNIGHT;
        }
    }

    /// Whether none of the days is the stand-in for a mistake, so that they can be compared.
    static boolean read(LocalDate... days) {
        return !List.of(days).contains(STAND_IN);
    }

    /// Reports a last day that comes before the first.
    static void inOrder(LocalDate first, LocalDate last, JsonValue at) {
        if (last.isBefore(first) && read(first, last)) {
            at.wrong("date-order", last + " lies before " + first + ".", "Exchange the two days or mend one of them.");
        }
    }
}
