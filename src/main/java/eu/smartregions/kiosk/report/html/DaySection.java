package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount.Day;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount.Hour;
import eu.smartregions.kiosk.report.figure.Ranking;
import java.util.List;

/// An exhibitor's figures day by day, and its best hour where one stands out.
final class DaySection {
    private final ReportWords words;
    private final List<Day> days;
    private final List<Hour> hours;

    private DaySection(ExhibitorAccount account, ReportWords words) {
        this.words = words;
        days = account.own().days();
        hours = account.own().circumstances().hours();
    }

    static Section of(ExhibitorAccount account, ReportWords words) {
        DaySection section = new DaySection(account, words);
        Grid table = new Grid(words, words.text("days.table"), 1, "day", "visits", "views", "median.reading");
        section.days.forEach(day -> table.row(words.day(day.day()), day.visits(), day.reading().count(),
                Cell.time(day.reading().median(), words)));
        return new Section("days", Section.said(words, "days", section.finding()), section::draw, table);
    }

    private void draw(Html html) {
        new BarChart(days.stream().map(day -> BarChart.Bar.plain(words.day(day.day()), day.visits(),
                words.count(day.visits(), "visit"))).toList()).draw(html, words);
    }

    private String finding() {
        String peak = peak();
        return switch (Ranking.among(days, day -> day.visits())) {
            case Ranking.None<Day> _ -> words.text("days.none", peak);
            case Ranking.Few<Day>(long all) -> words.text("days.few", words.count(all, "visit.of"), peak);
            case Ranking.Level<Day>(List<Day> leaders) -> words.text(leaders.size() < days.size()
                    ? "days.some"
                    : days.size() == 2 ? "days.both" : "days.all",
                    words.count(leaders.getFirst().visits(), "visit.of"), peak, words.count(leaders.size()),
                    words.count(days.size()));
            case Ranking.Clear<Day>(Day first, long count, long next) -> days.size() == 1
                    ? words.text("days.one", words.count(count, "visit.of"), peak)
                    : words.text("days.best", words.day(first.day()), words.count(count, "visit.of"),
                            words.count(next), peak);
        };
    }

    private String peak() {
        return Ranking.among(hours, Hour::visits) instanceof Ranking.Clear<Hour>(Hour first, long count, long next)
                && hours.size() > 1
                        ? words.text("days.peak", words.hour(first.begin().getHour()),
                                words.day(first.begin().toLocalDate()), words.count(count), words.count(next))
                        : "";
    }
}
