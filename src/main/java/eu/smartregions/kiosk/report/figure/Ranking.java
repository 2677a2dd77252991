package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.chance.BeyondChance;
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
    ///
    /// @param next the greatest of the other counts, 0 where there is none
    record Clear<T>(T leader, long count, long next) implements Ranking<T> {
    }

    /// Judges counts of independent occurrences by the rule of [BeyondChance].
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
        List<T> leaders = ordered.stream().filter(item -> !BeyondChance.tells(most, count.applyAsLong(item))).toList();
        return leaders.size() > 1
                ? new Level<>(leaders)
                : new Clear<>(ordered.getFirst(), most, ordered.stream().skip(1).findFirst().map(count::applyAsLong)
                        .orElse(0L));
    }
}
