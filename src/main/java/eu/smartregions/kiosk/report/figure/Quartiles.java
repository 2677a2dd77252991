package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.DataDictionary;
import java.util.OptionalDouble;

/// The count, sum and quartiles of many lengths of time, in milliseconds. The mean stands beside the median because a
/// few long ones pull it up.
///
/// @param count  how many there are
/// @param total  their sum
/// @param q1     first quartile; like the others empty where there are none, and interpolated as the [DataDictionary]
///     says
/// @param median half are shorter
/// @param q3     third quartile
public record Quartiles(long count, long total, OptionalDouble q1, OptionalDouble median, OptionalDouble q3) {

    /// The mean, empty where there are none.
    public OptionalDouble mean() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) total / count);
    }
}
