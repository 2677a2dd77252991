package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.AreaRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.SearchRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The interest gap: how much of their reading visitors gave to an area, against how much of the offer it is.
final class AreaSection {
    private final List<AreaRow> rows;
    private final Account account;
    private final double reading;
    private final double views;
    private final double offered;

    private AreaSection(Account account) {
        rows = account.figures().areas().stream().sorted(Comparator.comparingLong(AreaRow::readingTotal).reversed()
                .thenComparing(AreaRow::areaId)).toList();
        this.account = account;
        reading = rows.stream().mapToLong(AreaRow::readingTotal).sum();
        views = rows.stream().mapToLong(AreaRow::views).sum();
        offered = rows.stream().mapToLong(AreaRow::regionsOffered).sum();
    }

    static Section of(Account account) {
        AreaSection section = new AreaSection(account);
        return new Section("areas", "Interest against offer", section.finding(), """
                Reading time of the areas’ own pages only. A region that works in several areas counts in each of \
                them. A save counts for the area whose page led to it. An area that stands first on Home is opened \
                more \
                often for that reason alone.""", section::draw, section.table());
    }

    private String finding() {
        if (views == 0) {
            return "No area’s page was opened.";
        }
        if (views < Ranking.FEW) {
            return ReportWords.count((long) views, "view") + " of areas’ pages, too few to compare interest with the "
                    + "offer.";
        }
        Optional<AreaRow> wanted = rows.stream().filter(row -> surprise(row) > 2)
                .max(Comparator.comparingDouble(this::surprise));
        Optional<AreaRow> passed = rows.stream().filter(row -> surprise(row) < -2)
                .min(Comparator.comparingDouble(this::surprise));
        if (wanted.isEmpty() && passed.isEmpty()) {
            return "Interest follows the offer: no area was opened clearly more or less than its share of regions.";
        }
        return Stream.concat(wanted.map(row -> row.name() + " draws more than its offer: " + shares(row)).stream(),
                passed.map(row -> row.name() + " draws less: " + shares(row)).stream())
                .collect(Collectors.joining("; ", "", "."));
    }

    /// By how many standard errors an area’s page was opened more often than its share of the offer explains.
    private double surprise(AreaRow row) {
        double expected = views * row.regionsOffered() / Math.max(1, offered);
        return expected == 0 ? 0 : (row.views() - expected) / Math.sqrt(expected);
    }

    private String shares(AreaRow row) {
        return ReportWords.share(row.readingTotal(), reading) + " of the reading against "
                + ReportWords.share(row.regionsOffered(), offered) + " of the regions offered";
    }

    private void draw(Html html) {
        new PairedBars(rows.stream()
                .map(row -> new PairedBars.Pair(row.name(), reading == 0 ? 0 : row.readingTotal() / reading,
                        offered == 0 ? 0 : row.regionsOffered() / offered,
                        "look-" + account.names().getOrDefault(new Subject("look", row.areaId()), "plain")))
                .toList())
                .draw(html, "of the reading", "of the regions offered");
    }

    private Grid table() {
        Grid table = new Grid("areas: interest and offer", 1, "Area", "Visits", "Views", "Reading", "Median", "Mean",
                "Saves",
                "Searches", "Regions offered");
        rows.forEach(row -> table.row(row.name(), ReportWords.count(row.visits()), ReportWords.count(row.views()),
                ReportWords.time(row.readingTotal()), ReportWords.time(row.readingMedian()),
                row.views() == 0 ? "–" : ReportWords.time((double) row.readingTotal() / row.views()),
                ReportWords.count(row.saved()), ReportWords.count(searches(row)),
                ReportWords.count(row.regionsOffered())));
        return table;
    }

    private long searches(AreaRow row) {
        Subject area = new Subject("area", row.areaId());
        return account.figures().searches().stream().filter(search -> search.match().equals(area))
                .mapToLong(SearchRow::searches).sum();
    }
}
