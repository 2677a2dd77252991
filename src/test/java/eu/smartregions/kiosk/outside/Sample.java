package eu.smartregions.kiosk.outside;

import java.util.Collection;
import java.util.List;

/// Measured values, the least first.
///
/// @param sorted none if nothing was measured
public record Sample(List<Double> sorted) {

    /// Returns the values of any order.
    public static Sample of(Collection<Double> values) {
        return new Sample(values.stream().sorted().toList());
    }

    /// Returns the value that a part of all do not exceed, such as 0.5 of them; NaN if there are none.
    public double at(double part) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.round(part * (sorted.size() - 1)));
    }

    /// Returns the middle value.
    public double middle() {
        return at(0.5);
    }

    /// Returns the greatest value.
    public double most() {
        return at(1);
    }
}
