package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.HourRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.visit.UptimeState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The times at which people came: a row of columns for each day, or, where there are many days, one for all days and
/// one for the hours of the day. Hours in which nobody could come are hatched.
final class TimeSection {
    private static final int MOST_ROWS = 7;
    private static final int MOST_NAMED_DAYS = 16;

    /// All hours from the earliest to the latest hour of a day in which a kiosk ran.
    private final List<HourRow> hours;
    private final TreeMap<LocalDate, List<HourRow>> days;

    private TimeSection(List<HourRow> all) {
        int first = all.stream().filter(TimeSection::ran).mapToInt(HourRow::hour).min().orElse(0);
        int last = all.stream().filter(TimeSection::ran).mapToInt(HourRow::hour).max().orElse(-1);
        hours = all.stream().filter(hour -> hour.hour() >= first && hour.hour() <= last).toList();
        days = hours.stream().collect(Collectors.groupingBy(HourRow::date, TreeMap::new, Collectors.toList()));
    }

    static Section of(Account account) {
        TimeSection section = new TimeSection(account.figures().hours());
        Grid table = new Grid("visits by day and hour", 2, "Day", "Hour", "Visits", "Kiosk");
        section.hours.forEach(hour -> table.row(ReportWords.day(hour.date()), ReportWords.hour(hour.hour()),
                ReportWords.count(hour.visits()), state(hour)));
        return new Section("time", "When people came", section.finding(account.scope().visits()), """
                A visit counts in the hour in which it began, by the venue’s clock. Fewer than five visits to a kiosk \
                in an hour count as none. Hatched hours are not quiet ones: \
                the kiosk was off or in staff hands. A quiet hour may be one in which everybody was in a session.""",
                section::draw, table);
    }

    private static boolean ran(HourRow hour) {
        return hour.visits() > 0 || hour.state().isPresent();
    }

    private static String state(HourRow hour) {
        return hour.state().map(state -> switch (state) {
            case OPEN -> "open";
            case STAFF -> "staff";
        }).orElse("off");
    }

    private String finding(long visits) {
        return switch (Ranking.among(hours, HourRow::visits)) {
            case Ranking.None<HourRow> _ -> "There were no visits in this selection.";
            case Ranking.Few<HourRow>(long all) -> ReportWords.count(all, "visit")
                    + ", too few to tell busy hours from quiet ones.";
            case Ranking.Level<HourRow>(List<HourRow> leaders) -> level(leaders, visits);
            case Ranking.Clear<HourRow>(HourRow busiest, long count, long next) -> "The busiest hour was "
                    + named(busiest) + ", with " + ReportWords.count(count) + " of "
                    + ReportWords.count(visits, "visit") + "; the next had " + ReportWords.count(next) + ".";
        };
    }

    private String level(List<HourRow> leaders, long visits) {
        if (leaders.size() <= 3) {
            return "The busiest hours are level: " + ReportWords.list(leaders.stream().map(hour -> named(hour) + " ("
                    + ReportWords.count(hour.visits()) + ")").toList()) + ".";
        }
        return (leaders.size() == hours.size()
                ? "People came evenly: all " + leaders.size() + " hours are level"
                : "No single hour stands out: " + leaders.size() + " hours are level at the top")
                + ", with up to " + ReportWords.count(leaders.getFirst().visits()) + " of "
                + ReportWords.count(visits, "visit") + ".";
    }

    private void draw(Html html) {
        if (days.isEmpty()) {
            html.element("p", "Nothing to draw.", "class", "empty");
            return;
        }
        legend(html);
        if (days.size() <= MOST_ROWS) {
            long tallest = hours.stream().mapToLong(HourRow::visits).max().orElse(0);
            days.forEach((day, rows) -> drawDay(html, day, rows, tallest));
        } else {
            drawDays(html);
            drawHoursOfTheDay(html);
        }
    }

    private void legend(Html html) {
        boolean off = hours.stream().anyMatch(hour -> hour.state().isEmpty());
        boolean staff = hours.stream().anyMatch(hour -> hour.state().filter(UptimeState.STAFF::equals).isPresent());
        if (off || staff) {
            html.open("p", "class", "legend", "aria-hidden", "true");
            legend(html, off, "off", " the kiosk was off");
            legend(html, staff, "staff", " in staff hands");
            html.close();
        }
    }

    private static void legend(Html html, boolean shown, String kind, String words) {
        if (shown) {
            html.open("span").open("svg", "width", "34", "height", "18");
            html.empty("rect", "class", kind, "x", "1", "y", "1", "width", "32", "height", "16").close();
            html.text(words).close();
        }
    }

    private static void drawDay(Html html, LocalDate day, List<HourRow> rows, long tallest) {
        String total = ReportWords.count(rows.stream().mapToLong(HourRow::visits).sum(), "visit");
        html.open("div", "class", "row").open("h3").text(ReportWords.day(day) + " ").element("span", total).close();
        new ColumnChart(
                rows.stream().map(hour -> new ColumnChart.Column(hour.hour() + " h", hour.visits(), kind(hour)))
                        .toList(),
                tallest).draw(html, "Visits by hour on " + ReportWords.day(day) + ", " + total);
        html.close();
    }

    private static ColumnChart.Kind kind(HourRow hour) {
        return hour.state().map(state -> switch (state) {
            case OPEN -> ColumnChart.Kind.COUNTED;
            case STAFF -> ColumnChart.Kind.STAFF;
        }).orElse(ColumnChart.Kind.OFF);
    }

    private void drawDays(Html html) {
        List<ColumnChart.Column> columns = new ArrayList<>();
        for (LocalDate day = days.firstKey(); !day.isAfter(days.lastKey()); day = day.plusDays(1)) {
            List<HourRow> rows = days.getOrDefault(day, List.of());
            columns.add(new ColumnChart.Column(nameOf(day), rows.stream().mapToLong(HourRow::visits).sum(),
                    rows.stream().anyMatch(TimeSection::ran) ? ColumnChart.Kind.COUNTED : ColumnChart.Kind.OFF));
        }
        row(html, "By day", columns);
    }

    /// Returns the name of a day; where days are many, only the first of each month has one.
    private String nameOf(LocalDate day) {
        boolean roomy = days.firstKey().plusDays(MOST_NAMED_DAYS).isAfter(days.lastKey());
        return roomy || day.getDayOfMonth() == 1 ? day.getDayOfMonth() + "." + day.getMonthValue() + "." : "";
    }

    private void drawHoursOfTheDay(Html html) {
        Map<Integer, Long> sums = hours.stream().collect(
                Collectors.groupingBy(HourRow::hour, TreeMap::new, Collectors.summingLong(HourRow::visits)));
        row(html, "By hour of the day, all days together", sums.entrySet().stream()
                .map(sum -> new ColumnChart.Column(sum.getKey() + " h", sum.getValue(), ColumnChart.Kind.COUNTED))
                .toList());
    }

    private static void row(Html html, String title, List<ColumnChart.Column> columns) {
        html.open("div", "class", "row").element("h3", title);
        new ColumnChart(columns, columns.stream().mapToLong(ColumnChart.Column::value).max().orElse(0)).draw(html,
                title);
        html.close();
    }

    private static String named(HourRow hour) {
        return ReportWords.hour(hour.hour()) + " on " + ReportWords.day(hour.date());
    }
}
