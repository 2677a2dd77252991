package eu.smartregions.kiosk.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/// Gives each of a number of things its turn, in a new order every round, so that over many rounds all come equally
/// often.
///
/// @param <T> the things
public final class ShuffledRotation<T> {
    private final List<T> all;
    private final Random order;
    private final List<T> round = new ArrayList<>();

    /// A rotation.
    ///
    /// @param all   at least one
    /// @param order shuffles every round
    /// @throws IllegalArgumentException if there is nothing to take a turn
    public ShuffledRotation(List<T> all, Random order) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Nobody to take a turn");
        }
        this.all = List.copyOf(all);
        this.order = order;
    }

    /// Returns the thing whose turn it is now.
    public T next() {
        if (round.isEmpty()) {
            round.addAll(all);
            Collections.shuffle(round, order);
        }
        return round.removeLast();
    }

    /// Returns the first thing in turn that suits now; those passed over keep their turn. Empty if none suits.
    public Optional<T> next(Predicate<T> suits) {
        Optional<T> chosen = take(suits);
        if (chosen.isEmpty() && round.size() < all.size()) {
            List<T> following = new ArrayList<>(all);
            Collections.shuffle(following, order);
            round.addAll(0, following);
            chosen = take(suits);
        }
        return chosen;
    }

    private Optional<T> take(Predicate<T> suits) {
        for (int i = round.size() - 1; i >= 0; i--) {
            if (suits.test(round.get(i))) {
                return Optional.of(round.remove(i));
            }
        }
        return Optional.empty();
    }
}
