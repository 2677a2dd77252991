package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;

/// The number of visits that opened the pages of both of two regions.
///
/// @param regionA before `regionB` in the order of the identifiers
/// @param visits  rounded down to a multiple of [DisclosureControl#LEAST]
public record PairRow(String regionA, String regionB, long visits) implements Row {
    @Override
    public void fill(Cells cells) {
        cells.add(regionA).add(regionB).add(visits);
    }
}
