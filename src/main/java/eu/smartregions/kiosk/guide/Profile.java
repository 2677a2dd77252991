package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The properties of a region that are compared with others, collected once for each, in maps with fast access.
///
/// @param themes    the themes of its priorities
/// @param leads     the partnerships it is in by their identifiers, and whether it leads them
/// @param networks  its other memberships by their English name in lower case
/// @param platforms those of its partnerships by their English name in lower case
record Profile(Region region, Set<ThemeId> themes, Map<String, Boolean> leads, Map<String, LocalizedText> networks,
        Map<String, LocalizedText> platforms) {

    /// Returns the profile of a region of an exhibition.
    static Profile of(Region region, Exhibition exhibition) {
        List<Partnership> all = exhibition.library().partnerships();
        Map<String, Boolean> leads = new LinkedHashMap<>();
        Map<String, LocalizedText> platforms = new LinkedHashMap<>();
        for (Partnership partnership : all) {
            if (partnership.members().include(region.id())) {
                leads.put(partnership.id(), partnership.members().leads().contains(region.id()));
                platforms.putIfAbsent(plain(partnership.platform()), platform(plain(partnership.platform()), all));
            }
        }
        return new Profile(region, region.specialisation().themes(), leads, networks(region, all), platforms);
    }

    /// Partnerships may write their platform's name in different languages; all regions get that of the first.
    private static LocalizedText platform(String name, List<Partnership> all) {
        return all.stream().map(Partnership::platform).filter(platform -> plain(platform).equals(name)).findFirst()
                .orElseThrow();
    }

    private static Map<String, LocalizedText> networks(Region region, List<Partnership> all) {
        Map<String, LocalizedText> networks = new LinkedHashMap<>();
        for (Membership membership : region.specialisation().memberships()) {
            String name = plain(membership.partnership());
            // A pilot project is often the partnership itself under a longer name.
            if (all.stream().noneMatch(known -> name.contains(plain(known.name())))) {
                networks.putIfAbsent(name, membership.partnership());
            }
        }
        return networks;
    }

    List<Exchange> exchanges(Exchange.Side side) {
        List<Exchange> all = region.showcase().exchanges();
        return all.isEmpty() ? all : all.stream().filter(exchange -> exchange.side() == side).toList();
    }

    Set<AreaId> areas() {
        return region.areas();
    }

    boolean isIn(Partnership partnership) {
        return leads.containsKey(partnership.id());
    }

    boolean leads(Partnership partnership) {
        return leads.getOrDefault(partnership.id(), false);
    }

    private static String plain(LocalizedText name) {
        return name.text(Language.EN).toLowerCase(Locale.ROOT);
    }
}
