package eu.smartregions.kiosk.report.table;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/// Takes the values of a row one after the other, as every format must write them. There is no object for a value:
/// millions of them pass.
public interface Cells {

    /// Words; never to be taken for a formula.
    Cells add(String words);

    /// A whole number.
    Cells add(long count);

    /// Yes or no.
    Cells add(boolean flag);

    /// A time, written as seconds with three decimals, in CSV without.
    ///
    /// @param millis not negative
    Cells seconds(long millis);

    /// No value, for example the median of nothing.
    Cells none();

    /// A time like these, or no value.
    default Cells seconds(OptionalDouble millis) {
        return millis.isPresent() ? seconds(Math.round(millis.getAsDouble())) : none();
    }

    /// A time in seconds with three decimals, exactly.
    static BigDecimal inSeconds(long millis) {
        return BigDecimal.valueOf(millis, 3);
    }
}
