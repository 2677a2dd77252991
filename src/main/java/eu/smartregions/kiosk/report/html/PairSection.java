package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.chance.PairClaims;
import eu.smartregions.kiosk.report.figure.Account;
import eu.smartregions.kiosk.report.figure.DisclosureControl;
import eu.smartregions.kiosk.report.figure.PairRow;
import eu.smartregions.kiosk.report.figure.Ranking;
import java.util.Comparator;
import java.util.List;

/// Regions that were read in the same visit: those beyond chance ([PairClaims]) first, then the most frequent. Regions
/// that many open meet often whether or not they have anything to do with each other, so only the first are called
/// partners.
final class PairSection {
    private static final int SHOWN = 12;
    private static final int LISTED = 50;
    private static final int NAMED = 3;

    private final Account account;
    private final List<PairRow> pairs;
    private final List<PairRow> beyond;

    private PairSection(Account account) {
        this.account = account;
        pairs = account.figures().pairs().stream()
                .sorted(Comparator.comparing((PairRow pair) -> !pair.chance().beyond())).toList();
        beyond = pairs.stream().filter(pair -> pair.chance().beyond()).toList();
    }

    static Section of(Account account) {
        PairSection section = new PairSection(account);
        Grid table = new Grid("pairs of regions read in one visit" + (section.pairs.size() > LISTED
                ? ", the first " + LISTED + " of " + section.pairs.size()
                : ""), 2, "Region", "Region", "Visits", "By chance", "Beyond chance");
        section.pairs.stream().limit(LISTED).forEach(pair -> table.row(section.name(pair.regionA()),
                section.name(pair.regionB()), said(pair), byChance(pair), pair.chance().beyond() ? "yes" : "no"));
        return new Section("pairs", "Most read together", section.finding(),
                """
                Beyond chance does not say why: regions that stand side by side in a list or are stops of one tour \
                are read together as well. Regions that many open meet often for that reason alone; “by chance” says \
                in how many visits. Visits are rounded down to fives and those by chance up; pairs in fewer than %d \
                are too few to show."""
                        .formatted(DisclosureControl.LEAST),
                section::draw,
                table);
    }

    private String finding() {
        if (!beyond.isEmpty()) {
            return (beyond.size() > NAMED
                    ? ReportWords.count(beyond.size(), "pair") + " of regions were read together more often than "
                            + "chance explains, such as "
                    : "More often than chance explains were read together: ")
                    + ReportWords.list(beyond.stream().limit(NAMED).map(this::tested).toList()) + ".";
        }
        return most() + (pairs.isEmpty()
                ? ""
                : untested()
                        ? " Whether chance explains that cannot be said, because visits older than 90 days are in it."
                        : " None was read together more often than chance explains.");
    }

    /// What was tested of a pair, in its own figures.
    private String tested(PairRow pair) {
        return named(pair) + " (" + said(pair) + " visits; by chance " + byChance(pair) + ")";
    }

    private boolean untested() {
        return pairs.stream().anyMatch(pair -> pair.chance().expected().isEmpty());
    }

    private static String byChance(PairRow pair) {
        return pair.chance().expected().isPresent()
                ? ReportWords.count(pair.chance().expected().getAsLong()) + " at most"
                : "–";
    }

    private String most() {
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
            case Ranking.Clear<PairRow>(PairRow first, long _, long _) -> named(first)
                    + " is the pair of regions most read together, in " + said(first) + " of "
                    + ReportWords.count(account.scope().visits(), "visit") + ".";
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
