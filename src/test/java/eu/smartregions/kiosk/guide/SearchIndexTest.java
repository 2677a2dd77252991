package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every spelling of a name leads to it, what is shown is found, what is not shown is not, and nothing leads nowhere.
final class SearchIndexTest {
    private static final Exhibition BUNDLED = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();
    private static final SearchIndex INDEX = SearchIndex.of(BUNDLED);
    @ParameterizedTest
    @CsvSource({"catalonia, es-catalonia", "CATALUNYA, es-catalonia",
            "Łódź, pl-lodz-region",
            "lodz, pl-lodz-region", "cote dazur, fr-provence-alpes-cote-d-azur", "côte d’azur, "
                    + "fr-provence-alpes-cote-d-azur",
            "cote azur, fr-provence-alpes-cote-d-azur", "thuringen, de-thuringia", "thueringen, de-thuringia",
            "Thüringen, de-thuringia", "es51, es-catalonia", "barcelona, es-catalonia", "Κρήτη, el-crete",
            "kriti, el-crete",
            "κρητη, el-crete", "Κεντρική Μακεδονία, el-central-macedonia", "kentriki mak, el-central-macedonia",
            "българия, bg-bulgaria", "vastra gotaland, se-vastra-gotaland", "skåne, se-skane", "skaane, se-skane",
            "isles corn, uk-cornwall-and-isles-of-scilly", "malop, pl-lesser-poland"})
    void findsARegionBySpelling(String typed, String region) {
        assertEquals("region/" + region, first(typed));
    }

    @ParameterizedTest
    @CsvSource({"catalomia, es-catalonia", "lombadry, it-lombardy", "brandenbrg, de-brandenburg", "extremadurra, "
            + "es-extremadura",
            "thesalonki, el-central-macedonia", "katalonien, es-catalonia", "lombardiet, it-lombardy",
            "galizien, es-galicia", "lapland xyz, fi-lapland", "scotlandia, uk-scotland"})
    void whereNothingIsCalledSoTheNearestIsFound(String typed, String region) {
        SearchResult result = INDEX.search(typed, Language.EN);
        assertFalse(result.exact());
        assertTrue(found(typed).contains("region/" + region), () -> typed + " finds " + found(typed));
    }

    @ParameterizedTest
    @CsvSource({"wine, EN", "hydrogen, EN", "wein, DE", "wasserstoff, DE", "hydrogène, FR",
            "mussels, EN", "graz, EN"})
    void whatIsToldIsFoundAndShowsWhy(String typed, Language language) {
        SearchResult result = INDEX.search(typed, language);
        assertTrue(result.exact(), typed);
        assertFalse(result.hits().isEmpty());
        for (Hit hit : result.hits()) {
            String shown = hit.name().text(language) + " " + String.join(" ", hit.matched(language));
            assertTrue(TextFolding.plain(shown).contains(TextFolding.plain(typed)), () -> typed + ": " + shown);
        }
    }

    @Test
    void aCountryThatIsNotShownIsNearToItsNeighbours() {
        SearchResult result = INDEX.search("luxembourg", Language.EN);
        assertFalse(result.exact());
        assertTrue(found("luxembourg").contains("region/be-wallonia"), found("luxembourg")::toString);
        assertTrue(found("luxemburg").containsAll(found("luxembourg")), "in any language");
        assertTrue(result.hits().stream().allMatch(hit -> hit.subject().kind() == Subject.Kind.REGION));
        assertEquals("region/be-wallonia", first("luxembourg"), "the nearest first");
        assertEquals("LU", result.elsewhere().orElseThrow().country().code());
    }

    @Test
    void aWordOfALanguageThatIsNotReadFindsNothing(@TempDir Path folder) throws IOException {
        SearchIndex written = SearchIndex.of(Bundled.written(folder));
        assertFalse(INDEX.search("wasserstoff", Language.EN).exact());
        assertFalse(written.search("hydrogène", Language.FI).exact(), "Finnish readers see the English text");
        assertTrue(written.search("hydrogen", Language.FI).exact());
        assertTrue(INDEX.search("vety", Language.FI).exact());
        for (Hit hit : INDEX.search("munic", Language.EN).hits()) {
            assertFalse(hit.matched(Language.EN).toString().contains("Municípios"), hit.matched(Language.EN)::toString);
        }
        for (Hit hit : INDEX.search("каи", Language.BG).hits()) {
            assertFalse(hit.matched(Language.BG).toString().contains("και"), hit.matched(Language.BG)::toString);
            assertTrue(hit.seenByName(Language.BG) || !hit.matched(Language.BG).isEmpty(), "every hit shows why");
        }
        assertTrue(INDEX.search("energy", Language.DE).exact(), "English names are known to everybody");
        assertTrue(INDEX.search("Κρήτη", Language.BG).exact(), "and so is the region's own");
    }

