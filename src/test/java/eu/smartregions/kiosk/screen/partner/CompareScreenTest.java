package eu.smartregions.kiosk.screen.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Partners;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// Regions side by side in the same rows, and what is done with them.
final class CompareScreenTest {
    private static final RegionId BASQUE = new RegionId("es-basque-country");
    private static final RegionId SCOTLAND = new RegionId("uk-scotland");
    private static final RegionId LAPLAND = new RegionId("fi-lapland");
    private static final Place THREE = new Place.Compare(List.of(BASQUE, SCOTLAND, LAPLAND));

    @Test
    void aWideScreenHasAllThreeSideBySide() {
        at(THREE, Bundled.EXHIBITION, Size.LARGE, kiosk -> {
            assertEquals(List.of("Basque Country", "Scotland", "Lapland"), cards(kiosk));
            assertEquals(1, kiosk.targets(".k-card").map(card -> OnScreen.place(card).getMinY()).distinct().count());
            List<String> together = kiosk.names(".k-button").stream()
                    .filter(name -> name.startsWith("Invest together")).toList();
            assertEquals(2, together.stream().distinct().count(), "each says who with: " + together);
            double actions = OnScreen.place(kiosk.find("Take it with you").orElseThrow()).getMaxY();
            assertTrue(kiosk.targets(".k-card").allMatch(card -> OnScreen.place(card).getMinY() >= actions),
                    "what is done with all of them stands above them");
            kiosk.fire(together.getLast());
            assertEquals(new Place.CoInvest(BASQUE, LAPLAND), kiosk.navigator.here());
        });
    }

    @Test
    void aNarrowScreenHasTwoAndASwitchForTheThird() {
        at(THREE, Bundled.EXHIBITION, Size.TABLET, kiosk -> {
            assertEquals(List.of("Basque Country", "Scotland"), cards(kiosk));
            kiosk.fire("Lapland");
            assertEquals(new Place.Compare(List.of(BASQUE, LAPLAND, SCOTLAND)), kiosk.navigator.here());
            assertEquals(List.of("Basque Country", "Lapland"), cards(kiosk));
            kiosk.fire("Back");
            assertEquals(new Place.Home(), kiosk.navigator.here(), "the switch is no step of its own");
        });
    }

    /// 25 letters, beside a face of a ninth of the screen.
    @Test
    void aLongNameTakesTwoLinesRatherThanTheSmallestLetters() {
        Place long1 = new Place.Compare(List.of(SCOTLAND, new RegionId("uk-cornwall-and-isles-of-scilly")));
        at(long1, Bundled.EXHIBITION, Size.TOTEM, kiosk -> {
            Node name = kiosk.page().lookupAll(".k-card .label").stream()
                    .filter(label -> ((Label) label).getText().equals("Cornwall and Isles of Scilly")).findFirst()
                    .orElseThrow();
            assertTrue(name.getStyleClass().contains("t-label"), name.getStyleClass()::toString);
        });
    }

    @Test
    void whereColumnsWouldBeTooNarrowRegionsStandBelowOneAnother() {
        at(THREE, Bundled.EXHIBITION, Size.TABLET, kiosk -> {
            kiosk.view.access(AccessOptions.USUAL.withText(200));
            kiosk.layOut();
            List<Target> cards = kiosk.targets(".k-card").toList();
            assertEquals(OnScreen.place(cards.get(0)).getMinX(), OnScreen.place(cards.get(1)).getMinX());
            assertTrue(OnScreen.place(cards.get(0)).getMaxY() < OnScreen.place(cards.get(1)).getMinY());
            List<String> said = kiosk.says();
            assertEquals("Basque Country", said.get(said.indexOf("fits") + 1), "each entry says whose it is");
        });
    }

    @Test
    void aRowSaysWhetherTheyFitThere() {
        at(THREE, Bundled.EXHIBITION, Size.LARGE, kiosk -> {
            List<String> said = kiosk.says();
            assertEquals("fits", said.get(said.indexOf("Partnerships") + 1));
            assertEquals("2,160,000 people (2016, Eurostat, tgs00096)", said.get(said.indexOf("People and area") + 1));
        });
    }

    @Test
    void theCodeHoldsWhatFits() {
        at(new Place.Compare(List.of(BASQUE, SCOTLAND)), Bundled.EXHIBITION, Size.LARGE, kiosk -> {
            kiosk.fire("Take it with you");
            assertTrue(Phone.read(kiosk.scene).getFirst().startsWith("Basque Country + Scotland\n- Fields: Energy "
                    + "transition, Agro-food, Health and life sciences, Culture and tourism\n"));
        });
    }

    @Test
    void theCodeHoldsWhatFitsAlsoWhereTheFirstRegionHasNothingInTheRow() {
        Place pair = new Place.Compare(List.of(new RegionId("alder"), new RegionId("birch")));
        at(pair, new Partners().exhibition(), Size.LARGE, kiosk -> {
            kiosk.fire("Take it with you");
            assertEquals("""
                    Region alder + Region birch
                    - Fields: energy
                    - Offers: A windy field (test sites)
                    - Looks for: A place to try rotors (test sites)
                    Smart Regions 2019""", kiosk.says().getLast());
        });
    }

    private static List<String> cards(ShownKiosk kiosk) {
        return kiosk.targets(".k-card").map(Target::getAccessibleText).toList();
    }

    private static void at(Place place, Exhibition exhibition, Size size, Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(place, exhibition, size);
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }
}
