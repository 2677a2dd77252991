package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.AttractLoop.Slide;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OutlinePane;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// What each kind of slide says and leads to.
final class AttractSlideTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    private static final Region BRUSSELS = EXHIBITION.region(new RegionId("be-brussels-capital")).orElseThrow();

    @Test
    void aRegionGreetsInItsOwnLanguagesAndSaysWhatItIsGoodAt() {
        shown(new Slide.OfRegion(BRUSSELS), Language.DE, (_, slide) -> {
            List<String> texts = ShownKiosk.texts(slide);
            assertTrue(texts.contains(String.join(Lettering.SEPARATOR, "Bienvenue", "Welkom", "Belgien")),
                    texts::toString);
            assertTrue(texts.contains(BRUSSELS.name().text(Language.DE)), texts::toString);
            assertTrue(texts.contains(BRUSSELS.specialisation().summary().text(Language.DE)), texts::toString);
            assertTrue(slide.lookupAll("*").stream().anyMatch(OutlinePane.class::isInstance), "without a photograph");
        });
        leads(new Slide.OfRegion(BRUSSELS), new Place.RegionPage(BRUSSELS.id()));
    }

    @Test
    void anAreaSaysItsSentence() {
        PriorityArea area = EXHIBITION.areas().getLast();
        shown(new Slide.OfArea(area), Language.EN, (_, slide) -> {
            List<String> texts = ShownKiosk.texts(slide);
            assertTrue(texts.containsAll(List.of(area.name().text(Language.EN), area.sentence().text(Language.EN))),
                    texts::toString);
        });
        leads(new Slide.OfArea(area), Place.Area.of(area.id()));
    }

    @Test
    void theConferenceSaysWhenAndWhereAndTheLanguagesWhichTheyAre() {
        shown(new Slide.OfEvent(), Language.EN, (kiosk, slide) -> {
            List<String> texts = ShownKiosk.texts(slide);
            assertTrue(texts.contains(EXHIBITION.event().name().text(Language.EN)), texts::toString);
            assertTrue(texts.contains(NowCard.when(kiosk.page().around().agenda(), kiosk.page().words())),
                    texts::toString);
        });
        leads(new Slide.OfEvent(), new Place.Events());
        shown(new Slide.OfLanguages(), Language.EN, (_, slide) -> assertTrue(
                ShownKiosk.texts(slide).stream().anyMatch(text -> text.contains("suomi") && text.contains("ελληνικά")),
                ShownKiosk.texts(slide)::toString));
        leads(new Slide.OfLanguages(), new Place.Home());
    }

    /// By its button and by a touch anywhere on it.
    private static void leads(Slide slide, Place place) {
        shown(slide, Language.EN, (kiosk, node) -> {
            node.lookupAll(".k-button").stream().map(Target.class::cast).findFirst().orElseThrow()
                    .executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals(place, kiosk.navigator.here());
        });
        shown(slide, Language.EN, (kiosk, node) -> {
            MouseEvent touch = new MouseEvent(MouseEvent.MOUSE_RELEASED, 9, 9, 9, 9, MouseButton.PRIMARY, 1, false,
                    false, false, false, true, false, false, false, false, true, null);
            node.getOnMouseReleased().handle(touch);
            assertTrue(touch.isConsumed(), "the ground below leads to Home");
            assertEquals(place, kiosk.navigator.here());
            kiosk.navigator.back();
            assertEquals(new Place.Home(), kiosk.navigator.here());
        });
    }

    private static void shown(Slide slide, Language language, BiConsumer<ShownKiosk, Node> check) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, language, Size.LARGE);
            check.accept(kiosk, new AttractSlide((AttractScreen) kiosk.page(), slide));
            kiosk.view.end();
        });
    }
}