    @Test
    void findsAreasThemesAndCountries() {
        assertEquals("area/energy-transition", first("energy trans"));
        assertEquals("area/energy-transition", first("energiewende"), "nothing English is called so");
        assertTrue(found("spain").contains("region/es-navarre"));
        assertTrue(found("španělsko").contains("region/es-navarre"));
        assertFalse(found("finland").contains("region/pt-norte"));
    }

    @Test
    void putsNamesBeforeWhatThingsAreAbout() {
        List<Hit> hits = INDEX.search("energy", Language.EN).hits();
        int firstWithout = hits.stream()
                .map(hit -> hit.name().text(Language.EN).toLowerCase(Locale.ROOT).contains("energy")).toList()
                .indexOf(false);
        assertTrue(firstWithout > 0, "names with energy come first");
        assertTrue(hits.subList(firstWithout, hits.size()).stream().limit(10)
                .allMatch(hit -> hit.subject().kind() == Subject.Kind.REGION));
    }

    @Test
    void saysWhatMatchedWhereTheNameDoesNot() {
        assertEquals(List.of(), hit("catal").matched(Language.EN));
        assertEquals(List.of("Katalánsko"), hit("katalá").matched(Language.EN));
        assertEquals(List.of("ES51"), hit("es51").matched(Language.EN));
    }

    @Test
    void nonsenseIsSaidToBeNothingAndHostileTextsDoNoHarm() {
        for (String typed : List.of("", " ", "-", "%", "\u0000", "'")) {
            assertEquals(SearchResult.OF_NOTHING, INDEX.search(typed, Language.EN), typed);
        }
        for (String typed : List.of("xqzxqzxqz", "'; DROP TABLE", "q".repeat(10_000))) {
            SearchResult result = INDEX.search(typed, Language.EN);
            assertFalse(result.exact(), typed);
            assertTrue(result.hits().size() <= 12, typed);
        }
    }

