package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Finding by typing on the screen.
final class SearchScreenTest {
    private static final Exhibition MANY = Exhibitions.named(Language.EN,
            IntStream.rangeClosed(10, 60).mapToObj(i -> "Wind " + i).toList());

    private final Diary diary = new Diary();

    @Test
    void whatManyReadTodayIsAWayOnAndWhatFewReadIsNot() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE);
            RegionId galicia = new RegionId("es-galicia");
            for (int visit = 0; visit < 5; visit++) {
                kiosk.begin(AccessOptions.USUAL);
                kiosk.go(new Place.Search());
                assertFalse(kiosk.texts().contains("Most read here today"), "after " + visit + " visits");
                kiosk.go(new Place.RegionPage(galicia));
                kiosk.navigator.reset();
            }
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.Search());
            assertTrue(kiosk.texts().contains("Most read here today"), kiosk.texts()::toString);
            kiosk.fire("Galicia");
            assertEquals(new Place.RegionPage(galicia), kiosk.navigator.here());
            kiosk.view.end();
        });
    }

    @Test
    void findsFromTheFirstLetterOnAndTellsWhatWasOpenedAlone() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(SmallFair.AS_IT_IS);
            type(kiosk, "r");
            assertEquals(5, kiosk.targets(".k-card").count());
            assertTrue(kiosk.texts().contains("5 results"));
            type(kiosk, "egion alp");
            assertEquals(List.of("Region alpha"), kiosk.names(".k-card"));
            assertEquals(List.of(), diary.lines("found"));
            kiosk.fire("Region alpha");
            assertEquals(new Place.RegionPage(new RegionId("alpha")), kiosk.navigator.here());
            assertEquals(List.of("found alpha"), diary.lines("found"));
        });
    }

    @Test
    void backFromAResultLeadsToTheSameResults() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(MANY);
            type(kiosk, "wind");
            kiosk.fire(kiosk.names(".shelf .k-button").getFirst());
            List<String> second = kiosk.names(".shelf .k-card");
            assertFalse(second.contains("Wind 10"), second::toString);
            kiosk.fire(second.getFirst());
            kiosk.navigator.back();
            kiosk.layOut();
            assertEquals(second, kiosk.names(".shelf .k-card"));
            assertTrue(kiosk.texts().contains("wind"));
        });
    }

    /// Words of the keys of every alphabet, typed on the screen: whatever they are, no letter is lost, no key is dead.
    @ParameterizedTest
    @CsvSource({"EN, 100, abcdefghijklmnopqrstuvwxyz0123456789", "EL, 10, αβγδεζηθικλμνξοπρστυφχψω",
            "BG, 10, абвгдежзийклмнопрстуфхцчшщъьюя"})
    void randomWordsKeepAllTheirLetters(Language language, int words, String letters) {
        Toolkit.run(() -> {
            Random random = new Random(100);
            ShownKiosk kiosk = searching(Bundled.EXHIBITION);
            kiosk.language.choose(language);
            kiosk.layOut();
            for (int i = 0; i < words; i++) {
                StringBuilder word = new StringBuilder();
                for (int length = 1 + random.nextInt(12); length > 0; length--) {
                    char letter = letters.charAt(random.nextInt(letters.length()));
                    Target key = kiosk.find(Character.toString(letter)).orElseThrow();
                    assertFalse(key.isDisabled(), () -> letter + " after " + word);
                    kiosk.fire(Character.toString(letter));
                    word.append(letter);
                }
                assertEquals(word.toString(), kiosk.view.searching().typed());
                assertTrue(kiosk.texts().contains(word.toString()), word::toString);
                assertTrue(kiosk.targets(".shelf .k-card").findAny().isPresent()
                        || kiosk.targets(".k-chip").count() == 4, () -> word + " leads nowhere");
                kiosk.view.searching().clear();
            }
        });
    }

    @Test
    void whatIsToldIsFoundAndNothingElseIsSaidToBe() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(Bundled.EXHIBITION);
            type(kiosk, "wine");
            assertTrue(kiosk.names(".shelf .k-card").contains("Apulia"), kiosk.names(".shelf .k-card")::toString);
            assertFalse(kiosk.texts().stream().anyMatch(text -> text.startsWith("Nothing")));
            kiosk.view.searching().clear();
            type(kiosk, "luxembourg");
            assertTrue(kiosk.texts().contains("No region of Luxembourg exhibits here. These are its neighbours."));
            assertTrue(kiosk.texts().contains("Nothing found"));
            assertTrue(kiosk.names(".shelf .k-card").contains("Wallonia"), kiosk.names(".shelf .k-card")::toString);
            kiosk.view.searching().clear();
            type(kiosk, "vienna");
            assertTrue(kiosk.texts().contains("Vienna (Austria) lies in none of the regions here. These are the "
                    + "country’s:"));
            assertEquals(List.of("Styria", "Upper Austria"), kiosk.names(".shelf .k-card"));
        });
    }

    @Test
    void whoOpensTheNearestHasFoundSomething() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(SmallFair.AS_IT_IS);
            type(kiosk, "regiom alphx");
            assertTrue(kiosk.texts().contains("Nothing is called “regiom alphx”. Nearest:"));
            kiosk.fire("Region alpha");
            assertEquals(List.of("found alpha"), diary.lines("found"));
            kiosk.navigator.back();
            kiosk.layOut();
            assertEquals("regiom alphx", kiosk.view.searching().typed());
            kiosk.navigator.home();
            assertEquals(List.of("found alpha"), diary.lines("found"), "the search led to something");
        });
    }

    @Test
    void whoLeavesTheNearestAloneHasFoundNothing() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(SmallFair.AS_IT_IS);
            type(kiosk, "zzzz");
            assertTrue(kiosk.texts().contains("Nothing found"));
            assertEquals(List.of("Clear", "Regions A–Z", "By country"), kiosk.names(".k-chip"), "there is no map");
            assertEquals(List.of(), diary.lines("found"), "a visitor may type on");
            kiosk.fire("Close");
            assertEquals(new Place.Regions(false), kiosk.navigator.here());
            assertEquals(List.of("found nothing"), diary.lines("found"));
            assertEquals("", kiosk.view.searching().typed());
        });
    }

    @Test
    void clearingBeginsAnewAndTellsNothing() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(SmallFair.AS_IT_IS);
            type(kiosk, "q9");
            kiosk.fire("Clear");
            assertTrue(kiosk.texts().contains("Type a name, a field or a place"));
            assertEquals(List.of("Regions A–Z", "By country"), kiosk.names(".k-chip"), "there is no map");
            kiosk.fire("Close");
            assertEquals(new Place.Regions(false), kiosk.navigator.here());
            assertEquals(List.of(), diary.lines("found"));
        });
    }

    @Test
    void leadsToTheMapWhereThereIsOne() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(EveryScreenTest.EXHIBITION);
            assertEquals(List.of("Regions A–Z", "By country", "Map"), kiosk.names(".k-chip"));
        });
    }

    private static void type(ShownKiosk kiosk, String text) {
        text.chars().forEach(letter -> kiosk.fire(letter == ' ' ? "Space" : Character.toString(letter)));
    }

    private ShownKiosk searching(Exhibition exhibition) {
        ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.LARGE);
        kiosk.begin(AccessOptions.USUAL);
        kiosk.view.index().join();
        kiosk.go(new Place.Search());
        kiosk.navigator.join(diary);
        return kiosk;
    }
}
