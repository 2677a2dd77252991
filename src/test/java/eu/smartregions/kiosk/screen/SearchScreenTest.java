package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Finding by typing on the screen.
final class SearchScreenTest {
    private static final Exhibition MANY = Exhibitions.named(Language.EN,
            IntStream.rangeClosed(10, 60).mapToObj(i -> "Wind " + i).toList());

    private final Diary diary = new Diary();

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

    @Test
    void keysThatLeadNowhereAreGrey() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(SmallFair.AS_IT_IS);
            type(kiosk, "alph");
            assertFalse(kiosk.find("a").orElseThrow().isDisable());
            assertTrue(kiosk.find("z").orElseThrow().isDisable());
            kiosk.fire("Delete letter");
            assertTrue(kiosk.texts().contains("alp"));
            assertFalse(kiosk.find("h").orElseThrow().isDisable());
        });
    }

    @Test
    void whereNothingIsFoundItLeadsOnAndTellsThatWhenTheVisitorLeaves() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(SmallFair.AS_IT_IS);
            type(kiosk, "zzzz");
            assertTrue(kiosk.texts().contains("Nothing found"));
            assertEquals(List.of("Clear", "Regions A–Z"), kiosk.names(".k-chip"));
            assertEquals(List.of(), diary.lines("found"), "a visitor may type on");
            kiosk.fire("Regions A–Z");
            assertEquals(new Place.Regions(false), kiosk.navigator.here());
            assertEquals(List.of("found nothing"), diary.lines("found"));
            assertEquals("", kiosk.view.searching().typed());
        });
    }

    @Test
    void clearingBeginsAnewAndTellsNothing() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = searching(SmallFair.AS_IT_IS);
            type(kiosk, "zzzz");
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
