package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.Length;
import eu.smartregions.kiosk.report.figure.Quartiles;
import eu.smartregions.kiosk.report.figure.Ranking;

/// The lengths of visits.
final class LengthSection {
    private LengthSection() {
    }

    static Section of(Account account) {
        Quartiles spread = account.durations();
        Grid table = new Grid("visits by duration", 1, "Duration", "Visits", "Share");
        account.lengths().forEach(length -> table.row(named(length), ReportWords.count(length.visits()),
                ReportWords.share(length.visits(), spread.count())));
        table.row("All", ReportWords.count(spread.count()), ReportWords.share(spread.count(), spread.count()));
        return new Section("lengths", "How long they stayed", finding(spread),
                """
                From the first to the last touch: the wait before the reset is not in it, and neither is reading \
                after the last touch. Lengths of fewer than \
                five visits a day at a kiosk are not in the drawing. \
                The mean is pulled up by few long visits; compare by the median.""",
                html -> new BarChart(account
                        .lengths().stream().map(length -> BarChart.Bar.plain(named(length), length.visits(),
                                ReportWords.count(length.visits()) + " · "
                                        + ReportWords.share(length.visits(), spread.count())))
                        .toList()).draw(html),
                table);
    }

    private static String finding(Quartiles spread) {
        if (spread.count() == 0) {
            return "Too few visits to tell a duration.";
        }
        if (spread.count() < Ranking.FEW) {
            return ReportWords.count(spread.count(), "visit") + ", too few for quartiles: the median duration is "
                    + ReportWords.time(spread.median()) + ".";
        }
        return "Half of the visits lasted between " + ReportWords.time(spread.q1()) + " and "
                + ReportWords.time(spread.q3())
                + "; the median is " + ReportWords.time(spread.median()) + ", the mean "
                + ReportWords.time(spread.mean()) + ".";
    }

    private static String named(Length length) {
        if (length.from().isZero()) {
            return "under " + ReportWords.limit(length.until());
        }
        return length.until().equals(Length.ENDLESS)
                ? ReportWords.limit(length.from()) + " and more"
                : ReportWords.limit(length.from()) + " to " + ReportWords.limit(length.until());
    }
}
