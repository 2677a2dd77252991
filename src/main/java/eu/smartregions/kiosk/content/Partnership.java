package eu.smartregions.kiosk.content;

import java.util.List;

/// An interregional partnership of a thematic platform.
///
/// @param platform the platform it belongs to
/// @param leads    leading regions that are in the exhibition
/// @param partners other regions of it that are in the exhibition
public record Partnership(String id, LocalizedText name, LocalizedText platform, List<RegionId> leads,
        List<RegionId> partners) {
    public Partnership {
        leads = List.copyOf(leads);
        partners = List.copyOf(partners);
    }
}
