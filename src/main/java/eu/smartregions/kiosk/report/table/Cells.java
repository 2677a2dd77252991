package eu.smartregions.kiosk.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.OptionalDouble;

/// Takes the values of a row one after the other, as every format must write them. There is no object for a value:
/// millions of them pass.
public interface Cells {
    /// A moment in text: ISO 8601, universal time, to the millisecond.
    DateTimeFormatter MOMENT = new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

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

    /// A day: ISO 8601, in a workbook a date.
    default Cells day(LocalDate day) {
        return add(day.toString());
    }

    /// A moment: ISO 8601 in universal time, in a workbook a date with a time by the clock of the place.
    ///
    /// @param moment with the offset of the place
    default Cells moment(OffsetDateTime moment) {
        return add(MOMENT.format(moment.withOffsetSameInstant(ZoneOffset.UTC)));
    }

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
