package eu.smartregions.kiosk.bench;

/// What is wanted of a figure.
sealed interface Aim {
    /// Nothing: it is told for comparison.
    record None() implements Aim {
    }

    /// At most so much, in the unit of the figure.
    record Most(double value) implements Aim {
    }

    /// At most so many times the first yardstick.
    record Times(double value) implements Aim {
    }
}
