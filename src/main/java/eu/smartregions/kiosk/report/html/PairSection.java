package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.report.Account;
import eu.smartregions.kiosk.report.Few;
import eu.smartregions.kiosk.report.PairRow;
import eu.smartregions.kiosk.report.RegionRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Regions that were read in the same visit, as a shortlist of partnerships to broker.
final class PairSection {
    private static final int SHOWN = 12;
    private static final int LISTED = 50;

    private final Account account;
    private final List<PairRow> pairs;
    private final Map<String, Long> visits;

    private PairSection(Account account) {
        this.account = account;
        visits = account.figures().regions().stream().collect(Collectors.toMap(RegionRow::regionId, RegionRow::visits));
        pairs = account.figures().pairs().stream().filter(pair -> surprise(pair) > 2)
                .sorted(Comparator.comparingDouble(this::surprise).reversed().thenComparing(PairRow::regionA)
                        .thenComparing(PairRow::regionB)).toList();
    }

    static Section of(Account account) {
        PairSection section = new PairSection(account);
        Grid table = new Grid("pairs of regions read in one visit" + (section.pairs.size() > LISTED
                ? ", the first " + LISTED + " of " + section.pairs.size() : ""), 2, "Region", "Region", "Visits",
                "Expected by chance");
        section.pairs.stream().limit(LISTED).forEach(pair -> table.row(section.name(pair.regionA()),
                section.name(pair.regionB()), Words.count(pair.visits()) + " or more", section.byChance(pair)));
        return new Section("pairs", "Partnerships to broker", section.finding(), """
                That people read both is a reason to introduce them, not proof that they fit. Regions that many open meet \
                often by chance alone, and regions that stand side by side in a list more often still. Visits \
                are rounded down to fives; pairs in fewer than %d are too few to show.""".formatted(Few.LEAST), section::draw, table);
    }

    private String finding() {
        if (pairs.isEmpty()) {
            return "No two regions were read together in %d visits or more, and more often than chance makes."
                    .formatted(Few.LEAST);
        }
        List<String> first = pairs.stream().limit(3).map(this::named).toList();
        return Words.count(pairs.size(), "pair") + " of regions " + (pairs.size() == 1 ? "was" : "were")
                + " read in one visit clearly more often than chance makes"
                + (pairs.size() <= first.size() ? ": " : ", above all ") + Words.list(first) + ".";
    }

    private void draw(Html html) {
        new Bars(pairs.stream().limit(SHOWN).map(pair -> Bars.Bar.plain(named(pair), pair.visits(),
                Words.count(pair.visits()) + " or more (chance: " + byChance(pair) + ")")).toList()).draw(html);
    }

    private String named(PairRow pair) {
        return name(pair.regionA()) + " – " + name(pair.regionB());
    }

    private String name(String region) {
        return account.nameOf(new Subject("region", region));
    }

    /// By how many standard errors the two were read together more often than chance makes.
    private double surprise(PairRow pair) {
        double chance = chance(pair);
        return chance == 0 ? 0 : (pair.visits() - chance) / Math.sqrt(chance);
    }

    /// In how many visits both would have been read if the one had nothing to do with the other.
    private double chance(PairRow pair) {
        return (double) visits.getOrDefault(pair.regionA(), 0L) * visits.getOrDefault(pair.regionB(), 0L)
                / Math.max(1, account.scope().visits());
    }

    private String byChance(PairRow pair) {
        double chance = chance(pair);
        return chance < 1 ? "<1" : Words.count(Math.round(chance));
    }
}
