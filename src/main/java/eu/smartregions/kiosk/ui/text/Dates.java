package eu.smartregions.kiosk.ui.text;

import eu.smartregions.kiosk.content.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;

/// Days and times as a language writes them, from the CLDR data of the Java runtime. English as in Ireland and Malta:
/// day before month, 24 hours. The first of a month is an ordinal in French, which CLDR does not write.
///
/// Source: Lexique des règles typographiques en usage à l'Imprimerie nationale, « Date ».
public final class Dates {

    private Dates() {
    }

    /// A day in full, such as `1 June 2016`.
    public static String day(LocalDate day, Language language) {
        return ordinal(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()).format(day),
                day, language);
    }

    /// Some days in a row, such as `1–2 June 2016`; of two months such as `30 November – 2 December 2016`; in full
    /// where they are of two years.
    public static String days(LocalDate first, LocalDate last, Language language) {
        String end = day(last, language);
        if (first.equals(last)) {
            return end;
        }
        if (first.getYear() != last.getYear()) {
            return day(first, language) + " – " + end;
        }
        if (first.getMonth() != last.getMonth()) {
            return yearFirst(language)
                    ? day(first, language) + " – " + dayAndMonth(last, language)
                    : dayAndMonth(first, language) + " – " + end;
        }
        String dot = language == Language.HU ? "" : "$1";
        return ordinal(end.replaceFirst("(?<!\\d)" + last.getDayOfMonth() + "(?!\\d)(\\.?)",
                first.getDayOfMonth() + dot + "–" + last.getDayOfMonth() + "$1"), first, language);
    }

    private static boolean yearFirst(Language language) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.LONG, null, IsoChronology.INSTANCE,
                language.locale()).startsWith("y");
    }

    private static String dayAndMonth(LocalDate day, Language language) {
        return written("MMMMd", day, language);
    }

    /// A day of the programme, such as `Wednesday, 1 June`.
    public static String weekday(LocalDate day, Language language) {
        return written("MMMMEEEEd", day, language);
    }

    /// The same where it begins a line of its own: with a capital letter.
    public static String weekdayHeading(LocalDate day, Language language) {
        return capital(weekday(day, language), language);
    }

    /// @param fields that are written, in full
    private static String written(String fields, LocalDate day, Language language) {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(fields, IsoChronology.INSTANCE,
                language.locale());
        return ordinal(DateTimeFormatter.ofPattern(inFull(pattern), language.locale()).format(day), day, language);
    }

    private static String capital(String text, Language language) {
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    private static String ordinal(String text, LocalDate day, Language language) {
        return language == Language.FR && day.getDayOfMonth() == 1
                ? text.replaceFirst("(?<!\\d)1(?!\\d)", "1er")
                : text;
    }

    /// A month and its year, such as `June 2016`.
    public static String month(YearMonth month, Language language) {
        return capital(DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(language.locale()).format(month),
                language);
    }

    /// The name of a month as it stands beside a large number, such as `June`.
    public static String monthName(YearMonth month, Language language) {
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }

    /// A time of the day in 24 hours, such as `09:30`; it stays on one line.
    public static String time(LocalTime time, Language language) {
        return DateTimeFormatter.ofLocalizedPattern("Hm").withLocale(language.locale()).format(time)
                .replace(' ', '\u00a0');
    }

    /// The runtime finds the pattern nearest to what is asked, but leaves its fields as short as they are there.
    private static String inFull(String pattern) {
        return pattern.replaceAll("E+", "EEEE").replaceAll("c+", "cccc").replaceAll("M+", "MMMM");
    }
}
