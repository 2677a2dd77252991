package eu.smartregions.kiosk.report;

import java.util.List;
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
    public List<Cell> cells() {
        return List.of(Cell.of(regionId), Cell.of(name), Cell.of(visits), Cell.of(views), Cell.seconds(reading.total),
                Cell.seconds(reading.median), Cell.seconds(reading.q1), Cell.seconds(reading.q3), Cell.of(collected),
                Cell.of(qrShown));
    }
}
