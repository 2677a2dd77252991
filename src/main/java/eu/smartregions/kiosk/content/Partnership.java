package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.List;
import java.util.Set;

/// An interregional partnership of a thematic platform.
///
/// @param platform the platform it belongs to
/// @param members  its members in the exhibition
/// @param areas    the fields it works in; at least one
public record Partnership(String id, LocalizedText name, LocalizedText platform, Members members, Set<AreaId> areas) {
    /// Copies the set.
    public Partnership {
        areas = Set.copyOf(areas);
    }

    /// The members that are in the exhibition.
    ///
    /// @param leads    leading regions
    /// @param partners other regions
    public record Members(List<RegionId> leads, List<RegionId> partners) {
        /// Copies the lists.
        public Members {
            leads = List.copyOf(leads);
            partners = List.copyOf(partners);
        }

        /// Whether a region is a member.
        public boolean include(RegionId region) {
            return leads.contains(region) || partners.contains(region);
        }
    }
}
