package eu.smartregions.kiosk.screen.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.ThemeId;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.PartnerMatch;
import eu.smartregions.kiosk.guide.PartnerMatch.Condition;
import eu.smartregions.kiosk.guide.Partners;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/// The sentence of the partner finder: what it asks for, and which choices each slot offers.
final class PartnerQuerySlotsTest {
    private static final PartnerQuery BASQUE = PartnerQuery.OPEN.from(Optional.of(new RegionId("es-basque-country")));
    private static final Optional<AreaId> INDUSTRY = Optional.of(new AreaId("industrial-modernisation"));

    @Test
    void asksForWhatSomebodyOffersOnly() {
        slots(Bundled.EXHIBITION, PartnerQuery.OPEN, (_, slots) -> assertEquals(
                List.of("I am from no region in particular", "I look for partners in any field", "from anywhere"),
                names(slots)));
        slots(new Partners().exhibition(), PartnerQuery.OPEN,
                (_, slots) -> assertTrue(names(slots).contains("who offer anything")));
        slots(Exhibitions.named(Language.EN, List.of("Alone")), PartnerQuery.OPEN,
                (_, slots) -> assertFalse(names(slots).contains("I am from no region in particular")));
    }

    @Test
    void aSlotSaysWhatWasChosen() {
        PartnerQuery quest = BASQUE.in(INDUSTRY, Optional.of(new ThemeId("aerospace")))
                .whence(new PartnerQuery.Whence.In(new Country("FI")));
        slots(Bundled.EXHIBITION, quest, (_, slots) -> assertEquals(
                List.of("I am from Basque Country", "I look for partners in Aerospace", "from Finland"),
                names(slots)));
    }

    @Test
    void ownRegionIsFoundByItsCountry() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk(Bundled.EXHIBITION, PartnerQuery.OPEN);
            kiosk.fire("I am from no region in particular");
            kiosk.fire("Finland 3");
            assertEquals("Another country", choices(kiosk).getFirst());
            kiosk.fire("Lapland");
            assertEquals(Optional.of(new RegionId("fi-lapland")), quest(kiosk).own());
            kiosk.view.end();
        });
    }

    @Test
    void aFieldOffersItsThemesOnceItIsChosenEachWithHowManyItLeadsTo() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk(Bundled.EXHIBITION, PartnerQuery.OPEN);
            kiosk.fire("I look for partners in any field");
            List<String> choices = choices(kiosk);
            assertEquals("any field 89", choices.getFirst());
            String theme = choices.getLast();
            kiosk.fire(theme);
            assertTrue(quest(kiosk).theme().isPresent() && quest(kiosk).area().isPresent());
            assertTrue(kiosk.says().contains(theme.replaceAll(".* ", "") + " regions fit"), () -> kiosk.says() + theme);
            kiosk.view.end();
        });
    }

    @Test
    void whatLeadsToNobodyIsNotOffered() {
        PartnerQuery quest = PartnerQuery.OPEN.whence(new PartnerQuery.Whence.In(new Country("MT")));
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk(Bundled.EXHIBITION, quest);
            kiosk.fire("I look for partners in any field");
            List<String> choices = choices(kiosk);
            assertTrue(choices.stream().allMatch(name -> name.endsWith(" 1")), choices::toString);
            kiosk.view.end();
        });
    }

    @Test
    void nobodyHasNeighboursWhoIsFromNowhere() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk(Bundled.EXHIBITION, PartnerQuery.OPEN);
            kiosk.fire("from anywhere");
            assertFalse(neighbours(kiosk));
            kiosk.navigator.replace(new Place.Partners(BASQUE, List.of()));
            kiosk.fire("from anywhere");
            assertTrue(neighbours(kiosk));
            kiosk.view.end();
        });
    }

    @Test
    void whatWasLeftOutIsSaidAsInTheSentenceAndOnce() {
        PartnerQuery quest = BASQUE.in(INDUSTRY, Optional.of(new ThemeId("aerospace")))
                .with(Optional.of(Exchange.Means.SKILLS));
        slots(Bundled.EXHIBITION, quest, (_, slots) -> assertEquals(List.of("anywhere", "skills", "Aerospace"),
                slots.said(EnumSet.allOf(Condition.class))));
    }

    private static boolean neighbours(ShownKiosk kiosk) {
        return choices(kiosk).stream().anyMatch(name -> name.startsWith("my country and its neighbours"));
    }

    private static List<String> choices(ShownKiosk kiosk) {
        return kiosk.targets(".k-sheet .k-chip").map(Target::getAccessibleText).toList();
    }

    private static List<String> names(PartnerQuerySlots slots) {
        return slots.all().stream().map(slot -> slot.chip().getAccessibleText()).toList();
    }

    private static PartnerQuery quest(ShownKiosk kiosk) {
        return ((Place.Partners) kiosk.navigator.here()).query();
    }

    private static ShownKiosk kiosk(Exhibition exhibition, PartnerQuery quest) {
        return ShownKiosk.at(new Place.Partners(quest, List.of()), exhibition, Size.LARGE);
    }

    private static void slots(Exhibition exhibition, PartnerQuery quest,
            BiConsumer<ShownKiosk, PartnerQuerySlots> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Saved(), exhibition, Size.LARGE);
            seen.accept(kiosk, new PartnerQuerySlots(kiosk.around(), kiosk.around().parts(), quest,
                    new PartnerMatch(exhibition)));
            kiosk.view.end();
        });
    }
}
