package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Every filter that visitors are offered leads to the number of regions it promises.
final class DirectoryTest {
    private static final Exhibition BUNDLED = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();

    private final Directory directory = new Directory(BUNDLED);

    @Test
    void countsWhatItLists() {
        directory.countries(Optional.empty()).forEach(
                (country, count) -> assertEquals(count, directory.in(country, Optional.empty()).size(), country::code));
        for (PriorityArea area : directory.areas()) {
            Map<?, Long> countries = directory.countries(Optional.of(area.id()));
            assertEquals(directory.in(area.id(), new AreaPart.Whole()).size(),
                    countries.values().stream().mapToLong(Long::longValue).sum(), area.id()::value);
            directory.countries(Optional.of(area.id())).forEach(
                    (country, count) -> assertEquals(count, directory.in(country, Optional.of(area.id())).size()));
            directory.themes(area).forEach((theme, count) -> assertEquals(count,
                    directory.in(area.id(), new AreaPart.InTheme(theme.id())).size(), theme.id()::value));
        }
    }

    @Test
    void worksOutOnceWhoFitsWhom() {
        assertSame(directory.partners(), directory.partners());
    }

    @Test
    void offersNothingThatLeadsToAnEmptyList() {
        Exhibition whole = Exhibitions.small();
        Exhibition onlyAlpha = new Exhibition(whole.event(), whole.areas(), whole.regions().subList(0, 1),
                whole.library(), whole.plans());
        assertEquals(List.of("energy"),
                new Directory(onlyAlpha).areas().stream().map(area -> area.id().value()).toList());
        assertEquals(List.of(), new Directory(onlyAlpha).in(new AreaId("health"), new AreaPart.Whole()));
    }

    @Test
    void findsEveryRegionInItsAreasAndCountry() {
        Set<Region> found = new HashSet<>();
        directory.areas().forEach(area -> found.addAll(directory.in(area.id(), new AreaPart.Whole())));
        assertEquals(Set.copyOf(BUNDLED.regions()), found);
        for (Region region : BUNDLED.regions()) {
            assertTrue(directory.in(region.country(), Optional.empty()).contains(region));
            region.areas().forEach(area -> assertTrue(directory.in(area, new AreaPart.Whole()).contains(region)));
        }
    }

    static Stream<Arguments> alphabets() {
        return Stream.of(
                Arguments.of(Language.EN,
                        List.of("Zealand", "Łódź", "Östergötland", "Århus", "Ørsta", "Asturias", "Örebro"),
                        List.of("Århus", "Asturias", "Łódź", "Örebro", "Ørsta", "Östergötland", "Zealand"), "A L O Z"),
                Arguments.of(Language.PL, List.of("Łódź", "Lublin", "Mazowsze", "Śląsk", "Szczecin", "Żary", "Zamość"),
                        List.of("Lublin", "Łódź", "Mazowsze", "Szczecin", "Śląsk", "Zamość", "Żary"), "L Ł M S Ś Z Ż"),
                Arguments.of(Language.DE, List.of("Zürich", "Österreich", "Oberbayern", "Łódź", "Lübeck"),
                        List.of("Łódź", "Lübeck", "Oberbayern", "Österreich", "Zürich"), "L O Z"),
                Arguments.of(Language.EL, List.of("Ήπειρος", "Αττική", "Έβρος", "Άνδρος"),
                        List.of("Άνδρος", "Αττική", "Έβρος", "Ήπειρος"), "Α Ε Η"),
                Arguments.of(Language.BG, List.of("Пловдив", "Бургас", "Варна", "Йордан"),
                        List.of("Бургас", "Варна", "Йордан", "Пловдив"), "Б В Й П"),
                Arguments.of(Language.SV, List.of("Östergötland", "Ångermanland", "Ärna", "Zorn", "Alunda"),
                        List.of("Alunda", "Zorn", "Ångermanland", "Ärna", "Östergötland"), "A Z Å Ä Ö"));
    }

    @ParameterizedTest
    @MethodSource("alphabets")
    void sortsAsTheLanguageDoes(Language language, List<String> names, List<String> sorted, String letters) {
        List<Region> regions = directory.byName(Exhibitions.named(language, names).regions(), language);
        assertEquals(sorted, regions.stream().map(region -> region.name().text(language)).toList());
        assertEquals(letters, String.join(" ", directory.letters(regions, language).keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void letsEveryLetterLeadToItsFirstRegion(Language language) {
        List<Region> sorted = directory.byName(BUNDLED.regions(), language);
        Map<String, Integer> letters = directory.letters(sorted, language);
        List<Integer> indices = new ArrayList<>(letters.values());
        assertEquals(0, indices.getFirst());
        assertEquals(indices.stream().sorted().distinct().toList(), indices, "letters in the order of the list");
        assertEquals(letters.size(), Set.copyOf(letters.keySet()).size());
    }
}
