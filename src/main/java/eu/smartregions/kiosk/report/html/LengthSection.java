package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.Length;
import eu.smartregions.kiosk.report.figure.Quartiles;
import eu.smartregions.kiosk.report.figure.Ranking;

/// The lengths of visits.
final class LengthSection {
    private LengthSection() {
    }

    static Section of(Telling telling) {
        Account account = telling.account();
        ReportWords words = telling.words();
        Quartiles spread = account.durations();
        Grid table = new Grid(words, words.text("lengths.table"), 1, "duration", "visits", "share");
        account.lengths().forEach(length -> table.row(named(length, words), length.visits(),
                Cell.share(length.visits(), spread.count(), words)));
        table.row(words.text("all"), spread.count(), Cell.share(spread.count(), spread.count(), words));
        return new Section("lengths", Section.said(words, "lengths", finding(spread, words)),
                html -> new BarChart(account.lengths().stream()
                        .map(length -> BarChart.Bar.plain(named(length, words), length.visits(),
                                words.count(length.visits()) + " · " + words.share(length.visits(), spread.count())))
                        .toList()).draw(html, words),
                table);
    }

    private static String finding(Quartiles spread, ReportWords words) {
        if (spread.count() == 0) {
            return words.text("lengths.none");
        }
        if (spread.count() < Ranking.FEW) {
            return words.text("lengths.few", words.count(spread.count(), "visit"), words.time(spread.median()));
        }
        return words.text("lengths.finding", words.time(spread.q1()), words.time(spread.q3()),
                words.time(spread.median()), words.time(spread.mean()));
    }

    private static String named(Length length, ReportWords words) {
        if (length.from().isZero()) {
            return words.text("lengths.under", words.limit(length.until()));
        }
        return length.until().equals(Length.ENDLESS)
                ? words.text("lengths.over", words.limit(length.from()))
                : words.text("lengths.between", words.limit(length.from()), words.limit(length.until()));
    }
}
