package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.Account;
import eu.smartregions.kiosk.report.Lead;
import eu.smartregions.kiosk.report.RegionRow;
import eu.smartregions.kiosk.report.Spread;
import java.util.Comparator;
import java.util.List;

/// Which regions were opened, and how long their pages were read.
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
        section.rows.forEach(row -> table.row(row.name(), Words.count(row.visits()), Words.count(row.views()),
                Words.count(row.collected()), Words.count(row.qrShown())));
        return new Section("regions", "Which regions", section.finding(), """
                A page that was opened is no judgement of the region: those that come first in a list are seen by more \
                people. The drawing shows the first %d; the table shows all.""".formatted(SHOWN), section::drawVisits,
                table);
    }

    static Section read(Account account) {
        RegionSection section = new RegionSection(account);
        Grid table = new Grid("reading time of regions’ pages", 1, "Region", "Views", "Reading", "First quartile",
                "Median", "Third quartile", "Mean");
        section.rows.stream().filter(row -> row.views() > 0).forEach(row -> section.fill(table, row));
        return new Section("reading", "How long regions were read", finding(account.regionReading()), """
                A page that stays open while people talk in front of it counts until the last touch only. A long time may \
                mean interest or a page that is hard to read.""", section::drawReading, table);
    }

    private String finding() {
        String never = never();
        return switch (Lead.among(rows, RegionRow::visits)) {
            case Lead.None<RegionRow> _ -> "No region’s page was opened.";
            case Lead.Few<RegionRow> _ -> "Regions’ pages were opened "
                    + Words.count(rows.stream().mapToLong(RegionRow::views).sum(), "time")
                    + ", too few for an order among them; " + never + ".";
            case Lead.Level<RegionRow>(List<RegionRow> leaders) -> (leaders.size() > 4
                    ? leaders.size() + " regions are level at the top, " + leaders.getFirst().name() + " among them"
                    : Words.list(leaders.stream().map(RegionRow::name).toList()) + " are level at the top")
                    + "; " + never + ".";
            case Lead.Clear<RegionRow>(RegionRow first, long count) -> first.name() + " was opened in "
                    + Words.count(count) + " of " + Words.count(visits, "visit") + " (" + Words.share(count, visits)
                    + ") and leads; " + never + ".";
        };
    }

    private String never() {
        long unopened = rows.stream().filter(row -> row.visits() == 0).count();
        return unopened == 0 ? "each of the " + rows.size() + " was opened at least once"
                : unopened + " of " + rows.size() + " were never opened";
    }

    private static String finding(Spread spread) {
        if (spread.count() == 0) {
            return "No region’s page was read.";
        }
        if (spread.count() < Lead.FEW) {
            return "Regions’ pages were viewed " + Words.count(spread.count(), "time")
                    + ", too few for quartiles; the median reading time is " + Words.time(spread.median()) + ".";
        }
        return "Half of the views of a region’s page lasted between " + Words.time(spread.q1()) + " and "
                + Words.time(spread.q3()) + "; the median is " + Words.time(spread.median()) + ", the mean "
                + Words.time(spread.mean()) + ".";
    }

    private void drawVisits(Html html) {
        new Bars(rows.stream().filter(row -> row.visits() > 0).limit(SHOWN).map(row -> Bars.Bar.plain(row.name(), row.visits(),
                Words.count(row.visits()))).toList()).draw(html);
    }

    private void drawReading(Html html) {
        new Ranges(rows.stream().filter(row -> row.views() > 0).limit(SHOWN)
                .map(row -> new Ranges.Range(row.name(), spread(row))).toList()).draw(html);
    }

    private void fill(Grid table, RegionRow row) {
        Spread spread = spread(row);
        table.row(row.name(), Words.count(row.views()), Words.time(spread.total()), Words.time(spread.q1()),
                Words.time(spread.median()), Words.time(spread.q3()), Words.time(spread.mean()));
    }

    private static Spread spread(RegionRow row) {
        return new Spread(row.views(), row.reading().total(), row.reading().q1(), row.reading().median(),
                row.reading().q3());
    }
}