    /// Whatever is called the nearest has a name or a place that begins nearly so, and what nothing is near finds
    /// nothing.
    @Test
    void nothingIsSaidToBeNearThatIsNot() {
        for (String typed : List.of("munych", "football", "qwertz", "bier", "exit", "toilettes", "new york", "pizza",
                "tokyo")) {
            assertEquals(SearchResult.OF_NOTHING, INDEX.search(typed, Language.EN), typed);
        }
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            String typed = random.ints(5 + random.nextInt(8), 'a', 'z' + 1).mapToObj(Character::toString)
                    .collect(Collectors.joining());
            found += INDEX.search(typed, Language.EN).hits().isEmpty() ? 0 : 1;
        }
        assertTrue(found <= 6, found + " of 300 words of letters thrown together find something");
    }

    @ParameterizedTest
    @CsvSource({"λευκωσια, EL, cy-cyprus", "Λευκωσία, EN, cy-cyprus", "lefkosia, EN, cy-cyprus",
            "nikosia, DE, cy-cyprus", "θεσσαλονίκη, EL, el-central-macedonia", "солун, BG, el-central-macedonia",
            "софия, BG, bg-bulgaria", "София, EN, bg-bulgaria", "пловдив, BG, bg-bulgaria", "firenze, EN, it-tuscany",
            "florenz, DE, it-tuscany", "mailand, DE, it-lombardy", "kolozsvár, HU, ro-north-west-romania",
            "lwówek, PL, ''", "warszawa, FI, pl-mazovia", "drážďany, CS, de-saxony", "keulen, NL, "
                    + "de-north-rhine-westphalia",
            "baile átha, GA, ie-ireland", "helsingfors, SV, fi-helsinki-uusimaa", "belt valletta, MT, mt-malta"})
    void townsAreFoundInTheVisitorsLanguageAndInTheirOwn(String typed, Language language, String region) {
        SearchResult result = INDEX.search(typed, language);
        assertEquals(!region.isEmpty(), result.exact(), typed);
        assertEquals(region, result.hits().stream().map(hit -> hit.subject().id()).findFirst().orElse(""));
    }

    @ParameterizedTest
    @CsvSource({"munich, EN, Munich, DE", "münchen, EN, Munich, DE", "monaco di baviera, IT, Monaco di Baviera, DE",
            "Μόναχο, EL, Μόναχο, DE", "paris, EN, Paris, FR", "wien, DE, Wien, AT", "london, EN, London, UK",
            "copenhag, EN, Copenhagen, DK"})
    void aTownOfNoRegionShownLeadsToTheRegionsOfItsCountry(String typed, Language language, String town,
            String country) {
        SearchResult result = INDEX.search(typed, language);
        assertFalse(result.exact());
        SearchResult.Elsewhere place = result.elsewhere().orElseThrow();
        assertEquals(town, place.town().orElseThrow().text(language));
        assertEquals(country, place.country().code());
        assertFalse(result.hits().isEmpty());
        for (Hit hit : result.hits()) {
            assertTrue(hit.subject().id().startsWith(country.toLowerCase(Locale.ROOT)), () -> hit.subject().toString());
            assertEquals(List.of(), hit.matched(language), "it is not found by what was typed");
        }
    }

    @Test
    void aPlaceIsMeantOnlyWhereItIsCalledSo() {
        assertTrue(INDEX.search("vin", Language.FR).exact(), "Vienna is called so in Irish, wine in French");
        assertTrue(INDEX.search("london bus", Language.EN).exact(), "told of a region");
        assertEquals(Optional.empty(), INDEX.search("lo", Language.EN).elsewhere());
        assertEquals("NO", INDEX.search("oslo", Language.EN).elsewhere().orElseThrow().country().code());
        assertEquals(Optional.empty(), INDEX.search("oslo", Language.EN).elsewhere().orElseThrow().town(),
                "its country has no region to tell of");
    }

    /// Source of the expected spellings: ELOT 743, as on road signs and in passports.
    @ParameterizedTest
    @CsvSource({"Λευκωσία, lefkosia", "Ναύπλιο, nafplio", "Εύβοια, evvoia", "Αυλώνας, avlonas", "Ευρώπη, evropi",
            "Καυκανάς, kafkanas", "Λευκάδα, lefkada", "Ηυ, if", "Μπάρι, bari", "Ολυμπία, olympia",
            "Άγγελος, angelos", "Ταΰγετος, taygetos", "Ουρανός, ouranos"})
    void greekIsFoundAsItIsReadInLatinLetters(String name, String typed) {
        SearchIndex greek = SearchIndex.of(Exhibitions.named(Language.EL, List.of(name, "Άλλο")));
        for (int length = 1; length <= typed.length(); length++) {
            String beginning = typed.substring(0, length);
            SearchResult result = greek.search(beginning, Language.EL);
            assertTrue(result.exact(), beginning);
            assertTrue(result.hits().stream().anyMatch(hit -> hit.name().text(Language.EL).equals(name)), beginning);
        }
        assertTrue(greek.search(name.toLowerCase(Locale.ROOT), Language.EL).exact());
    }

    @Test
    void worksWithOneRegionAndWithLongNames() {
        SearchIndex greek = SearchIndex.of(Exhibitions.named(Language.EL, List.of("Περιφέρεια Ανατολικής Μακεδονίας "
                + "34")));
        assertEquals(1, greek.search("μακεδονίας", Language.EL).hits().size());
        assertEquals(1, greek.search("makedonias", Language.FI).hits().size());
        SearchIndex finnish = SearchIndex
                .of(Exhibitions.named(Language.FI, List.of("Pohjois-Karjalanmaakuntaliittokunt")));
        assertEquals(1, finnish.search("karjalanm", Language.EN).hits().size());
    }

    private static Hit hit(String typed) {
        return INDEX.search(typed, Language.EN).hits().getFirst();
    }

    private static String first(String typed) {
        return found(typed).stream().findFirst().orElse("nothing");
    }

    private static List<String> found(String typed) {
        return INDEX.search(typed, Language.EN).hits().stream().map(Hit::subject).map(SearchIndexTest::said).toList();
    }

    private static String said(Subject subject) {
        return subject.kind().key() + "/" + subject.id();
    }
}
