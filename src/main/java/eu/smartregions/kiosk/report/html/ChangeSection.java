package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.chance.BeyondChance;
import eu.smartregions.kiosk.report.figure.Attention;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount.Series;
import eu.smartregions.kiosk.report.figure.Ranking;
import java.util.List;

/// Before and after a change of content.
final class ChangeSection {
    private final ReportWords words;
    private final List<Series> series;

    private ChangeSection(ExhibitorAccount account, ReportWords words) {
        this.words = words;
        series = account.series();
    }

    static Section of(ExhibitorAccount account, ReportWords words) {
        ChangeSection section = new ChangeSection(account, words);
        Grid table = new Grid(words, words.text("changes.table"), 2, "shown", "content", "all", "own", "share",
                "median.reading");
        section.series.forEach(each -> section.fill(table, each));
        return new Section("changes", Section.said(words, "changes", section.finding()), section::draw, table);
    }

    private void fill(Grid table, Series each) {
        Attention attention = each.attention();
        table.row(since(each), each.contentId(), each.visits(), attention.visits(),
                Cell.share(attention.visits(), each.visits(), words), Cell.time(attention.reading().median(), words));
    }

    private String since(Series each) {
        return words.text("changes.since", words.day(each.since()));
    }

    private void draw(Html html) {
        new BarChart(series.stream().map(each -> BarChart.Bar.plain(since(each), share(each),
                words.text("changes.bar", words.share(each.attention().visits(), each.visits())))).toList())
                .draw(html, words);
    }

    private String finding() {
        if (series.size() < 2) {
            return words.text("changes.none");
        }
        Series before = series.get(series.size() - 2);
        Series after = series.getLast();
        String shares = words.text("changes.shares", said(before), said(after));
        if (Math.min(before.visits(), after.visits()) < Ranking.FEW) {
            return words.text("changes.few", shares);
        }
        boolean beyond = BeyondChance.tellsShares(before.attention().visits(), before.visits(),
                after.attention().visits(), after.visits());
        return words.text(!beyond ? "changes.level" : share(after) > share(before) ? "changes.more" : "changes.less",
                shares);
    }

    private String said(Series each) {
        return words.text("changes.share", words.count(each.attention().visits()),
                words.count(each.visits(), "visit.of"), words.share(each.attention().visits(), each.visits()));
    }

    private static double share(Series series) {
        return (double) series.attention().visits() / series.visits();
    }
}
