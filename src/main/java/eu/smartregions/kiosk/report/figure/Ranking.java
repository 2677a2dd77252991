package eu.smartregions.kiosk.report.figure;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/// The statement that some counts allow about the greatest of them.
public sealed interface Ranking<T> {
    /// Below this sum nothing is said about an order.
    long FEW = 20;

    /// Nothing was counted.
    record None<T>() implements Ranking<T> {
    }

    /// Too little was counted to speak of an order.
    record Few<T>(long all) implements Ranking<T> {
    }

    /// The first ones are so near to each other that chance may have decided.
    ///
    /// @param leaders two or more, the greatest first
    record Level<T>(List<T> leaders) implements Ranking<T> {
        public Level {
            leaders = List.copyOf(leaders);
        }
    }

    /// One is ahead by more than chance makes.
    record Clear<T>(T leader, long count) implements Ranking<T> {
    }

    /// Judges counts. Two are told apart where they differ by more than two standard errors: for counts `a` and `b` of
    /// independent occurrences that is `a - b > 2 sqrt(a + b)`.
    ///
    /// Source: the variance of a Poisson count is its mean, and that of a difference the sum of the variances.
    static <T> Ranking<T> among(List<T> items, ToLongFunction<T> count) {
        long all = items.stream().mapToLong(count).sum();
        if (all == 0) {
            return new None<>();
        }
        if (all < FEW) {
            return new Few<>(all);
        }
        List<T> ordered = items.stream().sorted(Comparator.comparingLong(count).reversed()).toList();
        long most = count.applyAsLong(ordered.getFirst());
        List<T> leaders = ordered.stream().filter(item -> !tellsApart(most, count.applyAsLong(item))).toList();
        return leaders.size() < 2 ? new Clear<>(ordered.getFirst(), most) : new Level<>(leaders);
    }

    private static boolean tellsApart(long more, long less) {
        double difference = more - less;
        return difference * difference > 4.0 * (more + less);
    }
}
