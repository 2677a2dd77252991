package eu.smartregions.kiosk.report;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/// A value in a table, as every format must write it.
public sealed interface Cell {

    /// Words; never to be taken for a formula.
    record Text(String value) implements Cell {
    }

    /// A whole number.
    record Count(long value) implements Cell {
    }

    /// A time, written as seconds with three decimals.
    ///
    /// @param millis not negative
    record Seconds(long millis) implements Cell {

        /// In seconds, exactly.
        BigDecimal value() {
            return BigDecimal.valueOf(millis, 3);
        }
    }

    /// Yes or no.
    record Flag(boolean value) implements Cell {
    }

    /// No value, for example the median of nothing.
    record None() implements Cell {
    }

    /// Words.
    static Cell of(String value) {
        return new Text(value);
    }

    /// A count.
    static Cell of(long value) {
        return new Count(value);
    }

    /// Yes or no.
    static Cell of(boolean value) {
        return new Flag(value);
    }

    /// Milliseconds, as seconds with three decimals.
    static Cell seconds(long millis) {
        return new Seconds(millis);
    }

    /// Milliseconds, as seconds with three decimals, or no value.
    static Cell seconds(OptionalDouble millis) {
        return millis.isPresent() ? seconds(Math.round(millis.getAsDouble())) : new None();
    }
}
