package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Theme;
import eu.smartregions.kiosk.content.ThemeId;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which regions there are, in the ways visitors ask for them. Counts and lists always agree, and nothing that leads to an
/// empty list is offered.
public final class Directory {
    private final Exhibition exhibition;
    private final Map<AreaId, List<Region>> byArea;
    private final Map<Country, List<Region>> byCountry;

    /// The directory of an exhibition.
    public Directory(Exhibition exhibition) {
        this.exhibition = exhibition;
        this.byArea = exhibition.areas().stream().collect(Collectors.toMap(PriorityArea::id, area ->
                exhibition.regions().stream().filter(region -> region.areas().contains(area.id())).toList()));
        this.byCountry = exhibition.regions().stream().collect(Collectors.groupingBy(Region::country));
    }

    /// The areas that at least one region works in, in the exhibition's order.
    public List<PriorityArea> areas() {
        return exhibition.areas().stream().filter(area -> !byArea.get(area.id()).isEmpty()).toList();
    }

    /// The regions of an area, or of one theme in it.
    public List<Region> in(AreaId area, Optional<ThemeId> theme) {
        List<Region> regions = byArea.getOrDefault(area, List.of());
        return theme.map(wanted -> regions.stream()
                .filter(region -> region.specialisation().themes().contains(wanted)).toList()).orElse(regions);
    }

    /// The themes of an area that at least one of its regions has, with how many have it.
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

    /// The regions of a country that work in an area, or all of them.
    public List<Region> in(Country country, Optional<AreaId> area) {
        return byCountry.getOrDefault(country, List.of()).stream()
                .filter(region -> area.isEmpty() || region.areas().contains(area.get())).toList();
    }

    /// How many regions each country has that work in an area, or in all; countries with none are left out.
    public Map<Country, Long> countries(Optional<AreaId> area) {
        return exhibition.regions().stream()
                .filter(region -> area.isEmpty() || region.areas().contains(area.get()))
                .collect(Collectors.groupingBy(Region::country, Collectors.counting()));
    }

    /// Regions by name, as the language sorts.
    public static List<Region> byName(Collection<Region> regions, Language language) {
        return sorted(regions, region -> region.name().text(language), language);
    }

    /// Countries by name, as the language sorts.
    public static List<Country> countriesByName(Collection<Country> countries, Language language) {
        return sorted(countries, country -> country.name(language), language);
    }

    /// The first letters of the regions' names in the language's order, each with the index of the first region that has it in
    /// [#byName]. Letters that differ by an accent only count as one.
    public static Map<String, Integer> letters(List<Region> sorted, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        collator.setStrength(Collator.PRIMARY);
        Map<String, Integer> letters = new LinkedHashMap<>();
        String last = "";
        for (int i = 0; i < sorted.size(); i++) {
            String name = sorted.get(i).name().text(language);
            String letter = familiar(name.substring(0, name.offsetByCodePoints(0, 1)), language).toUpperCase(language.locale());
            if (collator.compare(letter, last) != 0) {
                letters.put(plain(letter, collator), i);
                last = letter;
            }
        }
        return letters;
    }

    /// A letter without its accent, where the language sorts the two as one.
    private static String plain(String letter, Collator collator) {
        String plain = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
        return collator.compare(letter, plain) == 0 ? plain : letter;
    }

    /// A text with the letters that only some languages have written as all others know them, since the collation of a language
    /// without such a letter puts it behind its alphabet.
    private static String familiar(String text, Language language) {
        String familiar = language == Language.PL ? text : text.replace('Ł', 'L').replace('ł', 'l');
        familiar = language == Language.HR ? familiar : familiar.replace('Đ', 'D').replace('đ', 'd');
        return language == Language.DA || language == Language.SV ? familiar
                : familiar.replace('Ø', 'O').replace('ø', 'o');
    }

    private static <T> List<T> sorted(Collection<T> values, Function<T, String> name, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return values.stream().sorted(Comparator.comparing(name.andThen(text -> familiar(text, language)), collator)).toList();
    }
}
