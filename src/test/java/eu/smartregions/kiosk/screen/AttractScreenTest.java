package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// What the kiosk shows to nobody: one region after another, and ways to start in one's own language.
final class AttractScreenTest {
    private static final Exhibition EXHIBITION = Exhibitions.small();

    @Test
    void showsEveryRegionInTurn() {
        with(Size.LARGE, kiosk -> {
            AttractScreen screen = (AttractScreen) kiosk.page();
            TreeSet<String> seen = new TreeSet<>();
            for (int i = 0; i < 9; i++) {
                List<Node> slides = List.copyOf(screen.lookupAll(".attract-slide"));
                assertEquals(1, slides.size(), "the last slide is gone");
                ShownKiosk.texts(slides.getFirst()).stream().filter(text -> text.startsWith("Region "))
                        .forEach(seen::add);
                screen.next();
            }
            assertEquals("[Region alpha, Region beta, Region delta, Region epsilon, Region gamma]", seen.toString());
        });
    }

    @Test
    void offersAsManyLanguagesAsHaveRoom() {
        with(Size.LARGE, kiosk -> assertEquals(List.of("English", "français", "Deutsch", "español", "italiano",
                "polski", "24 languages", "Lower"), kiosk.names(".k-chip")));
        with(Size.TABLET, kiosk -> assertEquals(
                List.of("English", "français", "Deutsch", "español", "24 languages", "Lower"), kiosk.names(".k-chip")));
        with(Size.TOTEM, kiosk -> assertEquals(List.of("English", "français", "Deutsch", "24 languages", "Lower"),
                kiosk.names(".k-chip")));
    }

    @Test
    void aLanguageLeadsToHomeInIt() {
        with(Size.LARGE, kiosk -> {
            kiosk.fire("Deutsch");
            assertEquals(new Place.Home(), kiosk.navigator.here());
            assertEquals(Language.DE, kiosk.language.get());
            assertFalse(kiosk.navigator.canGoBack());
        });
    }

    @Test
    void allLanguagesAreASheetOnHomeAndLowerIsHomeWithinReach() {
        with(Size.TOTEM, kiosk -> {
            kiosk.fire("24 languages");
            assertEquals(new Place.Home(), kiosk.navigator.here());
            assertTrue(kiosk.view.sheetOpen() && kiosk.find("suomi").isPresent());
        });
        with(Size.TOTEM, kiosk -> {
            kiosk.fire("Lower");
            assertEquals(new Place.Home(), kiosk.navigator.here());
            assertTrue(kiosk.view.access().has(AccessOptions.Aid.LOWER));
        });
    }

    @Test
    void aTouchBesideTheLanguagesBelowTheSlideLeadsToHome() {
        with(Size.LARGE, kiosk -> {
            Bounds slide = kiosk.page().lookup(".attract-slide").getBoundsInParent();
            assertTrue(kiosk.targets(".k-chip").allMatch(chip -> chip.localToScene(0, 0).getY() > slide.getMaxY()));
            Event.fireEvent(kiosk.page(), new MouseEvent(MouseEvent.MOUSE_RELEASED, 5, slide.getMaxY() + 5, 5,
                    slide.getMaxY() + 5, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false,
                    false, true, null));
            assertEquals(new Place.Home(), kiosk.navigator.here());
        });
    }

    private static void with(Size size, Consumer<ShownKiosk> check) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, Language.EN, size);
            check.accept(kiosk);
            kiosk.view.end();
        });
    }
}
