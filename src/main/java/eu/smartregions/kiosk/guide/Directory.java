package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Theme;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.text.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Lists the regions in the ways visitors ask for them. Counts and lists always agree, and nothing that leads to an
/// empty list is offered.
public final class Directory {
    private final Collation collation = new Collation();
    private final Exhibition exhibition;
    private final Map<AreaId, List<Region>> byArea;
    private final Map<Country, List<Region>> byCountry;
    private @Nullable PartnerMatch partners;

    /// The directory of an exhibition.
    public Directory(Exhibition exhibition) {
        this.exhibition = exhibition;
        this.byArea = exhibition.areas().stream().collect(Collectors.toMap(PriorityArea::id,
                area -> exhibition.regions().stream().filter(region -> region.areas().contains(area.id())).toList()));
        this.byCountry = exhibition.regions().stream().collect(Collectors.groupingBy(Region::country));
    }

    /// Returns the areas that at least one region works in, in the exhibition's order.
    public List<PriorityArea> areas() {
        return exhibition.areas().stream().filter(area -> !byArea.get(area.id()).isEmpty()).toList();
    }

    /// Returns who fits whom: worked out once, when it is first asked for.
    public PartnerMatch partners() {
        if (partners == null) {
            partners = new PartnerMatch(exhibition);
        }
        return partners;
    }

    /// Returns all regions.
    List<Region> regions() {
        return exhibition.regions();
    }

    /// Returns a part of the regions that work in an area.
    public List<Region> in(AreaId area, AreaPart part) {
        List<Region> regions = byArea.getOrDefault(area, List.of());
        return switch (part) {
            case AreaPart.Main _ when isMain(area) ->
                regions.stream().filter(region -> region.mainAreas().contains(area)).toList();
            case AreaPart.Main _,AreaPart.Whole _ -> regions;
            case AreaPart.Also _ -> regions.stream().filter(region -> !region.mainAreas().contains(area)).toList();
            case AreaPart.InTheme(ThemeId theme) ->
                regions.stream().filter(region -> region.specialisation().themes().contains(theme)).toList();
        };
    }

    /// Returns the themes of an area that at least one of its regions has, each with the number of those regions.
    public Map<Theme, Long> themes(PriorityArea area) {
        Map<Theme, Long> counts = new LinkedHashMap<>();
        for (Theme theme : area.themes()) {
            long count = in(area.id(), new AreaPart.InTheme(theme.id())).size();
            if (count > 0) {
                counts.put(theme, count);
            }
        }
        return counts;
    }

    /// Returns the regions of a country that work in an area, or all of them.
    public List<Region> in(Country country, Optional<AreaId> area) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(region -> area.isEmpty() || region.areas().contains(area.get())).toList();
    }

    /// Returns the number of regions in each country that work in an area, or of all; countries with none are left out.
    public Map<Country, Long> countries(Optional<AreaId> area) {
        return exhibition.regions().stream()
                .filter(region -> area.isEmpty() || region.areas().contains(area.get()))
                .collect(Collectors.groupingBy(Region::country, Collectors.counting()));
    }

    /// Returns regions by name, as the language sorts.
    public List<Region> byName(Collection<Region> regions, Language language) {
        return collation.sorted(regions, region -> region.name().text(language), language);
    }

    /// Returns a part of the regions of an area by name; of those that are known for the area, first those known for it
    /// most of all.
    public List<Region> sorted(AreaId area, AreaPart part, Language language) {
        List<Region> named = byName(in(area, part), language);
        return part instanceof AreaPart.Main
                ? named.stream().sorted(Comparator.comparingInt(region -> region.specialisation().rank(area))).toList()
                : named;
    }

    /// Whether any region is known for an area.
    public boolean isMain(AreaId area) {
        return byArea.getOrDefault(area, List.of()).stream().anyMatch(region -> region.mainAreas().contains(area));
    }

    /// Returns the countries that a visitor may be from: those with regions here, and those Member States on the map
    /// that border on one of them.
    public Set<Country> homes() {
        Set<Country> homes = new LinkedHashSet<>(byCountry.keySet());
        exhibition.map().land().stream().filter(MapShapes.Land::member).map(MapShapes.Land::country)
                .filter(country -> !near(country).isEmpty()).forEach(homes::add);
        return homes;
    }

    /// Returns the regions of the countries that border on one, without its own.
    public List<Region> near(Country country) {
        return exhibition.regions().stream()
                .filter(region -> !region.country().equals(country) && Borders.near(region.country(), country))
                .toList();
    }

    /// Returns countries by name, as the language sorts.
    public List<Country> countriesByName(Collection<Country> countries, Language language) {
        return collation.sorted(countries, country -> country.name(language), language);
    }

    /// Returns the letters that the regions' names begin with in the language's order, each with the index of its first
    /// region in [#byName]. Letters that the language sorts as one count as one.
    public Map<String, Integer> letters(List<Region> sorted, Language language) {
        return collation.letters(sorted.stream().map(region -> region.name().text(language)).toList(), language);
    }
}
