package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.chance.Interval;
import eu.smartregions.kiosk.report.chance.UnexpectedShares;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.AreaRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import eu.smartregions.kiosk.report.figure.SearchRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The interest gap: which share of the visits to areas' pages an area had, against which share of the regions it
/// offers. What the sentence claims is tested on these very shares, by the rule of [UnexpectedShares].
///
/// A visit counts once for an area, however often it opened the page, because openings within one visit are not
/// independent of each other.
final class AreaSection {
    private final Telling telling;
    private final ReportWords words;
    private final List<AreaRow> rows;
    /// Those that offer anything, which can be compared with their offer.
    private final List<AreaRow> offering;
    private final Account account;
    private final long visits;
    private final long offered;

    private AreaSection(Telling telling) {
        this.telling = telling;
        words = telling.words();
        account = telling.account();
        rows = account.figures().areas().stream().sorted(Comparator.comparingLong(AreaRow::visits).reversed()
                .thenComparing(AreaRow::areaId)).toList();
        offering = rows.stream().filter(row -> row.regionsOffered() > 0).toList();
        visits = offering.stream().mapToLong(AreaRow::visits).sum();
        offered = offering.stream().mapToLong(AreaRow::regionsOffered).sum();
    }

    static Section of(Telling telling) {
        AreaSection section = new AreaSection(telling);
        return new Section("areas", Section.said(section.words, "areas", section.finding()), section::draw,
                section.table());
    }

    private String finding() {
        if (visits == 0) {
            return words.text("areas.none");
        }
        if (visits < Ranking.FEW) {
            return words.text("areas.few", words.count(visits, "visit"));
        }
        List<AreaRow> unexpected = UnexpectedShares.among(offering, AreaRow::visits, AreaRow::regionsOffered);
        Optional<AreaRow> wanted = unexpected.stream().filter(row -> gap(row) > 0)
                .max(Comparator.comparingDouble(this::gap));
        Optional<AreaRow> passed = unexpected.stream().filter(row -> gap(row) < 0)
                .min(Comparator.comparingDouble(this::gap));
        return unexpected.isEmpty()
                ? words.text("areas.follows")
                : words.sentence(Stream.concat(
                        wanted.map(row -> words.text("areas.more", telling.nameOf(row), shares(row))).stream(),
                        passed.map(row -> words.text("areas.less", telling.nameOf(row), shares(row))).stream())
                        .collect(Collectors.joining(words.text("join"), "", ".")));
    }

    /// Returns by how much of the whole the share of an area in the visits exceeds its share in the offer.
    private double gap(AreaRow row) {
        return share(row.visits(), visits) - share(row.regionsOffered(), offered);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private String shares(AreaRow row) {
        return words.text("areas.shares", words.count(row.visits()), words.count(visits, "visit.of"),
                words.share(row.visits(), visits), words.count(row.regionsOffered()), words.count(offered),
                words.share(row.regionsOffered(), offered));
    }

    private void draw(Html html) {
        new PairedBars(offering.stream()
                .map(row -> new PairedBars.Pair(telling.nameOf(row), share(row.visits(), visits),
                        Interval.ofShare(row.visits(), Math.max(1, visits)), share(row.regionsOffered(), offered),
                        "look-" + account.looks().getOrDefault(row.areaId(), "plain")))
                .toList())
                .draw(html, words, "areas.demand", "areas.supply");
    }

    private Grid table() {
        Grid table = new Grid(words, words.text("areas.table"), 1, "area", "visits", "views", "reading", "median",
                "mean", "saves", "searches", "offered");
        rows.forEach(row -> table.part(row.visits(), visits, telling.nameOf(row), row.visits(), row.views(),
                Cell.time(row.readingTotal(), words), Cell.time(row.readingMedian(), words),
                Cell.time(mean(row), words), row.saved(), searches(row), row.regionsOffered()));
        return table;
    }

    private static OptionalDouble mean(AreaRow row) {
        return row.views() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) row.readingTotal() / row.views());
    }

    private long searches(AreaRow row) {
        Subject area = new Subject(Subject.Kind.AREA, row.areaId());
        return account.figures().searches().stream().filter(search -> search.match().equals(area))
                .mapToLong(SearchRow::searches).sum();
    }
}
