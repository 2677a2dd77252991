package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.text.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// Numbers, times and lists as a page says them in its language.
final class ReportWords {
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;
    private static final int CODE = 8;

    private final Language language;
    private final WordFile words;

    ReportWords(Language language) {
        this.language = language;
        this.words = new WordFile(language);
    }

    Language language() {
        return language;
    }

    /// The words of a key, with figures and names in their places.
    String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /// The words of a key, or other words where the key has none.
    String textOr(String key, String other) {
        return words.has(key) ? words.text(key) : other;
    }

    /// A count, such as `2,000`.
    String count(long number) {
        return String.format(language.locale(), "%,d", number);
    }

    /// A count with its noun: `1 visit`, `2,000 visits`.
    ///
    /// @param noun its key after `n.`
    String count(long number, String noun) {
        return counted("n." + noun, number);
    }

    /// The words of a key for one or for several.
    String counted(String key, long number) {
        boolean one = language == Language.FR ? number <= 1 : number == 1;
        return text(key + (one ? ".one" : ".other"), count(number));
    }

    /// A number with one digit after the point, such as `12.3`.
    String decimal(double number) {
        return String.format(language.locale(), "%,.1f", number);
    }

    /// A share, such as `28%`; `under 1%` for what is little but not nothing.
    String share(double part, double whole) {
        double percent = whole <= 0 ? 0 : 100 * part / whole;
        if (percent > 0 && percent < 1) {
            return text("share.under", 1);
        }
        return percent > 99 && percent < 100 ? text("share.over", 99) : text("share", Math.round(percent));
    }

    /// A length of time given in milliseconds: `4.2 s`, `48 s`, `1 min 05 s`, `3 h 20 min`.
    String time(double millis) {
        long seconds = Math.round(millis / 1_000);
        if (millis < 9_950) {
            return text("limit.seconds", decimal(millis / 1_000));
        }
        if (seconds < MINUTE) {
            return text("limit.seconds", seconds);
        }
        return seconds < HOUR
                ? text("time.minutes", seconds / MINUTE, twoDigits(seconds % MINUTE))
                : text("time.hours", count(seconds / HOUR), twoDigits(seconds % HOUR / MINUTE));
    }

    /// The same, or a dash where there is none.
    String time(OptionalDouble millis) {
        return millis.isPresent() ? time(millis.getAsDouble()) : "–";
    }

    private static String twoDigits(long number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /// A limit between lengths: `10 s`, `2 min`.
    String limit(Duration limit) {
        return limit.toSeconds() < MINUTE
                ? text("limit.seconds", limit.toSeconds())
                : text("limit.minutes", limit.toMinutes());
    }

    /// `Wednesday 1 June 2016`.
    String day(LocalDate day) {
        return written(day.getDayOfMonth() == 1 ? "pattern.day.first" : "pattern.day", day);
    }

    /// `1 Jun`.
    String shortDay(LocalDate day) {
        return written("pattern.day.short", day);
    }

    /// `1 June 2016, 09:00`.
    String moment(TemporalAccessor moment) {
        return written(moment.get(ChronoField.DAY_OF_MONTH) == 1 ? "pattern.moment.first" : "pattern.moment", moment);
    }

    private String written(String pattern, TemporalAccessor moment) {
        return DateTimeFormatter.ofPattern(text(pattern), language.locale()).format(moment);
    }

    /// `10–11 h`, kept on one line.
    String hour(int hour) {
        return text("hour", hour, hour + 1);
    }

    /// `a`, `a and b`, `a, b and c`.
    String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + text("list.and") + items.getLast();
    }

    /// The name of a language, or its code where there is none.
    String language(String code) {
        return sentence(Locale.of(code).getDisplayLanguage(language.locale()));
    }

    /// What a kiosk is called, with the beginning of its identifier where it has no name.
    String kiosk(String name, String kioskId) {
        return name.equals(kioskId)
                ? text("kiosk.unnamed", kioskId.substring(0, Math.min(CODE, kioskId.length())))
                : name;
    }

    /// The same sentence with a capital letter.
    String sentence(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
