package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.DisclosureControl;
import eu.smartregions.kiosk.report.figure.PairRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import java.util.List;

/// Regions that were read in the same visit, the most frequent pairs first. Nothing is said about why: regions that
/// many open meet often whether or not they have anything to do with each other.
final class PairSection {
    private static final int SHOWN = 12;
    private static final int LISTED = 50;
    private static final int NAMED = 3;

    private final Account account;
    private final List<PairRow> pairs;

    private PairSection(Account account) {
        this.account = account;
        pairs = account.figures().pairs();
    }

    static Section of(Account account) {
        PairSection section = new PairSection(account);
        Grid table = new Grid("pairs of regions read in one visit" + (section.pairs.size() > LISTED
                ? ", the first " + LISTED + " of " + section.pairs.size()
                : ""), 2, "Region", "Region", "Visits");
        section.pairs.stream().limit(LISTED).forEach(pair -> table.row(section.name(pair.regionA()),
                section.name(pair.regionB()), said(pair)));
        return new Section("pairs", "Most read together", section.finding(),
                """
                This does not say that two regions fit or that people were looking for both: regions that many open \
                meet often for that reason alone, and so do regions that stand side by side in a list. Visits are \
                rounded down to fives; pairs in fewer than %d are too few to show."""
                        .formatted(DisclosureControl.LEAST),
                section::draw,
                table);
    }

    private String finding() {
        return switch (Ranking.among(pairs, PairRow::visits)) {
            case Ranking.None<PairRow> _ ->
                "No two regions were read together in " + DisclosureControl.LEAST + " visits or more.";
            case Ranking.Few<PairRow> _ -> ReportWords.list(pairs.stream().map(this::named).toList())
                    + (pairs.size() == 1 ? " was" : " were") + " read together, in too few visits for an order among "
                    + "pairs.";
            case Ranking.Level<PairRow>(List<PairRow> leaders) -> (leaders.size() > NAMED
                    ? ReportWords.count(leaders.size(), "pair") + " of regions are level at the top of those read "
                            + "together, "
                            + named(leaders.getFirst()) + " among them"
                    : ReportWords.list(leaders.stream().map(this::named).toList()) + " are level as the pairs most "
                            + "read together")
                    + ".";
            case Ranking.Clear<PairRow>(PairRow first, long _) -> named(first) + " is the pair of regions most read "
                    + "together, in "
                    + said(first) + " of " + ReportWords.count(account.scope().visits(), "visit") + ".";
        };
    }

    private void draw(Html html) {
        new BarChart(pairs.stream().limit(SHOWN).map(pair -> BarChart.Bar.plain(named(pair), pair.visits(), said(pair)))
                .toList())
                .draw(html);
    }

    private static String said(PairRow pair) {
        return ReportWords.count(pair.visits()) + " or more";
    }

    private String named(PairRow pair) {
        return name(pair.regionA()) + " – " + name(pair.regionB());
    }

    private String name(String region) {
        return account.nameOf(new Subject(Subject.Kind.REGION, region));
    }
}
