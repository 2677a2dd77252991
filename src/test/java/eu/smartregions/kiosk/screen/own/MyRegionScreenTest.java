package eu.smartregions.kiosk.screen.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The answer to the question where the visitor is from.
final class MyRegionScreenTest {
    private static final Exhibition EXHIBITION = Bundled.EXHIBITION;
    private static final RegionId GALICIA = new RegionId("es-galicia");

    private static ShownKiosk galicia() {
        return ShownKiosk.at(Place.MyRegion.of(GALICIA), EXHIBITION, Language.EN, Size.LARGE);
    }

    @Test
    void saysWhoIsAlikeWhoFitsAndWhoAddsEachWithAReason() {
        Toolkit.run(() -> {
            List<String> texts = galicia().texts();
            for (String said : List.of("You are from Galicia", "Like yours", "Partners for you", "Fields you lack",
                    "Algarve", "The same main fields")) {
                assertTrue(texts.stream().anyMatch(text -> text.contains(said)), () -> said + " in " + texts);
            }
            assertTrue(texts.stream().anyMatch(text -> text.startsWith("Adds to your fields: ")), texts::toString);
        });
    }

    /// The strongest reason has a word that is longer than a card is wide.
    @Test
    void whereTheStrongestReasonHasNoRoomAnotherIsGiven() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(Place.MyRegion.of(GALICIA), EXHIBITION, Language.DE, Size.LARGE);
            List<String> tuscany = OnScreen.texts(kiosk.find("Toskana").orElseThrow());
            assertTrue(tuscany.getLast().startsWith("Ergänzt Ihre Felder: "), tuscany::toString);
            kiosk.view.end();
        });
    }

    @Test
    void theOwnCardSaysWhatTheRegionIsKnownFor() {
        Toolkit.run(() -> {
            String hook = EXHIBITION.region(GALICIA).orElseThrow().specialisation().introduction().hook().orElseThrow()
                    .text(Language.EN);
            assertTrue(galicia().texts().contains(hook));
        });
    }

    @Test
    void onATabletTwoStandSideBySideAndAllOfAKindAreSeenAtOnce() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(Place.MyRegion.of(GALICIA), EXHIBITION, Language.EN, Size.TABLET);
            assertEquals(List.of("Algarve", "Azores", "Warmia-Masuria"), kiosk.names(".k-card").subList(0, 3));
            double row = OnScreen.place(kiosk.find("Algarve").orElseThrow()).getMinY();
            assertEquals(row, OnScreen.place(kiosk.find("Azores").orElseThrow()).getMinY());
            assertTrue(kiosk.names(".k-button").stream().anyMatch(name -> name.startsWith("All ")));
        });
    }

    @Test
    void leadsToAllThatAreAlikeToPartnersAndToTheRegion() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = galicia();
            kiosk.fire(kiosk.names(".k-button").stream().filter(name -> name.startsWith("All ")).findFirst()
                    .orElseThrow());
            assertEquals(new Place.MyRegion(GALICIA, Place.Fellows.ALIKE), kiosk.navigator.here());
            assertEquals("Algarve", kiosk.names(".row-grid .k-card").getFirst());
            kiosk.navigator.back();
            kiosk.fire("More on this region");
            assertEquals(new Place.RegionPage(GALICIA), kiosk.navigator.here());
        });
    }

    @Test
    void homeRemembersItUntilTheVisitEnds() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = galicia();
            kiosk.navigator.home();
            kiosk.fire("You are from Galicia");
            assertEquals(Place.MyRegion.of(GALICIA), kiosk.navigator.here());
            kiosk.fire("I am from somewhere else");
            assertInstanceOf(Place.WhereFrom.class, kiosk.navigator.here());
            kiosk.navigator.reset();
            assertEquals(Optional.empty(), kiosk.navigator.own());
        });
    }

    @Test
    void aColumnWithoutRegionsIsLeftOut() {
        Toolkit.run(() -> {
            Exhibition small = Exhibitions.small();
            List<String> texts = ShownKiosk.at(Place.MyRegion.of(small.regions().getFirst().id()), small, Language.EN,
                    Size.LARGE).texts();
            assertTrue(texts.contains("Partners for you"), texts::toString);
            assertTrue(!texts.contains("Fields you lack"), texts::toString);
        });
    }
}
