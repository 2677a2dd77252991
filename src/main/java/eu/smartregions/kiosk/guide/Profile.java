package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.content.LocalizedText;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.ThemeId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What of a region is compared with others, worked out once for each.
///
/// @param parts    its partnerships, and whether it leads them
/// @param networks its other memberships by their English name in lower case
record Profile(Region region, Set<AreaId> areas, Set<ThemeId> themes, Map<Partnership, Boolean> parts,
        Map<String, LocalizedText> networks) {

    /// The profile of a region of an exhibition.
    static Profile of(Region region, Exhibition exhibition) {
        Map<Partnership, Boolean> parts = new LinkedHashMap<>();
        for (Partnership partnership : exhibition.library().partnerships()) {
            if (partnership.members().include(region.id())) {
                parts.put(partnership, partnership.members().leads().contains(region.id()));
            }
        }
        Map<String, LocalizedText> networks = new LinkedHashMap<>();
        for (Membership membership : region.specialisation().memberships()) {
            String name = plain(membership.partnership());
            // A pilot project is often the partnership itself under a longer name.
            if (exhibition.library().partnerships().stream().noneMatch(known -> name.contains(plain(known.name())))) {
                networks.putIfAbsent(name, membership.partnership());
            }
        }
        return new Profile(region, region.areas(), region.specialisation().themes(), parts, networks);
    }

    List<Exchange> exchanges(Exchange.Side side) {
        return region.showcase().exchanges().stream().filter(exchange -> exchange.side() == side).toList();
    }

    boolean leads(Partnership partnership) {
        return parts.getOrDefault(partnership, false);
    }

    private static String plain(LocalizedText name) {
        return name.text(Language.EN).toLowerCase(Locale.ROOT);
    }
}
