package eu.smartregions.kiosk.report;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/// A value in a table, as every format must write it.
public sealed interface Cell {

    /// Words; never to be taken for a formula.
    record Text(String value) implements Cell {
    }

    /// A number.
    record Number(BigDecimal value) implements Cell {
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
        return new Number(BigDecimal.valueOf(value));
    }

    /// Yes or no.
    static Cell of(boolean value) {
        return new Flag(value);
    }

    /// Milliseconds, as seconds with three decimals.
    static Cell seconds(long millis) {
        return new Number(BigDecimal.valueOf(millis, 3));
    }

    /// Milliseconds, as seconds with three decimals, or no value.
    static Cell seconds(OptionalDouble millis) {
        return millis.isPresent() ? seconds(Math.round(millis.getAsDouble())) : new None();
    }
}
