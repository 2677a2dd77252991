package eu.smartregions.kiosk.report.figure;

import eu.smartregions.kiosk.report.chance.PairClaims;
import eu.smartregions.kiosk.report.table.Cells;
import eu.smartregions.kiosk.report.table.Row;
import java.util.OptionalLong;

/// The number of visits that opened the pages of both of two regions.
///
/// @param regionA before `regionB` in the order of the identifiers
/// @param visits  rounded down to a multiple of [DisclosureControl#LEAST]
public record PairRow(String regionA, String regionB, long visits, Chance chance) implements Row {

    /// What chance alone would make of it.
    ///
    /// @param expected visits that would read both, rounded up to a multiple of [DisclosureControl#LEAST]; empty where
    ///     some visits are not known whole any more
    /// @param beyond   whether the pair is beyond chance ([PairClaims])
    public record Chance(OptionalLong expected, boolean beyond) {
    }

    @Override
    public void fill(Cells cells) {
        cells.add(regionA).add(regionB).add(visits);
        if (chance.expected.isPresent()) {
            cells.add(chance.expected.getAsLong());
        } else {
            cells.none();
        }
        cells.add(chance.beyond ? "yes" : "no");
    }
}
