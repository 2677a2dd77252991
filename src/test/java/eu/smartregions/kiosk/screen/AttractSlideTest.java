package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.AttractLoop.Slide;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.MosaicView;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.PatternPane;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
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
            LocalizedText hook = BRUSSELS.specialisation().introduction().hook().orElseThrow();
            assertTrue(texts.contains(hook.text(Language.DE)), texts::toString);
            assertTrue(slide.lookupAll("*").stream().anyMatch(MosaicView.class::isInstance), "without a photograph");
        });
        leads(new Slide.OfRegion(BRUSSELS), new Place.RegionPage(BRUSSELS.id()));
    }

    @Test
    void anAreaCountsTheRegionsThatAreKnownForItAndNamesTheStrongest() {
        PriorityArea area = EXHIBITION.areas().getLast();
        List<Region> known = EXHIBITION.regions().stream().filter(region -> region.mainAreas().contains(area.id()))
                .toList();
        shown(new Slide.OfArea(area), Language.EN, (_, slide) -> {
            List<String> texts = ShownKiosk.texts(slide);
            assertTrue(texts.containsAll(List.of("One of " + EXHIBITION.areas().size() + " fields",
                    area.name().text(Language.EN), known.size() + " regions have it as a main field.")),
                    texts::toString);
            String names = texts.stream().filter(text -> text.matches(".*\\+\\d+")).findFirst()
                    .orElseThrow(() -> new AssertionError(texts));
            int named = names.split(Lettering.SEPARATOR).length;
            assertTrue(named >= 1 && named <= 3, names);
            assertTrue(names.endsWith("+" + (known.size() - named)), names);
            assertTrue(known.stream().filter(region -> names.contains(region.name().text(Language.EN)))
                    .allMatch(region -> region.mainAreas().getFirst().equals(area.id())), names);
        });
        leads(new Slide.OfArea(area), Place.Area.of(area.id()));
    }

    @Test
    void anAreaThatNobodyIsKnownForSaysItsSentence() {
        Exhibition small = Exhibitions.small();
        PriorityArea area = small.areas().getFirst();
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(small, Language.EN, Size.LARGE);
            AttractSlide slide = new AttractSlide((AttractScreen) kiosk.page(), new Slide.OfArea(area));
            assertTrue(ShownKiosk.texts(slide).contains("About energy."), ShownKiosk.texts(slide)::toString);
            assertTrue(slide.lookupAll("*").stream().anyMatch(PatternPane.class::isInstance), "without a landscape");
            kiosk.view.end();
        });
    }

    @Test
    void anAreaHasItsLandscapeAndAnUprightScreenTheUprightOne() {
        assertEquals("1920.0 x 1080.0", landscape(Size.LARGE));
        assertEquals("1080.0 x 1920.0", landscape(Size.TOTEM));
    }

    /// Returns the size of the picture on the third slide, which is that of an area.
    private static String landscape(Size size) {
        ShownKiosk kiosk = Toolkit.ask(() -> {
            ShownKiosk shown = new ShownKiosk(EXHIBITION, Language.EN, size);
            ((AttractScreen) shown.page()).next();
            ((AttractScreen) shown.page()).next();
            shown.layOut();
            return shown;
        });
        kiosk.view.awaitPictures();
        return Toolkit.ask(() -> {
            Image image = ((ImageView) kiosk.view.lookup(".scene ImageView")).getImage();
            kiosk.view.end();
            return image.getWidth() + " x " + image.getHeight();
        });
    }

    @Test
    void theConferenceSaysWhenAndWhereAndTheLanguagesWhichTheyAre() {
        shown(new Slide.OfEvent(), Language.EN, (kiosk, slide) -> {
            List<String> texts = ShownKiosk.texts(slide);
            assertTrue(texts.contains(EXHIBITION.event().name().text(Language.EN)), texts::toString);
            assertTrue(texts.contains(DateCard.when(kiosk.page().around().agenda(), kiosk.page().words())),
                    texts::toString);
        });
        leads(new Slide.OfEvent(), new Place.Programme());
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
            AttractSlide made = new AttractSlide((AttractScreen) kiosk.page(), slide);
            Appearance.apply(new Scene(made, Size.LARGE.width(), Size.LARGE.height()));
            made.applyCss();
            made.layout();
            check.accept(kiosk, made);
            kiosk.view.end();
        });
    }
}
