package eu.smartregions.kiosk.content;

import java.util.List;
import java.util.Set;

/// A region (or, for countries with one national strategy, a Member State) in the exhibition.
///
/// @param name     at most 34 characters in each language
/// @param pictures possibly none: the region is then drawn from its outline
/// @param exhibits whether it is confirmed to have a stand in the exhibition
public record Region(RegionId id, LocalizedText name, Territory territory, Specialisation specialisation,
        List<Picture> pictures, boolean exhibits) {
    public Region {
        pictures = List.copyOf(pictures);
    }

    /// The priority areas it works in.
    public Set<AreaId> areas() {
        return specialisation.areas();
    }

    /// The country it lies in.
    public Country country() {
        return territory.country();
    }
}
