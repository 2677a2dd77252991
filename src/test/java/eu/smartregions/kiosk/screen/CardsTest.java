package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OutlinePane;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;

/// The cards of regions and countries.
final class CardsTest {
    private static final Exhibition BUNDLED = EveryScreenTest.EXHIBITION;
    private static final Exhibition SMALL = Exhibitions.small();
    /// In energy, digital and health, with a priority in each.
    private static final Region BETA = SMALL.regions().get(1);

    private static final String SPAIN = "Spain" + Lettering.SEPARATOR;

    @Test
    void aRegionsCardSaysItsNameAndLeadsToIt() {
        on(SMALL, kiosk -> {
            Target card = cards(kiosk).region(BETA, Optional.empty());
            assertEquals("Region beta", card.getAccessibleText());
            assertEquals(List.of("Region beta"), ShownKiosk.texts(card).subList(0, 1));
            card.executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals(new Place.RegionPage(BETA.id()), kiosk.navigator.here());
        });
    }

    @Test
    void aboutARegionItSaysAsMuchAsFitsTheFullestFirst() {
        on(SMALL, kiosk -> {
            assertEquals(List.of(SPAIN + "Priority in energy, Priority in digital", SPAIN + "Priority in energy",
                    SPAIN + "Priority in digital", SPAIN + "Priority in health", "Spain"),
                    Cards.about(BETA, Optional.empty(), kiosk.page().words()));
            assertEquals(List.of(SPAIN + "Priority in digital", "Spain"),
                    Cards.about(BETA, Optional.of(new AreaId("digital")), kiosk.page().words()), "in one area");
            assertEquals(List.of("Spain"), Cards.about(BETA, Optional.of(new AreaId("other")), kiosk.page().words()));
        });
    }

    @Test
    void aMatchSaysWhyAndWhereItLiesIfThereIsNothingToSay() {
        on(SMALL, kiosk -> {
            assertEquals(List.of("Region beta", "In common: energy"),
                    laidOut(cards(kiosk).match(BETA, Optional.empty(), List.of("In common: energy"))));
            assertEquals(List.of("Region beta", "Spain"),
                    laidOut(cards(kiosk).match(BETA, Optional.empty(), List.of())));
        });
    }

    @Test
    void aCountrysCardCountsItsRegionsInTheLanguageInForce() {
        on(SMALL, kiosk -> {
            AtomicInteger opened = new AtomicInteger();
            Target card = cards(kiosk).country(new Country("ES"), 1, opened::incrementAndGet);
            assertEquals(List.of("Spain", "1 region"), ShownKiosk.texts(card));
            kiosk.language.choose(Language.DE);
            assertEquals(List.of("Spanien", "1 Region"), ShownKiosk.texts(card));
            assertEquals("Spanien", card.getAccessibleText());
            card.executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals(1, opened.get());
        });
    }

    @Test
    void aRegionLooksLikeTheAreaItIsShownInAndIsDrawnByItsOutline() {
        on(BUNDLED, kiosk -> {
            Region region = BUNDLED.regions().stream().filter(each -> each.areas().size() > 1)
                    .filter(each -> BUNDLED.map().regions().containsKey(each.id())).findFirst().orElseThrow();
            List<AreaId> areas = List.copyOf(region.areas());
            assertEquals(look(areas.get(0)), cards(kiosk).look(region, Optional.empty()));
            assertEquals(look(areas.get(1)), cards(kiosk).look(region, Optional.of(areas.get(1))));
            assertInstanceOf(OutlinePane.class, cards(kiosk).drawn(region, AreaLook.PLAIN, 1, 2));
            Region unmapped = SMALL.regions().getFirst();
            assertFalse(cards(kiosk).drawn(unmapped, AreaLook.PLAIN, 1, 2) instanceof OutlinePane, "a sign instead");
        });
    }

    private static AreaLook look(AreaId area) {
        return BUNDLED.area(area).orElseThrow().look();
    }

    private static Cards cards(ShownKiosk kiosk) {
        return new Cards(kiosk.page().around(), kiosk.page().parts());
    }

    private static List<String> laidOut(Target card) {
        card.resize(600, 120);
        card.layout();
        return ShownKiosk.texts(card);
    }

    private static void on(Exhibition exhibition, Consumer<ShownKiosk> check) {
        Toolkit.run(() -> check.accept(ShownKiosk.at(new Place.Home(), exhibition, Language.EN, Size.LARGE)));
    }
}
