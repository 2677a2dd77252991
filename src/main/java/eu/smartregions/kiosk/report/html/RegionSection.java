package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.Quartiles;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.RegionRow;
import java.util.Comparator;
import java.util.List;

/// The regions that were opened, and the reading times of their pages.
final class RegionSection {
    private static final int SHOWN = 15;

    private final List<RegionRow> rows;
    private final long visits;

    private RegionSection(Account account) {
        rows = account.figures().regions().stream().sorted(Comparator.comparingLong(RegionRow::visits).reversed()
                .thenComparing(RegionRow::name)).toList();
        visits = account.scope().visits();
    }

    static Section opened(Account account) {
        RegionSection section = new RegionSection(account);
        Grid table = new Grid("all regions", 1, "Region", "Visits", "Views", "Saved", "QR shown");
        section.rows
                .forEach(row -> table.row(row.name(), ReportWords.count(row.visits()), ReportWords.count(row.views()),
                        ReportWords.count(row.collected()), ReportWords.count(row.qrShown())));
        return new Section("regions", "Which regions", section.finding(), """
                A page that was opened is no judgement of the region: those that come first in a list are seen by \
                more people. The drawing shows the first %d; the table shows all.""".formatted(SHOWN),
                section::drawVisits,
                table);
    }

    static Section read(Account account) {
        RegionSection section = new RegionSection(account);
        Grid table = new Grid("reading time of regions’ pages", 1, "Region", "Views", "Reading", "First quartile",
                "Median", "Third quartile", "Mean");
        section.rows.stream().filter(row -> row.views() > 0).forEach(row -> section.fill(table, row));
        return new Section("reading", "How long regions were read", finding(account.regionReading()), """
                A page that stays open while people talk in front of it counts until the last touch only. A long time \
                may mean interest or a page that is hard to read.""", section::drawReading, table);
    }

    private String finding() {
        String never = never();
        return switch (Ranking.among(rows, RegionRow::visits)) {
            case Ranking.None<RegionRow> _ -> "No region’s page was opened in five visits or more on any day.";
            case Ranking.Few<RegionRow> _ -> "Regions’ pages were opened "
                    + ReportWords.count(rows.stream().mapToLong(RegionRow::views).sum(), "time")
                    + ", too few for an order among them; " + never + ".";
            case Ranking.Level<RegionRow>(List<RegionRow> leaders) -> (leaders.size() > 4
                    ? leaders.size() + " regions are level at the top, with up to "
                            + ReportWords.count(leaders.getFirst().visits(), "visit")
                    : ReportWords.list(leaders.stream().map(row -> row.name() + " (" + ReportWords.count(row.visits())
                            + ")").toList()) + " are level at the top")
                    + "; " + never + ".";
            case Ranking.Clear<RegionRow>(RegionRow first, long count, long next) -> first.name() + " was opened in "
                    + ReportWords.count(count) + " of " + ReportWords.count(visits, "visit") + " ("
                    + ReportWords.share(count, visits)
                    + ") and leads; the next in " + ReportWords.count(next) + "; " + never + ".";
        };
    }

    private String never() {
        long unopened = rows.stream().filter(row -> row.visits() == 0).count();
        return unopened == 0
                ? "each of the " + rows.size() + " was opened"
                : unopened + " of " + rows.size() + " were opened in too few visits to show";
    }

    private static String finding(Quartiles spread) {
        if (spread.count() == 0) {
            return "No region’s page was read in five visits or more on any day.";
        }
        if (spread.count() < Ranking.FEW) {
            return "Regions’ pages were viewed " + ReportWords.count(spread.count(), "time")
                    + ", too few for quartiles; the median reading time is " + ReportWords.time(spread.median()) + ".";
        }
        return "Half of the views of a region’s page lasted between " + ReportWords.time(spread.q1()) + " and "
                + ReportWords.time(spread.q3()) + "; the median is " + ReportWords.time(spread.median()) + ", the mean "
                + ReportWords.time(spread.mean()) + ".";
    }

    private void drawVisits(Html html) {
        new BarChart(rows.stream().filter(row -> row.visits() > 0).limit(SHOWN)
                .map(row -> BarChart.Bar.plain(row.name(), row.visits(),
                        ReportWords.count(row.visits())))
                .toList()).draw(html);
    }

    private void drawReading(Html html) {
        new RangeChart(rows.stream().filter(row -> row.views() > 0).limit(SHOWN)
                .map(row -> new RangeChart.Range(row.name(), spread(row))).toList()).draw(html);
    }

    private void fill(Grid table, RegionRow row) {
        Quartiles spread = spread(row);
        table.row(row.name(), ReportWords.count(row.views()), ReportWords.time(spread.total()),
                ReportWords.time(spread.q1()),
                ReportWords.time(spread.median()), ReportWords.time(spread.q3()), ReportWords.time(spread.mean()));
    }

    private static Quartiles spread(RegionRow row) {
        return new Quartiles(row.views(), row.reading().total(), row.reading().q1(), row.reading().median(),
                row.reading().q3());
    }
}
