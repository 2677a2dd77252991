package eu.smartregions.kiosk.report;

import java.util.List;

/// How many visits opened the pages of both of two regions.
///
/// @param regionA before `regionB` in the order of the identifiers
/// @param visits  rounded down to a multiple of [Few#LEAST]
public record PairRow(String regionA, String regionB, long visits) implements Row {
    @Override
    public List<Cell> cells() {
        return List.of(Cell.of(regionA), Cell.of(regionB), Cell.of(visits));
    }
}
