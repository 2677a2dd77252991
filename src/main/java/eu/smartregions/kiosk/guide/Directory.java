package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Theme;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.text.Language;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Lists the regions in the ways visitors ask for them. Counts and lists always agree, and nothing that leads to an
/// empty list is offered.
public final class Directory {
    private final Collation collation = new Collation();
    private final Exhibition exhibition;
    private final Map<AreaId, List<Region>> byArea;
    private final Map<Country, List<Region>> byCountry;

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

    /// Returns the regions of an area, or of one theme in it.
    public List<Region> in(AreaId area, Optional<ThemeId> theme) {
        List<Region> regions = byArea.getOrDefault(area, List.of());
        return theme.map(wanted -> regions.stream()
                .filter(region -> region.specialisation().themes().contains(wanted)).toList()).orElse(regions);
    }

    /// Returns the themes of an area that at least one of its regions has, each with the number of those regions.
    public Map<Theme, Long> themes(PriorityArea area) {
        Map<Theme, Long> counts = new LinkedHashMap<>();
        for (Theme theme : area.themes()) {
            long count = in(area.id(), Optional.of(theme.id())).size();
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

    /// Returns the regions of an area, or of one theme in it: first those known for it most of all, then those
    /// that it is another main area of, then the rest; each by name.
    public List<Region> byStrength(AreaId area, Optional<ThemeId> theme, Language language) {
        return byName(in(area, theme), language).stream()
                .sorted(Comparator.comparingInt(region -> region.specialisation().rank(area))).toList();
    }

    /// Whether any region is known for an area.
    public boolean isMain(AreaId area) {
        return byArea.getOrDefault(area, List.of()).stream().anyMatch(region -> region.mainAreas().contains(area));
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
