package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.chance.DealtReports;
import eu.smartregions.kiosk.report.chance.PairClaims;
import eu.smartregions.kiosk.report.chance.PairCounts;
import eu.smartregions.kiosk.report.chance.VisitSets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;

/// Adds up which regions were read in the same visits. A visit of ten regions is of forty-five pairs, so it is here
/// that counting takes longest.
final class PairTally {
    private static final int NOT_SHOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> regions = new ArrayList<>();
    private final VisitSets visits = new VisitSets();
    private final List<Old> old = new ArrayList<>();

    private record Old(int one, int other, long visits) {
    }

    /// A visit.
    ///
    /// @param read each region once
    void add(Collection<String> read) {
        visits.add(read.stream().mapToInt(this::number).toArray());
    }

    /// Visits that opened both and were deleted for their age.
    void add(String one, String other, long count) {
        old.add(new Old(number(one), number(other), count));
    }

    /// Adds the pairs of some regions.
    void addAll(PairTally other, Predicate<String> shown) {
        int[] anew = other.regions.stream().mapToInt(region -> shown.test(region) ? number(region) : NOT_SHOWN)
                .toArray();
        other.visits.each(set -> visits.add(Arrays.stream(set).map(member -> anew[member])
                .filter(member -> member != NOT_SHOWN).toArray()));
        other.old.stream().filter(pair -> anew[pair.one] != NOT_SHOWN && anew[pair.other] != NOT_SHOWN)
                .forEach(pair -> old.add(new Old(anew[pair.one], anew[pair.other], pair.visits)));
    }

    /// The most frequent first; rounded, and without those that are too few to show. How many chance would make is
    /// known only where every visit is still known whole.
    List<PairRow> rows() {
        PairCounts counts = visits.pairs(regions.size());
        PairClaims claims = new PairClaims(visits, regions.size());
        Set<PairClaims.Pair> beyond = old.isEmpty() ? claims.beyond(counts, DisclosureControl::rounded) : Set.of();
        old.forEach(pair -> counts.add(pair.one, pair.other, pair.visits));
        List<PairRow> rows = new ArrayList<>();
        for (int one = 0; one < regions.size(); one++) {
            for (int other = one + 1; other < regions.size(); other++) {
                long together = DisclosureControl.rounded(counts.of(one, other));
                if (together > 0) {
                    OptionalLong expected = old.isEmpty()
                            ? OptionalLong.of(DisclosureControl.roundedUp(claims.expected(one, other)))
                            : OptionalLong.empty();
                    rows.add(row(regions.get(one), regions.get(other), together, new PairRow.Chance(expected,
                            beyond.contains(new PairClaims.Pair(one, other)))));
                }
            }
        }
        rows.sort(Comparator.comparingLong(PairRow::visits).reversed().thenComparing(PairRow::regionA)
                .thenComparing(PairRow::regionB));
        return rows;
    }

    /// Returns how many reports name a pair whose visits were dealt at random.
    int naming(DealtReports reports) {
        return reports.pairs(visits, regions.size(), DisclosureControl::rounded);
    }

    private static PairRow row(String one, String other, long visits, PairRow.Chance chance) {
        return one.compareTo(other) < 0
                ? new PairRow(one, other, visits, chance)
                : new PairRow(other, one, visits, chance);
    }

    private int number(String region) {
        return numbers.computeIfAbsent(region, anew -> {
            regions.add(anew);
            return regions.size() - 1;
        });
    }
}
