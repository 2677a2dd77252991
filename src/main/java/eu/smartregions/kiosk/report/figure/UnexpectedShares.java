package eu.smartregions.kiosk.report.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/// Tells which of several counts are larger or smaller than their expected share of the whole, by a rule that holds
/// over all of them together: the probability that it names any count at all where chance alone was at work is at
/// most [#LEVEL].
///
/// Each count is judged by the exact binomial test with both tails; so no least expectation has to be met. Holm's
/// procedure then corrects for the number of counts. It holds however the counts depend on each other, which they do:
/// what goes to one is taken from the others.
///
/// Sources: Clopper and Pearson, "The use of confidence or fiducial limits illustrated in the case of the binomial",
/// 1934, for the doubled tail; Holm, "A simple sequentially rejective multiple test procedure", 1979.
public final class UnexpectedShares {
    /// The probability of naming anything by chance, at most.
    static final double LEVEL = 0.05;

    private UnexpectedShares() {
    }

    private record Judged<T>(T item, double probability) {
    }

    /// Returns the items whose counts are not explained by chance, the least explicable first.
    ///
    /// @param count    of independent occurrences
    /// @param expected what the expected shares are in proportion to, above 0
    public static <T> List<T> among(List<T> items, ToLongFunction<T> count, ToLongFunction<T> expected) {
        long all = items.stream().mapToLong(count).sum();
        double whole = items.stream().mapToLong(expected).sum();
        List<Judged<T>> judged = items.stream()
                .map(item -> new Judged<>(item,
                        probability(all, count.applyAsLong(item), expected.applyAsLong(item) / whole)))
                .sorted(Comparator.comparingDouble(Judged::probability)).toList();
        List<T> named = new ArrayList<>();
        for (Judged<T> next : judged) {
            if (next.probability() > LEVEL / (judged.size() - named.size())) {
                break;
            }
            named.add(next.item());
        }
        return named;
    }

    /// Returns the probability that chance alone takes a count at least as far from its expectation on the same side,
    /// doubled for the other side.
    ///
    /// @param all   how many occurrences there are
    /// @param count how many of them are of this kind
    /// @param share the probability that one is of this kind
    static double probability(long all, long count, double share) {
        if (share >= 1) {
            return 1;
        }
        boolean above = count > all * share;
        double tail = above ? upperTail(all, count, share) : upperTail(all, all - count, 1 - share);
        return Math.min(1, 2 * tail);
    }

    /// Returns the probability of `count` or more among `all`, where `count` is not below the expectation: from there
    /// on every further number is less probable than the one before, so that the sum may end where nothing is added.
    private static double upperTail(long all, long count, double share) {
        double odds = share / (1 - share);
        double logarithm = 0;
        for (long i = 1; i <= count; i++) {
            logarithm += Math.log((double) (all - count + i) / i);
        }
        double term = Math.exp(logarithm + count * Math.log(share) + (all - count) * Math.log1p(-share));
        double sum = 0;
        for (long k = count; k <= all && sum + term > sum; k++) {
            sum += term;
            term *= odds * (all - k) / (k + 1);
        }
        return sum;
    }
}
