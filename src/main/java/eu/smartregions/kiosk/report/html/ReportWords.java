package eu.smartregions.kiosk.report.html;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Numbers, times and lists as a page says them.
final class ReportWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;

    private ReportWords() {
    }

    /// A count, such as `2,000`.
    static String count(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /// A count with its noun: `1 visit`, `2,000 visits`.
    static String count(long number, String one) {
        return count(number) + " " + (number == 1 ? one : plural(one));
    }

    /// A share, such as `28%`; `under 1%` for what is little but not nothing.
    static String share(double part, double whole) {
        if (whole <= 0) {
            return "0%";
        }
        double percent = 100 * part / whole;
        if (percent > 0 && percent < 1) {
            return "under 1%";
        }
        return percent > 99 && percent < 100 ? "over 99%" : Math.round(percent) + "%";
    }

    /// A length of time given in milliseconds: `4.2 s`, `48 s`, `1 min 05 s`, `3 h 20 min`.
    static String time(double millis) {
        long seconds = Math.round(millis / 1_000);
        if (millis < 9_950) {
            return String.format(Locale.ENGLISH, "%.1f s", millis / 1_000);
        }
        if (seconds < MINUTE) {
            return seconds + " s";
        }
        if (seconds < HOUR) {
            return String.format(Locale.ENGLISH, "%d min %02d s", seconds / MINUTE, seconds % MINUTE);
        }
        return String.format(Locale.ENGLISH, "%s h %02d min", count(seconds / HOUR), seconds % HOUR / MINUTE);
    }

    /// The same, or a dash where there is none.
    static String time(OptionalDouble millis) {
        return millis.isPresent() ? time(millis.getAsDouble()) : "–";
    }

    /// A limit between lengths: `10 s`, `2 min`.
    static String limit(Duration limit) {
        return limit.toSeconds() < MINUTE ? limit.toSeconds() + " s" : limit.toMinutes() + " min";
    }

    /// `Wednesday 1 June 2016`.
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `1 June 2016, 09:00`.
    static String moment(TemporalAccessor moment) {
        return MOMENT.format(moment);
    }

    /// `10–11 h`.
    static String hour(int hour) {
        return hour + "–" + (hour + 1) + " h";
    }

    /// `a`, `a and b`, `a, b and c`.
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /// The English name of a language, or its code where there is none.
    static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /// The same sentence with a capital letter.
    static String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String plural(String noun) {
        if (noun.endsWith("ch")) {
            return noun + "es";
        }
        return noun.endsWith("y") && !noun.endsWith("ay") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }
}
