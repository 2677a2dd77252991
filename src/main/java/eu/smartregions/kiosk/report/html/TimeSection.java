package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.Account;
import eu.smartregions.kiosk.report.HourCount;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// When people came: a row of columns for each day, or, where there are many days, one for all days and one for the hours
/// of the day.
final class TimeSection {
    private static final int MOST_ROWS = 7;
    private static final int MOST_NAMED_DAYS = 16;

    private final List<HourCount> hours;
    private final TreeMap<LocalDate, Map<Integer, Long>> days = new TreeMap<>();

    private TimeSection(List<HourCount> hours) {
        this.hours = hours;
        for (HourCount hour : hours) {
            days.computeIfAbsent(day(hour), _ -> new TreeMap<>()).merge(hourOf(hour), hour.visits(), Long::sum);
        }
    }

    static Section of(Account account) {
        TimeSection section = new TimeSection(account.hours());
        Grid table = new Grid("visits by day and hour (UTC)", 2, "Day", "Hour", "Visits");
        account.hours().forEach(hour -> table.row(Words.day(day(hour)), Words.hour(hourOf(hour)),
                Words.count(hour.visits())));
        return new Section("time", "When people came", section.finding(account.scope().visits()), """
                A visit counts in the hour in which it began, in Coordinated Universal Time (UTC). A quiet hour may be an \
                hour in which everybody was in a session.""", section::draw, table);
    }

    private String finding(long visits) {
        return switch (Lead.among(hours, HourCount::visits)) {
            case Lead.None<HourCount> _ -> "There were no visits in this selection.";
            case Lead.Few<HourCount>(long all) ->
                    Words.count(all, "visit") + ", too few to tell busy hours from quiet ones.";
            case Lead.Level<HourCount>(List<HourCount> leaders) -> leaders.size() > 3
                    ? "No single hour stands out: " + leaders.size() + " of " + Words.count(hours.size(), "hour")
                            + " with visits are level at the top, with up to "
                            + Words.count(leaders.getFirst().visits()) + " each."
                    : "The busiest hours are level: " + Words.list(leaders.stream().map(hour -> named(hour) + " ("
                            + Words.count(hour.visits()) + ")").toList()) + ".";
            case Lead.Clear<HourCount>(HourCount busiest, long count) -> "The busiest hour was " + named(busiest)
                    + ", with " + Words.count(count) + " of " + Words.count(visits, "visit") + ".";
        };
    }

    private void draw(Html html) {
        if (days.isEmpty()) {
            html.element("p", "Nothing to draw.", "class", "empty");
        } else if (days.size() <= MOST_ROWS) {
            long tallest = hours.stream().mapToLong(HourCount::visits).max().orElse(0);
            days.forEach((day, counts) -> drawDay(html, day, counts, tallest));
        } else {
            drawDays(html);
            drawHoursOfTheDay(html);
        }
    }

    private void drawDay(Html html, LocalDate day, Map<Integer, Long> counts, long tallest) {
        String total = Words.count(counts.values().stream().mapToLong(Long::longValue).sum(), "visit");
        html.open("div", "class", "row").open("h3").text(Words.day(day) + " ").element("span", total).close();
        new Columns(hoursOfTheDay(counts), tallest).draw(html, "Visits by hour on " + Words.day(day) + ", " + total);
        html.close();
    }

    private void drawDays(Html html) {
        List<Columns.Column> columns = new ArrayList<>();
        for (LocalDate day = days.firstKey(); !day.isAfter(days.lastKey()); day = day.plusDays(1)) {
            long visits = days.getOrDefault(day, Map.of()).values().stream().mapToLong(Long::longValue).sum();
            columns.add(new Columns.Column(nameOf(day), visits, Columns.Kind.COUNTED));
        }
        html.open("div", "class", "row").element("h3", "By day");
        new Columns(columns, columns.stream().mapToLong(Columns.Column::value).max().orElse(0))
                .draw(html, "Visits by day");
        html.close();
    }

    /// Where days are many, only the first of each month is named.
    private String nameOf(LocalDate day) {
        boolean roomy = days.firstKey().plusDays(MOST_NAMED_DAYS).isAfter(days.lastKey());
        return roomy || day.getDayOfMonth() == 1 ? day.getDayOfMonth() + "." + day.getMonthValue() + "." : "";
    }

    private void drawHoursOfTheDay(Html html) {
        Map<Integer, Long> sums = hours.stream()
                .collect(Collectors.groupingBy(TimeSection::hourOf, Collectors.summingLong(HourCount::visits)));
        html.open("div", "class", "row").element("h3", "By hour of the day, all days together");
        new Columns(hoursOfTheDay(sums), sums.values().stream().mapToLong(Long::longValue).max().orElse(0))
                .draw(html, "Visits by hour of the day");
        html.close();
    }

    private List<Columns.Column> hoursOfTheDay(Map<Integer, Long> counts) {
        return IntStream.rangeClosed(bound(stream -> stream.min().orElse(0)), bound(stream -> stream.max().orElse(0)))
                .mapToObj(hour -> new Columns.Column(hour + " h", counts.getOrDefault(hour, 0L),
                        Columns.Kind.COUNTED)).toList();
    }

    private int bound(ToIntFunction<IntStream> which) {
        return which.applyAsInt(hours.stream().mapToInt(TimeSection::hourOf));
    }

    private static String named(HourCount hour) {
        return Words.hour(hourOf(hour)) + " on " + Words.day(day(hour));
    }

    private static LocalDate day(HourCount hour) {
        return utc(hour).toLocalDate();
    }

    private static int hourOf(HourCount hour) {
        return utc(hour).getHour();
    }

    private static OffsetDateTime utc(HourCount hour) {
        return hour.start().atOffset(ZoneOffset.UTC);
    }
}
