package eu.smartregions.kiosk.report.html;

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
/// one for the hours of the day. Hours in which nobody could come are marked with the
/// reason.
final class TimeSection {
    private static final int MOST_ROWS = 7;
    private static final int MOST_NAMED_DAYS = 16;

    /// All hours from the earliest to the latest hour of a day in which a kiosk ran.
    private final List<HourRow> hours;
    private final TreeMap<LocalDate, List<HourRow>> days;
    private final ReportWords words;

    private TimeSection(List<HourRow> all, ReportWords words) {
        this.words = words;
        int first = all.stream().filter(TimeSection::ran).mapToInt(HourRow::hour).min().orElse(0);
        int last = all.stream().filter(TimeSection::ran).mapToInt(HourRow::hour).max().orElse(-1);
        hours = all.stream().filter(hour -> hour.hour() >= first && hour.hour() <= last).toList();
        days = hours.stream().collect(Collectors.groupingBy(HourRow::date, TreeMap::new, Collectors.toList()));
    }

    static Section of(Telling telling) {
        ReportWords words = telling.words();
        TimeSection section = new TimeSection(telling.account().figures().hours(), words);
        Grid table = new Grid(words, words.text("time.table"), 2, "day", "hour", "visits", "kiosk");
        section.hours.forEach(hour -> table.row(section.dayOf(hour), Cell.hour(hour.hour(), words), hour.visits(),
                section.state(hour)));
        return new Section("time",
                Section.said(words, "time", section.finding(telling.account().scope().visits())), section::draw,
                table);
    }

    /// The day as it is read, in a file as ISO 8601.
    private Cell dayOf(HourRow hour) {
        return new Cell(words.day(hour.date()), "", cells -> cells.add(hour.date().toString()));
    }

    private static boolean ran(HourRow hour) {
        return hour.visits() > 0 || hour.state().isPresent() && !is(UptimeState.CLOSED, hour);
    }

    private String state(HourRow hour) {
        return words.text("state." + hour.state().map(state -> switch (state) {
            case OPEN -> "open";
            case STAFF -> "staff";
            case CLOSED -> "closed";
        }).orElse("off"));
    }

    private String finding(long visits) {
        return switch (Ranking.among(hours, HourRow::visits)) {
            case Ranking.None<HourRow> _ -> words.text("time.none");
            case Ranking.Few<HourRow>(long all) -> words.text("time.few", words.count(all, "visit"));
            case Ranking.Level<HourRow>(List<HourRow> leaders) -> level(leaders, visits);
            case Ranking.Clear<HourRow>(HourRow busiest, long count, long next) -> words.text("time.clear",
                    named(busiest), words.count(count), words.count(visits, "visit.of"), words.count(next));
        };
    }

    private String level(List<HourRow> leaders, long visits) {
        if (leaders.size() <= 3) {
            return words.text("time.level.few", words.list(leaders.stream()
                    .map(hour -> words.text("language.named", named(hour), words.count(hour.visits()))).toList()));
        }
        return words.text(leaders.size() == hours.size() ? "time.level.all" : "time.level",
                words.count(leaders.size()), words.count(leaders.getFirst().visits()), words.count(visits, "visit.of"));
    }

    private void draw(Html html) {
        if (days.isEmpty()) {
            html.element("p", words.text("time.empty"), "class", "empty");
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
        boolean staff = hours.stream().anyMatch(hour -> is(UptimeState.STAFF, hour));
        boolean closed = hours.stream().anyMatch(hour -> is(UptimeState.CLOSED, hour));
        if (off || staff || closed) {
            html.open("p", "class", "legend", "aria-hidden", "true");
            legend(html, off, "off", " " + words.text("time.off"));
            legend(html, staff, "staff", " " + words.text("time.staff"));
            legend(html, closed, "closed", " " + words.text("time.closed"));
            html.close();
        }
    }

    private static boolean is(UptimeState state, HourRow hour) {
        return hour.state().filter(state::equals).isPresent();
    }

    private static void legend(Html html, boolean shown, String kind, String words) {
        if (shown) {
            html.open("span").open("svg", "width", "34", "height", "18");
            html.empty("rect", "class", kind, "x", "1", "y", "1", "width", "32", "height", "16").close();
            html.text(words).close();
        }
    }

    private void drawDay(Html html, LocalDate day, List<HourRow> rows, long tallest) {
        String total = words.count(rows.stream().mapToLong(HourRow::visits).sum(), "visit");
        html.open("div", "class", "row").open("h3").text(words.day(day) + " ").element("span", total).close();
        new ColumnChart(
                rows.stream().map(
                        hour -> new ColumnChart.Column(words.text("hour.tick", hour.hour()), hour.visits(), kind(hour)))
                        .toList(),
                tallest).draw(html, words, words.text("time.drawn", words.day(day), total));
        html.close();
    }

    private static ColumnChart.Kind kind(HourRow hour) {
        return hour.state().map(state -> switch (state) {
            case OPEN -> ColumnChart.Kind.COUNTED;
            case STAFF -> ColumnChart.Kind.STAFF;
            case CLOSED -> ColumnChart.Kind.CLOSED;
        }).orElse(ColumnChart.Kind.OFF);
    }

    private void drawDays(Html html) {
        List<ColumnChart.Column> columns = new ArrayList<>();
        for (LocalDate day = days.firstKey(); !day.isAfter(days.lastKey()); day = day.plusDays(1)) {
            List<HourRow> rows = days.getOrDefault(day, List.of());
            columns.add(new ColumnChart.Column(nameOf(day), rows.stream().mapToLong(HourRow::visits).sum(),
                    kindOfDay(rows)));
        }
        row(html, words.text("time.by.day"), columns);
    }

    private static ColumnChart.Kind kindOfDay(List<HourRow> hours) {
        if (hours.stream().anyMatch(TimeSection::ran)) {
            return ColumnChart.Kind.COUNTED;
        }
        return hours.stream().anyMatch(hour -> is(UptimeState.CLOSED, hour))
                ? ColumnChart.Kind.CLOSED
                : ColumnChart.Kind.OFF;
    }

    /// Returns the name of a day; where days are many, only the first of each month has one.
    private String nameOf(LocalDate day) {
        boolean roomy = days.firstKey().plusDays(MOST_NAMED_DAYS).isAfter(days.lastKey());
        return roomy || day.getDayOfMonth() == 1 ? words.shortDay(day) : "";
    }

    private void drawHoursOfTheDay(Html html) {
        Map<Integer, Long> sums = hours.stream().collect(
                Collectors.groupingBy(HourRow::hour, TreeMap::new, Collectors.summingLong(HourRow::visits)));
        row(html, words.text("time.by.hour"), sums.entrySet().stream()
                .map(sum -> new ColumnChart.Column(words.text("hour.tick", sum.getKey()), sum.getValue(),
                        ColumnChart.Kind.COUNTED))
                .toList());
    }

    private void row(Html html, String title, List<ColumnChart.Column> columns) {
        html.open("div", "class", "row").element("h3", title);
        new ColumnChart(columns, columns.stream().mapToLong(ColumnChart.Column::value).max().orElse(0)).draw(html,
                words, title);
        html.close();
    }

    private String named(HourRow hour) {
        return words.text("time.hour", words.hour(hour.hour()), words.day(hour.date()));
    }
}
