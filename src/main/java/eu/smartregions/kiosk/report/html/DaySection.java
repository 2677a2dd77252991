package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.Attention;
import eu.smartregions.kiosk.report.ExhibitorAccount.Day;
import eu.smartregions.kiosk.report.ExhibitorAccount.Hour;
import eu.smartregions.kiosk.report.ExhibitorAccount;
import eu.smartregions.kiosk.report.Few;
import eu.smartregions.kiosk.report.Lead;
import java.util.List;

/// An exhibitor's figures day by day, and its best hour where one stands out.
final class DaySection {
    private DaySection() {
    }

    static Section of(ExhibitorAccount account) {
        List<Day> days = account.own().days();
        Grid table = new Grid("your days", 1, "Day", "Visits", "Views", "Median reading time", "Put on a list", "QR shown");
        days.forEach(day -> fill(table, day));
        return new Section("days", "When you were read", finding(account), """
                Compare days only where the kiosk was open for about as long. A best hour is named only where it \
                is clearly ahead of all others; it is the one in which visits began that opened your page.""",
                html -> new Bars(days.stream().map(day -> Bars.Bar.plain(Words.day(day.day()), day.attention().visits(),
                        Words.count(day.attention().visits(), "visit"))).toList()).draw(html), table);
    }

    private static void fill(Grid table, Day day) {
        Attention attention = day.attention();
        boolean few = attention.reading().count() < Few.LEAST;
        table.row(Words.day(day.day()), Words.count(attention.visits()), Words.count(attention.reading().count()),
                few ? Few.SAID : Words.time(attention.reading().median()), Words.count(attention.collected()),
                Words.count(attention.qrShown()));
    }

    private static String finding(ExhibitorAccount account) {
        List<Day> days = account.own().days();
        String peak = peak(account.own().circumstances().hours());
        return switch (Lead.among(days, day -> day.attention().visits())) {
            case Lead.None<Day> _ -> "Your page was not opened.";
            case Lead.Few<Day>(long all) -> "Your page was opened in " + Words.count(all, "visit")
                    + ", too few to compare days." + peak;
            case Lead.Level<Day>(List<Day> leaders) -> "Your page was opened about equally often on "
                    + (leaders.size() == days.size() ? days.size() == 2 ? "both days" : "all " + days.size() + " days"
                            : leaders.size() + " of your "
                            + days.size() + " days") + "." + peak;
            case Lead.Clear<Day>(Day first, long count) -> (days.size() == 1 ? "Your page was opened in "
                    : "Your best day was " + Words.day(first.day()) + ", with ") + Words.count(count, "visit") + "." + peak;
        };
    }

    private static String peak(List<Hour> hours) {
        return Lead.among(hours, Hour::visits) instanceof Lead.Clear<Hour>(Hour first, long count) && count >= Few.LEAST
                ? " Your best hour was " + Words.hour(first.begin().getHour()) + " on "
                        + Words.day(first.begin().toLocalDate()) + "."
                : "";
    }
}
