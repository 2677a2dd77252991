package eu.smartregions.kiosk.report.chance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/// Says which regions were read together more often than chance explains, given how many regions each visit read and
/// how often each region was read ([FixedMargins]). Of the pairs it names, one in twenty is named wrongly on average,
/// at most; where chance alone was at work, that is one report in twenty that names any.
///
/// A pair is tested where chance alone would bring it together five times or more: that does not depend on how often
/// it was together, so it favours none. Tested is the number that is shown, which is never above the true one.
///
/// Sources: Hoeffding, "On the distribution of the number of successes in independent trials", 1956, for the binomial
/// tail that bounds the one of visits of different sizes; Benjamini and Hochberg, "Controlling the false discovery
/// rate: a practical and powerful approach to multiple testing", 1995; Bourgon, Gentleman and Huber, "Independent
/// filtering increases detection power for high-throughput experiments", 2010.
public final class PairClaims {
    /// Which part of the pairs that are named may be named wrongly.
    static final double FALSE_DISCOVERIES = 0.05;
    /// Below this expectation nothing is claimed.
    public static final double LEAST_EXPECTED = 5;

    private final FixedMargins margins;
    private final long visits;
    private final List<Tested> tested = new ArrayList<>();

    /// Two numbers of regions, the smaller first.
    public record Pair(int one, int other) {
    }

    private record Tested(Pair pair, double expected) {
    }

    private record Judged(Pair pair, double probability) {
    }

    /// @param sets    what each visit read
    /// @param numbers how many regions there are
    public PairClaims(VisitSets sets, int numbers) {
        long[] sizes = sets.sizes();
        margins = new FixedMargins(sizes, sets.popularity(numbers));
        long several = 0;
        for (int k = 2; k < sizes.length; k++) {
            several += sizes[k];
        }
        visits = several;
        for (int one = 0; one < numbers; one++) {
            for (int other = one + 1; other < numbers; other++) {
                double expected = margins.expected(one, other);
                if (expected >= LEAST_EXPECTED) {
                    tested.add(new Tested(new Pair(one, other), expected));
                }
            }
        }
    }

    /// Whether chance alone brings no two regions together often enough for a test.
    public boolean testsNone() {
        return tested.isEmpty();
    }

    /// Returns in how many visits chance alone brings two regions together, on average.
    public double expected(int one, int other) {
        return margins.expected(Math.min(one, other), Math.max(one, other));
    }

    /// Returns the pairs that were together more often than chance explains.
    ///
    /// @param shown the number that is shown of a number of visits, not above it
    public Set<Pair> beyond(PairCounts counts, LongUnaryOperator shown) {
        List<Judged> judged = tested.stream()
                .map(each -> new Judged(each.pair, probability(each, shown.applyAsLong(counts.of(each.pair.one,
                        each.pair.other)))))
                .sorted(Comparator.comparingDouble(Judged::probability)).toList();
        int named = judged.size();
        while (named > 0 && judged.get(named - 1).probability > FALSE_DISCOVERIES * named / judged.size()) {
            named--;
        }
        Set<Pair> beyond = new HashSet<>();
        judged.subList(0, named).forEach(each -> beyond.add(each.pair));
        return beyond;
    }

    /// Returns how probable it is that chance alone brings a pair together so often, or 1 where that is no news.
    private double probability(Tested pair, long together) {
        double spread = Math.sqrt(pair.expected * Math.max(0, 1 - pair.expected / visits));
        return together <= pair.expected + spread || pair.expected >= visits
                ? 1
                : BeyondChance.upperTail(visits, together, pair.expected / visits);
    }
}
