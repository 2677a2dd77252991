package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads numbers.
public final class NumberReader {
    /// No figure of an exhibition needs more decimals, and none is longer: numbers such as 1e999999 are no figures.
    private static final int MOST_DIGITS = 20;

    private NumberReader() {
    }

    /// Returns a number from `least` to `most`; after a mistake `least`.
    static BigDecimal number(JsonValue value, long least, long most) {
        if (!(value instanceof JsonValue.Figure figure)) {
            value.wrongType("a number without quotation marks");
            return BigDecimal.valueOf(least);
        }
        Optional<BigDecimal> number = decimal(figure.written())
                .filter(written -> written.compareTo(BigDecimal.valueOf(least)) >= 0
                        && written.compareTo(BigDecimal.valueOf(most)) <= 0);
        if (number.isEmpty()) {
            figure.wrong("number-out-of-range", figure.written() + " is not from " + least + " to " + most + ".",
                    "Write a number from " + least + " to " + most + ".");
        }
        return number.orElse(BigDecimal.valueOf(least));
    }

    private static Optional<BigDecimal> decimal(String written) {
        try {
            return Optional.of(new BigDecimal(written))
                    .filter(number -> Math.abs((long) number.scale()) <= MOST_DIGITS);
        } catch (NumberFormatException _) {
            // Its exponent alone is out of range.
            return Optional.empty();
        }
    }

    /// Returns a whole number from `least` to `most`; after a mistake `least`.
    public static int whole(JsonValue value, int least, int most) {
        BigDecimal number = number(value, least, most);
        if (number.stripTrailingZeros().scale() > 0) {
            value.wrong("wrong-type", number + " is not a whole number.", "Write it without decimals.");
            return least;
        }
        return number.intValue();
    }

    /// Returns a year from 1900 to 2100, the span of European statistics.
    static int year(JsonValue value) {
        return whole(value, 1900, 2100);
    }

    /// Returns true or false; after a mistake false.
    public static boolean flag(JsonValue value) {
        if (value instanceof JsonValue.Flag flag) {
            return flag.value();
        }
        value.wrongType("true or false without quotation marks");
        return false;
    }
}
