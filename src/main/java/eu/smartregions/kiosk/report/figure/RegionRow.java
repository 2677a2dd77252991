package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;
import java.util.OptionalDouble;

/// The figures about a region.
///
/// @param visits    distinct visits that opened its page
/// @param views     how often its page was opened
/// @param collected how often it was put on a list to take home
/// @param qrShown   how often a QR code about it was shown
public record RegionRow(String regionId, String name, long visits, long views, Reading reading, long collected,
        long qrShown) implements Row {

    /// Reading times in milliseconds; quartiles are empty without views.
    public record Reading(long total, OptionalDouble median, OptionalDouble q1, OptionalDouble q3) {
    }

    @Override
    public void fill(Cells cells) {
        cells.add(regionId).add(name).add(visits).add(views).seconds(reading.total).seconds(reading.median)
                .seconds(reading.q1).seconds(reading.q3).add(collected).add(qrShown);
    }
}
