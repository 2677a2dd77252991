package eu.smartregions.kiosk.bundle.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.text.Language;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every visitor reads the names of the bundled regions as their language has them, or as the regions call themselves;
/// and what figures are made of.
final class BundledNamesTest {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /// Names of other languages that are spelt like the English one, though the region calls itself otherwise.
    private static final Map<String, Set<Language>> AS_IN_ENGLISH = Map.ofEntries(
            Map.entry("at-styria", Set.of(Language.PL)),
            Map.entry("bg-bulgaria", Set.of(Language.ES, Language.IT, Language.RO, Language.FI)),
            Map.entry("cy-cyprus", Set.of(Language.NL, Language.SK)),
            Map.entry("ee-estonia", Set.of(Language.ES, Language.IT, Language.PL, Language.RO)),
            Map.entry("es-andalusia", Set.of(Language.IT, Language.FI)),
            Map.entry("es-catalonia", Set.of(Language.RO)), Map.entry("es-navarre", Set.of(Language.FR)),
            Map.entry("fi-lapland", Set.of(Language.DA, Language.MT, Language.NL)),
            Map.entry("it-apulia", Set.of(Language.ES, Language.PL, Language.RO, Language.FI)),
            Map.entry("it-sardinia", Set.of(Language.RO, Language.FI)), Map.entry("lv-latvia", Set.of(Language.FI)),
            Map.entry("pl-mazovia", Set.of(Language.ES, Language.RO)),
            Map.entry("pt-azores", Set.of(Language.ES, Language.MT)),
            Map.entry("si-slovenia", Set.of(Language.IT, Language.RO, Language.FI)),
            Map.entry("sk-slovakia", Set.of(Language.FI)));

    @Test
    void everyRegionHasANameInEveryLanguage() {
        Set<Language> all = EnumSet.allOf(Language.class);
        for (Region region : Bundled.EXHIBITION.regions()) {
            assertEquals(all, region.name().wordings().keySet(), region.id()::value);
        }
    }

    @Test
    void noneIsEnglishWhereTheRegionCallsItselfOtherwise() {
        for (Region region : Bundled.EXHIBITION.regions()) {
            String english = region.name().text(Language.EN);
            if (!own(region).contains(plain(english))) {
                Set<Language> same = EnumSet.noneOf(Language.class);
                Arrays.stream(Language.values()).filter(language -> language != Language.EN)
                        .filter(language -> region.name().text(language).equals(english)).forEach(same::add);
                assertEquals(AS_IN_ENGLISH.getOrDefault(region.id().value(), Set.of()), same, region.id()::value);
            }
        }
    }

    @Test
    void figuresSayWhatTheyCountInTheVisitorsLanguage() {
        assertEquals("2016, Eurostat, tps00001; Gebiet unter Kontrolle der Regierung",
                figure("cy-cyprus", Fact.Kind.POPULATION).evidence(Language.DE));
        assertEquals("2016, Eurostat, reg_area3; ganze Insel",
                figure("cy-cyprus", Fact.Kind.AREA_KM2).evidence(Language.DE));
        for (Region region : Bundled.EXHIBITION.regions()) {
            for (Fact fact : region.territory().facts()) {
                assertFalse(fact.source().contains("sum of"), region.id()::value);
                fact.note().ifPresent(note -> assertEquals(EnumSet.allOf(Language.class), note.wordings().keySet()));
            }
        }
    }

    /// Sources: Statistical Service of Cyprus; Brussels Institute for Statistics and Analysis.
    @Test
    void cyprusAndBrusselsAreAsLargeAsTheyAre() {
        assertEquals(new BigDecimal(9251), figure("cy-cyprus", Fact.Kind.AREA_KM2).value());
        assertTrue(figure("cy-cyprus", Fact.Kind.AREA_KM2).note().isPresent(), "more than what the population is of");
        assertTrue(figure("cy-cyprus", Fact.Kind.POPULATION).note().isPresent());
        assertEquals(new BigDecimal(162), figure("be-brussels-capital", Fact.Kind.AREA_KM2).value());
    }

    private static Fact figure(String region, Fact.Kind kind) {
        List<Fact> facts = Bundled.EXHIBITION.region(new RegionId(region)).orElseThrow().territory().facts();
        return facts.stream().filter(fact -> fact.kind() == kind).findFirst().orElseThrow();
    }

    /// Returns what a region calls itself.
    private static Set<String> own(Region region) {
        Set<String> own = new HashSet<>();
        Stream.concat(region.country().languages().stream().map(region.name()::text),
                region.territory().nativeName().stream()).map(BundledNamesTest::plain).forEach(own::add);
        return own;
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
