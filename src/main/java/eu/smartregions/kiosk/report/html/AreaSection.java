package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.chance.UnexpectedShares;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.AreaRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.SearchRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The interest gap: which share of the visits to areas' pages an area had, against which share of the regions it
/// offers. What the sentence claims is tested on these very shares, by the rule of [UnexpectedShares].
///
/// A visit counts once for an area, however often it opened the page, because openings within one visit are not
/// independent of each other.
final class AreaSection {
    private final List<AreaRow> rows;
    /// Those that offer anything, which can be compared with their offer.
    private final List<AreaRow> offering;
    private final Account account;
    private final long visits;
    private final long offered;

    private AreaSection(Account account) {
        rows = account.figures().areas().stream().sorted(Comparator.comparingLong(AreaRow::visits).reversed()
                .thenComparing(AreaRow::areaId)).toList();
        this.account = account;
        offering = rows.stream().filter(row -> row.regionsOffered() > 0).toList();
        visits = offering.stream().mapToLong(AreaRow::visits).sum();
        offered = offering.stream().mapToLong(AreaRow::regionsOffered).sum();
    }

    static Section of(Account account) {
        AreaSection section = new AreaSection(account);
        return new Section("areas", "Interest against offer", section.finding(), """
                A visit counts once for each area whose page it opened. A region that works in several areas is \
                offered by each of them. A save counts for the area whose page led to it. An area that stands first \
                on Home is opened more often for that reason alone.""", section::draw, section.table());
    }

    private String finding() {
        if (visits == 0) {
            return "No area’s page was opened in five visits or more on any day.";
        }
        if (visits < Ranking.FEW) {
            return ReportWords.count(visits, "visit") + " to areas’ pages, too few to compare interest with the offer.";
        }
        List<AreaRow> unexpected = UnexpectedShares.among(offering, AreaRow::visits, AreaRow::regionsOffered);
        Optional<AreaRow> wanted = unexpected.stream().filter(row -> gap(row) > 0)
                .max(Comparator.comparingDouble(this::gap));
        Optional<AreaRow> passed = unexpected.stream().filter(row -> gap(row) < 0)
                .min(Comparator.comparingDouble(this::gap));
        if (unexpected.isEmpty()) {
            return "Interest follows the offer: no area was opened clearly more or less than its share of regions.";
        }
        return Stream.concat(wanted.map(row -> row.name() + " draws more than its offer: " + shares(row)).stream(),
                passed.map(row -> row.name() + " draws less than its offer: " + shares(row)).stream())
                .collect(Collectors.joining("; ", "", "."));
    }

    /// Returns by how much of the whole the share of an area in the visits exceeds its share in the offer.
    private double gap(AreaRow row) {
        return share(row.visits(), visits) - share(row.regionsOffered(), offered);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private String shares(AreaRow row) {
        return ReportWords.count(row.visits()) + " of " + ReportWords.count(visits, "visit") + " to areas’ pages ("
                + ReportWords.share(row.visits(), visits) + ") against " + row.regionsOffered() + " of " + offered
                + " regions offered (" + ReportWords.share(row.regionsOffered(), offered) + ")";
    }

    private void draw(Html html) {
        new PairedBars(offering.stream()
                .map(row -> new PairedBars.Pair(row.name(), share(row.visits(), visits),
                        share(row.regionsOffered(), offered),
                        "look-" + account.looks().getOrDefault(row.areaId(), "plain")))
                .toList())
                .draw(html, "of the visits to areas’ pages", "of the regions offered");
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
        Subject area = new Subject(Subject.Kind.AREA, row.areaId());
        return account.figures().searches().stream().filter(search -> search.match().equals(area))
                .mapToLong(SearchRow::searches).sum();
    }
}
