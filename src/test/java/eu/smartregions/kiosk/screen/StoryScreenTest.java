package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// A story is told from the difficulty to the change, with its figure and source, and leads to its region and on.
final class StoryScreenTest {
    private static final Exhibition BUNDLED = Bundled.EXHIBITION;
    private static final String STORY = "sun-and-partners";

    @Test
    void tellsTheStoryInOrderWithItsFigureAndItsSource() {
        on(STORY, BUNDLED, Size.LARGE, kiosk -> {
            List<String> said = kiosk.says();
            assertEquals(List.of(scene().alt().text(Language.EN), "Story" + Lettering.SEPARATOR + "Energy transition",
                    "Leading with the sun", "The challenge"), said.subList(0, 4));
            assertEquals(List.of("What was done", "What changed"),
                    said.stream().filter(text -> text.startsWith("What ")).toList());
            assertTrue(said.contains("Source: RIS3 Extremadura, 2014–2020"), said::toString);
        });
    }

    @Test
    void aFigureStandsWithWhatItCountsAndItsYear() {
        on("printing-in-three-dimensions", BUNDLED, Size.LARGE, kiosk -> {
            List<String> said = kiosk.says();
            assertEquals("regions in the 3D printing pilot, 2015", said.get(said.indexOf("24") + 1), said::toString);
        });
    }

    private static Picture scene() {
        return BUNDLED.areas().getFirst().scene().orElseThrow().landscape();
    }

    @Test
    void nothingOfTheFirstPageWaitsOnALargeScreen() {
        for (Language language : List.of(Language.EN, Language.DE, Language.FR)) {
            Toolkit.run(() -> {
                ShownKiosk kiosk = ShownKiosk.at(new Place.StoryPage(STORY), BUNDLED, language, Size.LARGE);
                Language shown = kiosk.language.get();
                assertTrue(kiosk.find(BUNDLED.areas().getFirst().name().text(shown)).isPresent(), language::toString);
                assertTrue(kiosk.targets(".k-button").count() >= 4, () -> kiosk.names(".k-button").toString());
                kiosk.view.end();
            });
        }
    }

    @Test
    void theRegionsOwnPhotographComesBeforeTheLandscape() {
        Exhibition own = Exhibitions.furnished(LocalizedText.of(Language.EN, "Alone"), Path.of("none.png"));
        on("story", own, Size.LARGE, kiosk -> assertEquals("What is seen", kiosk.says().getFirst()));
    }

    @Test
    void withoutAFigureTheRegionStandsAtTheMarginLikeTheRest() {
        String plain = BUNDLED.regions().stream().flatMap(region -> region.showcase().stories().stream())
                .filter(story -> story.evidence().highlight().isEmpty()).findFirst().orElseThrow().id();
        on(plain, BUNDLED, Size.LARGE, kiosk -> assertEquals(kiosk.scale().margin(),
                kiosk.page().lookup(".k-card").localToScene(0, 0).getX(), 1));
    }

    @Test
    void theFaceIsAsHighAsTheCardOfItsRegion() {
        for (Size size : List.of(Size.LARGE, Size.TOTEM, Size.TABLET)) {
            on(STORY, BUNDLED, size, kiosk -> {
                javafx.scene.layout.Region card = (javafx.scene.layout.Region) kiosk.find("Extremadura").orElseThrow();
                javafx.scene.layout.Region face = (javafx.scene.layout.Region) card.lookup(".mosaic");
                assertEquals(card.getHeight(), face.getHeight(), kiosk.scale().em(0.2), size::toString);
            });
        }
    }

    @Test
    void leadsToItsRegionAndItsField() {
        on(STORY, BUNDLED, Size.LARGE, kiosk -> {
            kiosk.fire("Extremadura");
            assertEquals(new Place.RegionPage(new RegionId("es-extremadura")), kiosk.navigator.here());
            kiosk.fire("Back");
            kiosk.fire("Energy transition");
            assertEquals("area", kiosk.navigator.here().screen());
        });
    }

    @Test
    void theNextStoryIsTheNextOfItsFieldRoundAndRound() {
        on(STORY, BUNDLED, Size.TABLET, kiosk -> {
            reach(kiosk, "Next story");
            kiosk.fire("Next story");
            assertEquals(new Place.StoryPage("energy-from-the-sea"), kiosk.navigator.here());
            reach(kiosk, "Next story");
            kiosk.fire("Next story");
            assertEquals(new Place.StoryPage(STORY), kiosk.navigator.here());
        });
    }

    @Test
    void theOnlyStoryLeadsToNoOther() {
        Exhibition one = Exhibitions.furnished(LocalizedText.of(Language.EN, "Alone"), Path.of("none.png"));
        on("story", one, Size.LARGE, kiosk -> {
            assertTrue(kiosk.find("Next story").isEmpty());
            kiosk.fire("Save");
            assertTrue(kiosk.navigator.saved().contains(Subject.story("story")));
        });
    }

    @Test
    void itsCodeHoldsItInAFewLines() {
        on(STORY, BUNDLED, Size.TOTEM, kiosk -> {
            while (Phone.read(kiosk.scene).isEmpty()) {
                kiosk.fire("More");
            }
            assertEquals(List.of("""
                    Leading with the sun
                    - Extremadura
                    - Sunshine, of which Extremadura has much, counts in its strategy as a resource for its own firms, \
                    and as a subject for partners.
                    Smart Regions Conference 2016"""), Phone.read(kiosk.scene));
        });
    }

    private static void on(String story, Exhibition exhibition, Size size, Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.StoryPage(story), exhibition, size);
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }

    private static void reach(ShownKiosk kiosk, String name) {
        while (kiosk.find(name).isEmpty()) {
            kiosk.fire("More");
        }
    }
}
