package eu.smartregions.kiosk.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every spelling of a name leads to it, and no key leads nowhere.
final class SearchIndexTest {
    private static final Exhibition BUNDLED = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();
    private static final SearchIndex INDEX = SearchIndex.of(BUNDLED);
    private static final Set<Character> KEYS = ("abcdefghijklmnopqrstuvwxyz0123456789 "
            + "-áçñłøßæαβγδεζηθικλμνξοπρστυφχψωабвгдежзийклмнопрстуфхцчшщъьюя")
            .chars().mapToObj(letter -> (char) letter).collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource({"catalonia, es-catalonia", "CATALUNYA, es-catalonia", "katalonien, es-catalonia",
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
            "thesalonki, el-central-macedonia"})
    void forgivesSmallErrors(String typed, String region) {
        assertTrue(found(typed).contains("region/" + region), () -> typed + " finds " + found(typed));
    }

    @Test
    void findsAreasThemesAndCountries() {
        assertEquals("area/energy-transition", first("energy trans"));
        assertEquals("area/energy-transition", first("energiewende"));
        assertTrue(found("spain").contains("region/es-navarre"));
        assertTrue(found("španělsko").contains("region/es-navarre"));
        assertFalse(found("spain").contains("region/pt-norte"));
    }

    @Test
    void putsNamesBeforeWhatThingsAreAbout() {
        List<Hit> hits = INDEX.search("energy", Language.EN);
        int firstWithout = hits.stream()
                .map(hit -> hit.name().text(Language.EN).toLowerCase(Locale.ROOT).contains("energy")).toList()
                .indexOf(false);
        assertTrue(firstWithout > 0, "names with energy come first");
        assertTrue(hits.subList(firstWithout, hits.size()).stream().limit(10)
                .allMatch(hit -> hit.subject().kind() == Subject.Kind.REGION));
    }

    @Test
    void saysWhatMatchedWhereTheNameDoesNot() {
        assertEquals(Optional.empty(), INDEX.search("catal", Language.EN).getFirst().matched(Language.EN));
        assertEquals(Optional.of("Katalánsko"), INDEX.search("katal", Language.EN).getFirst().matched(Language.EN));
        assertEquals(Optional.of("ES51"), INDEX.search("es51", Language.EN).getFirst().matched(Language.EN));
    }

    @Test
    void findsNothingInNonsenseAndHostileTexts() {
        for (String typed : List.of("", " ", "-", "xqzxqzxqz", "%", "\u0000", "'; DROP TABLE", "q".repeat(10_000))) {
            assertEquals(List.of(), INDEX.search(typed, Language.EN), typed);
        }
    }

    @Test
    void leadsToAResultByEveryKey() {
        Random random = new Random(5);
        List<String> typed = new ArrayList<>(List.of("", "a", "θ", "б", "ł"));
        for (int walk = 0; walk < 60; walk++) {
            String text = "";
            for (int i = 0; i < 12; i++) {
                List<Character> keys = new ArrayList<>(INDEX.next(text, KEYS));
                if (keys.isEmpty()) {
                    break;
                }
                text += keys.get(random.nextInt(keys.size()));
                assertFalse(INDEX.search(text, Language.EN).isEmpty(), text);
                typed.add(text);
            }
        }
        assertTrue(typed.size() > 200, "walks go on");
    }

    /// Typing errors are forgiven only in words of four letters or more, so shorter ones are either found or not.
    @Test
    void offersEveryKeyThatLeadsOn() {
        for (String typed : List.of("", "c", "łó", "θ", "б", "es", "ile d")) {
            Set<Character> offered = INDEX.next(typed, KEYS);
            KEYS.stream().filter(key -> Character.isLetterOrDigit(key) && isShort(typed + key))
                    .forEach(key -> assertEquals(
                            !INDEX.search(typed + key, Language.EN).isEmpty(), offered.contains(key), typed + key));
        }
    }

    @Test
    void worksWithOneRegionAndWithLongNames() {
        SearchIndex greek = SearchIndex.of(Exhibitions.named(Language.EL, List.of("Περιφέρεια Ανατολικής Μακεδονίας "
                + "34")));
        assertEquals(1, greek.search("μακεδονίας", Language.EL).size());
        assertEquals(1, greek.search("makedonias", Language.FI).size());
        SearchIndex finnish = SearchIndex
                .of(Exhibitions.named(Language.FI, List.of("Pohjois-Karjalanmaakuntaliittokunt")));
        assertEquals(1, finnish.search("karjalanm", Language.EN).size());
    }

    private static boolean isShort(String typed) {
        return Stream.of(TextFolding.plain(typed).split(" ")).flatMap(word -> TextFolding.typed(word).stream())
                .allMatch(word -> word.length() < 4);
    }

    private static String first(String typed) {
        return found(typed).stream().findFirst().orElse("nothing");
    }

    private static List<String> found(String typed) {
        return INDEX.search(typed, Language.EN).stream().map(Hit::subject).map(SearchIndexTest::said).toList();
    }

    private static String said(Subject subject) {
        return subject.kind().key() + "/" + subject.id();
    }
}
