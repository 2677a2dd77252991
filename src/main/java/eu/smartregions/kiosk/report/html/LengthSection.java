package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.Account;
import eu.smartregions.kiosk.report.Lead;
import eu.smartregions.kiosk.report.Length;
import eu.smartregions.kiosk.report.Spread;

/// How long visits lasted.
final class LengthSection {
    private LengthSection() {
    }

    static Section of(Account account) {
        Spread spread = account.durations();
        Grid table = new Grid("visits by duration", 1, "Duration", "Visits", "Share");
        account.lengths().forEach(length -> table.row(named(length), Words.count(length.visits()),
                Words.share(length.visits(), spread.count())));
        table.row("All", Words.count(spread.count()), Words.share(spread.count(), spread.count()));
        return new Section("lengths", "How long they stayed", finding(spread), """
                From the first to the last touch: the wait before the reset is not in it, and neither is reading after the \
                last touch. The mean is pulled up by few long visits; compare by the median.""",
                html -> new Bars(account.lengths().stream().map(length -> Bars.Bar.plain(named(length), length.visits(),
                        Words.count(length.visits()) + " · " + Words.share(length.visits(), spread.count())))
                        .toList()).draw(html), table);
    }

    private static String finding(Spread spread) {
        if (spread.count() == 0) {
            return "No visit, so no duration.";
        }
        if (spread.count() < Lead.FEW) {
            return Words.count(spread.count(), "visit") + ", too few for quartiles: the median duration is "
                    + Words.time(spread.median()) + ".";
        }
        return "Half of the visits lasted between " + Words.time(spread.q1()) + " and " + Words.time(spread.q3())
                + "; the median is " + Words.time(spread.median()) + ", the mean " + Words.time(spread.mean()) + ".";
    }

    private static String named(Length length) {
        if (length.from().isZero()) {
            return "under " + Words.limit(length.until());
        }
        return length.until().equals(Length.ENDLESS) ? Words.limit(length.from()) + " and more"
                : Words.limit(length.from()) + " to " + Words.limit(length.until());
    }
}
