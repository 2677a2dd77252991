package eu.smartregions.kiosk.guide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Gives each of a number of things its turn, in a new order every round, so that over many rounds all come equally often.
public final class Turns<T> {
    private final List<T> all;
    private final Random order;
    private final List<T> round = new ArrayList<>();

    /// @param all   at least one
    /// @param order mixes every round
    public Turns(List<T> all, Random order) {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Nobody to take a turn");
        }
        this.all = List.copyOf(all);
        this.order = order;
    }

    /// Whose turn it is now.
    public T next() {
        if (round.isEmpty()) {
            round.addAll(all);
            Collections.shuffle(round, order);
        }
        return round.removeLast();
    }
}
