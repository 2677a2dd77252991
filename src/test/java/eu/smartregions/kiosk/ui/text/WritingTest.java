package eu.smartregions.kiosk.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import eu.smartregions.kiosk.content.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Plurals, numbers and dates are those of Unicode CLDR, by ICU4J, but for the differences named here.
final class WritingTest {
    private static final int YEAR = 2028;
    /// CLDR has no such pattern for these two and puts the month before the day, unlike in their dates in full.
    private static final Map<Language, String> DAY_BEFORE_MONTH = Map.of(Language.GA, "EEEE d MMMM", Language.MT,
            "EEEE, d 'ta'’ MMMM");
    /// CLDR 49 has a full stop after the word that is no longer an abbreviation.
    private static final Map<Language, String> SHORT_YEAR = Map.of(Language.LV, "y. 'g'. MMMM");

    /// Latvian `zero` takes the same noun form as `other` in the kiosk's messages and is written as that.
    @ParameterizedTest
    @EnumSource
    void hasThePluralsOfUnicode(Language language) {
        PluralRules rules = PluralRules.forLocale(language.locale());
        List<String> wanted = numbers().mapToObj(rules::select)
                .map(category -> language == Language.LV && category.equals("zero") ? "other" : category).toList();
        assertEquals(wanted, numbers().mapToObj(n -> Plural.of(language, n).key()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void writesNumbersAsUnicodeDoes(Language language) {
        List<BigDecimal> numbers = Stream.of("0", "7", "999", "1000", "1234", "9999", "10000", "12345.6", "1234.5",
                "1234567", "0.125", "-1234").map(BigDecimal::new).toList();
        LocalizedNumberFormatter unicode = NumberFormatter.withLocale(language.locale());
        assertEquals(numbers.stream().map(unicode::format).map(Object::toString).toList(),
                numbers.stream().map(number -> Numbers.written(number, language)).toList());
        assertEquals(unicode.format(10_000).toString(), Numbers.whole(new BigDecimal("9999.6"), language));
    }

    @ParameterizedTest
    @EnumSource
    void writesDaysAsUnicodeDoes(Language language) {
        SimpleDateFormat weekday = format(DAY_BEFORE_MONTH.getOrDefault(language, pattern("MMMMEEEEd", language)),
                language);
        SimpleDateFormat whole = (SimpleDateFormat) DateFormat.getDateInstance(DateFormat.LONG, language.locale());
        whole.setTimeZone(TimeZone.GMT_ZONE);
        List<String> wanted = new ArrayList<>();
        List<String> written = new ArrayList<>();
        LocalDate.of(YEAR, 1, 1).datesUntil(LocalDate.of(YEAR + 1, 1, 1)).forEach(day -> {
            wanted.add(first(weekday.format(moment(day.atStartOfDay())) + "; "
                    + whole.format(moment(day.atStartOfDay())), day, language));
            written.add(Dates.weekday(day, language) + "; " + Dates.day(day, language));
        });
        assertEquals(List.of(), differences(wanted, written));
    }

    @ParameterizedTest
    @EnumSource
    void writesMonthsAsUnicodeDoes(Language language) {
        SimpleDateFormat month = format(SHORT_YEAR.getOrDefault(language, pattern("yMMMM", language)), language);
        SimpleDateFormat name = format("LLL", language);
        for (int i = 1; i <= 12; i++) {
            YearMonth of = YearMonth.of(YEAR, i);
            long first = moment(of.atDay(1).atStartOfDay());
            String wanted = month.format(first);
            assertEquals(wanted.substring(0, 1).toUpperCase(language.locale()) + wanted.substring(1),
                    Dates.month(of, language));
            assertEquals(name.format(first), Dates.monthName(of, language));
        }
    }

    /// A time stays on one line: where CLDR has a blank before a word, it is one that does not break.
    @ParameterizedTest
    @EnumSource
    void writesTimesAsUnicodeDoes(Language language) {
        SimpleDateFormat format = format(pattern("Hm", language), language);
        List<String> wanted = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int minute = 0; minute < 24 * 60; minute += 5) {
            LocalTime time = LocalTime.MIN.plusMinutes(minute);
            wanted.add(format.format(moment(time.atDate(LocalDate.EPOCH))).replace(' ', '\u00a0'));
            written.add(Dates.time(time, language));
        }
        assertEquals(List.of(), differences(wanted, written));
    }

    /// Days of one month are joined without blanks, as most languages do in CLDR; those of two months are each written
    /// in full. Left out are languages whose rows of days differ from their days in full in CLDR: months as numbers
    /// (Czech, Slovak), days with a zero (Croatian, Italian), the month first or bare (Irish, Lithuanian, Maltese).
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"CS", "SK", "HR", "IT", "GA", "LT", "MT"})
    void writesDaysInARowAsUnicodeDoes(Language language) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMd", language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        List<String> wanted = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int last = 2; last <= 30; last++) {
            LocalDate end = LocalDate.of(YEAR, 6, last);
            for (LocalDate start = end.withDayOfMonth(1); start.isBefore(end); start = start.plusDays(1)) {
                DateInterval row = new DateInterval(moment(start.atStartOfDay()),
                        moment(end.atStartOfDay()));
                wanted.add(first(format.format(row).replaceAll("[\\h]*–[\\h]*", "–"), start, language));
                written.add(Dates.days(start, end, language));
            }
        }
        assertEquals(List.of(), differences(wanted, written));
    }

    /// The year is said once; where Unicode agrees on figures and dashes it is said in the same place.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"CS", "SK", "HR", "IT", "LT", "MT"})
    void writesDaysOfTwoMonthsAsUnicodeDoes(Language language) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMMd", language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        List<String> wanted = new ArrayList<>();
        List<String> written = new ArrayList<>();
        for (int month = 1; month < 12; month++) {
            LocalDate end = LocalDate.of(YEAR, month + 1, 2);
            LocalDate start = end.minusDays(3);
            DateInterval row = new DateInterval(moment(start.atStartOfDay()), moment(end.atStartOfDay()));
            wanted.add(format.format(row).replaceAll("[\\h]*–[\\h]*", " – "));
            written.add(Dates.days(start, end, language));
        }
        assertEquals(List.of(), differences(wanted, written));
    }

    @Test
    void theYearIsSaidTwiceOnlyWhereThereAreTwo() {
        LocalDate eve = LocalDate.of(2016, 12, 31);
        assertEquals("31 December 2016 – 1 January 2017", Dates.days(eve, eve.plusDays(1), Language.EN));
        assertEquals("30. listopadu – 2. prosince 2016",
                Dates.days(eve.minusDays(31), eve.minusDays(29), Language.CS));
        assertEquals("2016. gada 30. novembris – 2. decembris",
                Dates.days(eve.minusDays(31), eve.minusDays(29), Language.LV));
        assertEquals("30 avril – 1er mai 2016",
                Dates.days(LocalDate.of(2016, 4, 30), LocalDate.of(2016, 5, 1), Language.FR));
    }

    @ParameterizedTest
    @EnumSource
    void saysTheWordForHoursOnce(Language language) {
        Messages messages = new Messages(language);
        for (String key : List.of("agenda.until", "region.staffed", "region.staffed-from")) {
            String text = messages.text(key, Dates.time(LocalTime.of(9, 30), language));
            assertFalse(text.matches("(?s).*(?<!\\S)(\\S+)\\h\\1(?!\\S).*"), text);
        }
    }

    @Test
    void theFirstOfAMonthIsAnOrdinalInFrenchAlone() {
        LocalDate first = LocalDate.of(2016, 6, 1);
        assertEquals("1er juin 2016", Dates.day(first, Language.FR));
        assertEquals("mercredi 1er juin", Dates.weekday(first, Language.FR));
        assertEquals("1er–2 juin 2016", Dates.days(first, first.plusDays(1), Language.FR));
        assertEquals("11 juin 2016", Dates.day(first.plusDays(10), Language.FR));
        assertEquals("1. Juni 2016", Dates.day(first, Language.DE));
    }

    /// CLDR has no ordinals.
    private static String first(String text, LocalDate day, Language language) {
        return language == Language.FR && day.getDayOfMonth() == 1
                ? text.replaceAll("(?<!\\d)1(?= \\p{L}|–)", "1er")
                : text;
    }

    private static LongStream numbers() {
        return LongStream.rangeClosed(0, 1200);
    }

    private static List<String> differences(List<String> wanted, List<String> written) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(written.get(i))) {
                differences.add(written.get(i) + " for " + wanted.get(i));
            }
        }
        return differences;
    }

    private static String pattern(String skeleton, Language language) {
        return DateTimePatternGenerator.getInstance(language.locale()).getBestPattern(skeleton);
    }

    private static SimpleDateFormat format(String pattern, Language language) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, language.locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static long moment(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }
}
