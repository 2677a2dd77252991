package eu.smartregions.kiosk.screen.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// The partner finder shows at once who fits and why, and lets a few of them be compared.
final class PartnersScreenTest {
    private static final RegionId LAPLAND = new RegionId("fi-lapland");
    private static final PartnerQuery FROM_LAPLAND = PartnerQuery.OPEN.from(Optional.of(LAPLAND));

    @Test
    void saysHowManyFitAndThatWhatCompletesComesFirst() {
        at(FROM_LAPLAND, Size.LARGE, kiosk -> {
            List<String> said = kiosk.says();
            assertEquals("What completes you comes first.", said.get(said.indexOf("88 regions fit") + 1));
        });
        at(PartnerQuery.OPEN, Size.LARGE, kiosk -> {
            assertTrue(kiosk.says().contains("89 regions fit"));
            assertFalse(kiosk.says().contains("What completes you comes first."));
        });
    }

    @Test
    void onceThreeAreChosenTheOthersWaitUntilOneIsTakenBack() {
        at(PartnerQuery.OPEN, Size.LARGE, kiosk -> {
            List<String> boxes = OnScreen.names(kiosk.page()).stream().filter(name -> name.startsWith("Compare: "))
                    .limit(4).toList();
            kiosk.fire(boxes.get(0));
            assertTrue(kiosk.find("Compare 1").isEmpty(), "one is not compared");
            boxes.subList(1, 3).forEach(kiosk::fire);
            assertTrue(kiosk.find(boxes.get(3)).orElseThrow().isDisabled(), "a fourth");
            assertFalse(kiosk.find(boxes.get(0)).orElseThrow().isDisabled(), "the first, to be taken back");
            kiosk.fire(boxes.get(0));
            kiosk.fire(boxes.get(3));
            kiosk.fire("Compare 3");
            assertEquals(boxes.subList(1, 4), ((Place.Compare) kiosk.navigator.here()).regions().stream()
                    .map(id -> "Compare: " + Bundled.EXHIBITION.region(id).orElseThrow().name()
                            .text(Language.EN))
                    .toList());
        });
    }

    @Test
    void theVisitorsOwnRegionIsAlwaysComparedFirst() {
        at(FROM_LAPLAND, Size.LARGE, kiosk -> {
            List<String> boxes = OnScreen.names(kiosk.page()).stream().filter(name -> name.startsWith("Compare: "))
                    .limit(3).toList();
            boxes.forEach(kiosk::fire);
            kiosk.fire(boxes.get(1));
            kiosk.fire("Compare 2");
            List<RegionId> compared = ((Place.Compare) kiosk.navigator.here()).regions();
            assertEquals(LAPLAND, compared.getFirst());
            assertEquals(2, compared.size());
        });
    }

    @Test
    void whereNobodyHasItAllItSaysWhatWasLeftOut() {
        PartnerQuery quest = FROM_LAPLAND
                .in(Optional.of(new AreaId("industrial-modernisation")), Optional.of(new ThemeId("aerospace")))
                .whence(new PartnerQuery.Whence.In(new Country("FI")));
        at(quest, Size.LARGE, kiosk -> assertTrue(
                kiosk.says().contains("No region has all of it. Left out: Finland"), () -> kiosk.says().toString()));
    }

    @Test
    void theCodeHoldsTheSentenceAndTheRegionsThatFit() {
        at(FROM_LAPLAND, Size.TOTEM, kiosk -> {
            String first = OnScreen.targets(kiosk.view, ".k-card").findFirst().orElseThrow().getAccessibleText();
            kiosk.fire("Take it with you");
            String code = Phone.read(kiosk.scene).getFirst();
            assertTrue(code.startsWith("I am from Lapland\n- " + first + "\n- "), code);
        });
    }

    @Test
    void whatWasLeftOpenIsNotTakenHome() {
        at(PartnerQuery.OPEN, Size.TOTEM, kiosk -> {
            kiosk.fire("Take it with you");
            String code = Phone.read(kiosk.scene).getFirst();
            assertTrue(code.startsWith("Find partners\n- "), code);
        });
    }

    @Test
    void aPageTooLowForTheSentenceHasItInASheet() {
        at(FROM_LAPLAND, Size.TABLET, kiosk -> {
            kiosk.view.access(AccessOptions.USUAL.withText(150));
            kiosk.layOut();
            assertTrue(kiosk.find("I am from Lapland").isEmpty());
            kiosk.fire("88 regions fit");
            assertEquals(List.of("88 regions fit", "I am from", "I am from Lapland"), kiosk.says().subList(2, 5));
            kiosk.fire("from anywhere");
            assertTrue(kiosk.view.sheetOpen());
        });
    }

    private static void at(PartnerQuery quest, Size size, Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Partners(quest, List.of()), Bundled.EXHIBITION, size);
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }
}
