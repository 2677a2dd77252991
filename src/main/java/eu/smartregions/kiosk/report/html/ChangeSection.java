package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.chance.BeyondChance;
import eu.smartregions.kiosk.report.figure.Attention;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount.Series;
import eu.smartregions.kiosk.report.figure.Ranking;
import java.util.ArrayList;
import java.util.List;

/// Before and after a change of content.
final class ChangeSection {
    private ChangeSection() {
    }

    static Section of(ExhibitorAccount account) {
        List<Series> series = account.series();
        Grid table = new Grid("your figures by content", 2, "On show", "Content", "All visits", "With your page",
                "Share",
                "Median reading time");
        series.forEach(each -> fill(table, each));
        return new Section("changes", "Before and after", finding(series), """
                The content changes as soon as anybody’s text or picture changes, so it need not be yours that did. A \
                different day, hour or crowd may explain a difference as well. Visits older than 90 days are not in \
                it.""",
                html -> draw(html, series), table);
    }

    private static void fill(Grid table, Series series) {
        Attention attention = series.attention();
        table.row("since " + ReportWords.day(series.since()), series.contentId(), ReportWords.count(series.visits()),
                ReportWords.count(attention.visits()), ReportWords.share(attention.visits(), series.visits()),
                ReportWords.time(attention.reading().median()));
    }

    private static void draw(Html html, List<Series> series) {
        List<BarChart.Bar> bars = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Series each = series.get(i);
            bars.add(BarChart.Bar.plain("since " + ReportWords.day(each.since()), share(each),
                    ReportWords.share(each.attention().visits(), each.visits()) + " of visits"));
        }
        new BarChart(bars).draw(html);
    }

    private static String finding(List<Series> series) {
        if (series.size() < 2) {
            return "The content did not change, so there is no before and after.";
        }
        Series before = series.get(series.size() - 2);
        Series after = series.getLast();
        String shares = said(before) + " before the last change, " + said(after) + " after it";
        if (Math.min(before.visits(), after.visits()) < Ranking.FEW) {
            return "Your page was opened in " + shares + ": too few visits to compare.";
        }
        double difference = share(after) - share(before);
        if (!BeyondChance.tellsShares(before.attention().visits(), before.visits(), after.attention().visits(),
                after.visits())) {
            return "Your page was opened in " + shares + ": a difference that chance alone would make.";
        }
        return "Your page was opened " + (difference > 0 ? "more" : "less") + " often after the last change: in "
                + shares + ".";
    }

    private static String said(Series series) {
        return ReportWords.count(series.attention().visits()) + " of " + ReportWords.count(series.visits(), "visit")
                + " (" + ReportWords.share(series.attention().visits(), series.visits()) + ")";
    }

    private static double share(Series series) {
        return (double) series.attention().visits() / series.visits();
    }
}
