package eu.smartregions.kiosk.report.chance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/// Tells which of several counts are larger or smaller than their expected share of the whole, by a rule that holds
/// over all of them together: the probability that it names any count at all where chance alone was at work is at
/// most [BeyondChance#LEVEL].
///
/// Each count is judged by the exact binomial test with both tails; so no least expectation has to be met. Holm's
/// procedure then corrects for the number of counts. It holds however the counts depend on each other, which they do:
/// what goes to one is taken from the others.
///
/// Source: Holm, "A simple sequentially rejective multiple test procedure", 1979.
public final class UnexpectedShares {
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
                        BeyondChance.probability(all, count.applyAsLong(item), expected.applyAsLong(item) / whole)))
                .sorted(Comparator.comparingDouble(Judged::probability)).toList();
        List<T> named = new ArrayList<>();
        for (Judged<T> next : judged) {
            if (next.probability() > BeyondChance.LEVEL / (judged.size() - named.size())) {
                break;
            }
            named.add(next.item());
        }
        return named;
    }
}
