package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount.Day;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount.Hour;
import eu.smartregions.kiosk.report.figure.Ranking;
import java.util.List;

/// An exhibitor's figures day by day, and its best hour where one stands out.
final class DaySection {
    private DaySection() {
    }

    static Section of(ExhibitorAccount account) {
        List<Day> days = account.own().days();
        Grid table = new Grid("your days", 1, "Day", "Visits", "Views", "Median reading time");
        days.forEach(day -> fill(table, day));
        return new Section("days", "When you were read", finding(account), """
                Compare days only where the kiosk was open for about as long. A best hour is named only where it is \
                clearly ahead of all others; it is the one in which visits began that opened your page.""",
                html -> new BarChart(
                        days.stream()
                                .map(day -> BarChart.Bar.plain(ReportWords.day(day.day()), day.visits(),
                                        ReportWords.count(day.visits(), "visit")))
                                .toList())
                        .draw(html),
                table);
    }

    private static void fill(Grid table, Day day) {
        table.row(ReportWords.day(day.day()), ReportWords.count(day.visits()),
                ReportWords.count(day.reading().count()), ReportWords.time(day.reading().median()));
    }

    private static String finding(ExhibitorAccount account) {
        List<Day> days = account.own().days();
        String peak = peak(account.own().circumstances().hours());
        return switch (Ranking.among(days, day -> day.visits())) {
            case Ranking.None<Day> _ -> "Your page was not opened in five visits or more on any day.";
            case Ranking.Few<Day>(long all) -> "Your page was opened in " + ReportWords.count(all, "visit")
                    + ", too few to compare days." + peak;
            case Ranking.Level<Day>(List<Day> leaders) -> (leaders.size() == days.size()
                    ? days.size() == 2 ? "Both days" : "All " + days.size() + " days"
                    : leaders.size() + " of your " + days.size() + " days")
                    + " are level, with up to " + ReportWords.count(leaders.getFirst().visits(), "visit")
                    + " to your page." + peak;
            case Ranking.Clear<Day>(Day first, long count, long next) -> (days.size() == 1
                    ? "Your page was opened in " + ReportWords.count(count, "visit")
                    : "Your best day was " + ReportWords.day(first.day()) + ", with "
                            + ReportWords.count(count, "visit") + "; the next had " + ReportWords.count(next))
                    + "." + peak;
        };
    }

    private static String peak(List<Hour> hours) {
        return Ranking.among(hours, Hour::visits) instanceof Ranking.Clear<Hour>(Hour first, long count, long next)
                && hours.size() > 1
                        ? " Your best hour was " + ReportWords.hour(first.begin().getHour()) + " on "
                                + ReportWords.day(first.begin().toLocalDate()) + ", with "
                                + ReportWords.count(count) + " visits or more; the next had "
                                + ReportWords.count(next) + " or more."
                        : "";
    }
}
