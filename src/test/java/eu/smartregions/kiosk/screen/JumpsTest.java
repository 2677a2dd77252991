package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Directory;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Letters that lead through the list of an area.
final class JumpsTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    private static final AreaId AREA = new AreaId("energy-transition");
    private static final Place ALSO = new Place.Area(AREA, new AreaPart.Also());
    private static final Directory DIRECTORY = new Directory(EXHIBITION);

    @Test
    void anUprightScreenWithoutAMapBesideHasTheLettersOfALongListAboveIt() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, Language.EN, Size.TOTEM);
            kiosk.begin(AccessOptions.USUAL.withText(150));
            kiosk.go(ALSO);
            List<String> letters = List.copyOf(
                    DIRECTORY.letters(DIRECTORY.sorted(AREA, new AreaPart.Also(), Language.EN), Language.EN).keySet());
            assertEquals(letters, kiosk.names(".letter"));
            assertTrue(kiosk.targets(".letter").allMatch(letter -> letter.getWidth() >= kiosk.scale().em(3.5)
                    && letter.getHeight() >= kiosk.scale().em(3.5)));
            assertFirst(kiosk, "L");
        });
    }

    @Test
    void elsewhereTheyWaitInTheSheetOfTheCountriesAboveTheBar() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(ALSO, EXHIBITION, Language.EN, Size.LARGE);
            assertTrue(kiosk.page().lookupAll(".letter").isEmpty());
            String chip = kiosk.names(".k-chip").stream().filter(name -> name.contains("By country")).findFirst()
                    .orElseThrow();
            assertTrue(chip.matches("[A-Z]–[A-Z]\\W.*"), chip);
            kiosk.fire(chip);
            assertFirst(kiosk, "M");
            assertFalse(kiosk.view.sheetOpen());
        });
    }

    @Test
    void aListThatIsNotSortedByNameHasNone() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(Place.Area.of(AREA), EXHIBITION, Language.EN, Size.LARGE);
            kiosk.fire("By country");
            assertTrue(kiosk.targets(".letter").findAny().isEmpty());
        });
    }

    private static void assertFirst(ShownKiosk kiosk, String letter) {
        kiosk.fire(letter);
        kiosk.layOut();
        String first = DIRECTORY.sorted(AREA, new AreaPart.Also(), Language.EN).stream()
                .map(region -> region.name().text(Language.EN)).filter(name -> name.startsWith(letter)).findFirst()
                .orElseThrow();
        double top = kiosk.page().lookup(".row-grid").localToScene(0, 0).getY();
        assertEquals(first, kiosk.targets(".row-grid .k-card")
                .filter(card -> card.localToScene(0, 0).getY() > top - 5)
                .min((one, other) -> Double.compare(one.localToScene(0, 0).getY(), other.localToScene(0, 0).getY()))
                .orElseThrow().getAccessibleText());
    }
}
