package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/// The bar has the same things in the same places on every page, and marks where the visitor is.
final class BarTest {
    private static final Place HOME = new Place.Home();

    @Test
    void hasTheSameThingsInTheSameOrder() {
        at(new Place.Saved(), Bundled.EXHIBITION, Size.LARGE, kiosk -> assertEquals(
                List.of("Back", "Home", "Search", "Map", "Saved", "English", "Access", "Lower"), names(kiosk)));
        at(new Place.Saved(), Bundled.EXHIBITION, Size.TOTEM, kiosk -> assertEquals(
                List.of("Back", "Home", "Search", "Map", "Saved", "English", "Access"), names(kiosk)));
        at(new Place.Saved(), Exhibitions.small(), Size.TOTEM, kiosk -> assertEquals(
                List.of("Back", "Home", "Search", "Saved", "English", "Access"), names(kiosk), "there is no map"));
    }

    @Test
    void backKeepsItsPlaceOnHomeWhereItLeadsNowhere() {
        at(HOME, Exhibitions.small(), Size.LARGE, kiosk -> {
            assertEquals("Home", names(kiosk).getFirst());
            double onHome = left(kiosk, "Home");
            kiosk.fire("Saved");
            assertEquals(onHome, left(kiosk, "Home"));
            kiosk.fire("Back");
            assertEquals(HOME, kiosk.navigator.here());
        });
    }

    @Test
    void marksWhereTheVisitorIs() {
        at(HOME, Bundled.EXHIBITION, Size.LARGE, kiosk -> {
            assertEquals(List.of("Home"), marked(kiosk));
            kiosk.go(new Place.Regions(false));
            assertEquals(List.of("Search"), marked(kiosk), "the list of regions is a way to find");
            kiosk.fire("Map");
            assertEquals(new Place.Europe(Optional.empty(), Optional.empty()), kiosk.navigator.here());
            assertEquals(List.of("Map"), marked(kiosk));
            kiosk.fire("Saved");
            assertEquals(List.of("Saved"), marked(kiosk));
        });
    }

    @Test
    void countsWhatIsSaved() {
        at(HOME, Exhibitions.small(), Size.LARGE, kiosk -> {
            Subject alpha = Subject.of(new RegionId("alpha"));
            kiosk.navigator.save(alpha);
            assertTrue(names(kiosk).contains("Saved 1"), () -> names(kiosk).toString());
            kiosk.navigator.unsave(alpha);
            assertTrue(names(kiosk).contains("Saved"));
        });
    }

    /// A place that is marked has a ground in which a word must not touch the sides, and all must stay on the screen.
    @Test
    void wordsKeepTheirDistanceFromTheSidesInEveryLanguage() {
        for (Size size : List.of(Size.TOTEM, Size.TABLET)) {
            at(HOME, Bundled.EXHIBITION, size, kiosk -> {
                Bundled.EXHIBITION.regions().stream().limit(12)
                        .forEach(region -> kiosk.navigator.save(Subject.of(region.id())));
                for (Language language : Language.values()) {
                    kiosk.language.choose(language);
                    kiosk.layOut();
                    OnScreen.targets(kiosk.view, ".k-nav").forEach(item -> {
                        Bounds ground = item.localToScene(item.getLayoutBounds());
                        Label word = (Label) item.lookup(".label");
                        Bounds said = word.localToScene(word.getLayoutBounds());
                        String which = size + " " + language + " " + word.getText() + " " + said + " in " + ground;
                        assertTrue(said.getMinX() - ground.getMinX() >= kiosk.scale().em(0.25), which);
                        assertTrue(ground.getMaxX() - said.getMaxX() >= kiosk.scale().em(0.25), which);
                        assertTrue(word.getWidth() >= word.prefWidth(-1) - 1, which);
                        assertTrue(ground.getMinX() >= 0 && ground.getMaxX() <= size.width(), which);
                    });
                }
            });
        }
    }

    @Test
    void lowerSwitchesOnAndOff() {
        at(HOME, Exhibitions.small(), Size.LARGE, kiosk -> {
            kiosk.fire("Lower");
            assertTrue(kiosk.view.access().has(Aid.LOWER));
            assertTrue(kiosk.find("Lower").orElseThrow().chosen());
            kiosk.fire("Lower");
            assertFalse(kiosk.view.access().has(Aid.LOWER));
        });
    }

    @Test
    void saysItsWordsInTheLanguageUntilItIsLetGo() {
        at(HOME, Exhibitions.small(), Size.LARGE, kiosk -> {
            kiosk.language.choose(Language.DE);
            assertTrue(names(kiosk).contains("Deutsch"), () -> names(kiosk).toString());
            Bar bar = new Bar(new Parts(kiosk.scale().bar(), new Words(kiosk.language)), kiosk.view);
            bar.leave();
            kiosk.language.choose(Language.FR);
            assertTrue(OnScreen.names(bar).contains("Deutsch"));
        });
    }

    private static List<String> names(ShownKiosk kiosk) {
        return OnScreen.names(bar(kiosk));
    }

    private static List<String> marked(ShownKiosk kiosk) {
        return OnScreen.targets(bar(kiosk), ".k-nav").filter(item -> item.chosen()).map(Node::getAccessibleText)
                .toList();
    }

    private static double left(ShownKiosk kiosk, String name) {
        return OnScreen.place(OnScreen.find(bar(kiosk), name).orElseThrow()).getMinX();
    }

    private static Node bar(ShownKiosk kiosk) {
        return kiosk.view.lookup(".k-bar");
    }

    private static void at(Place place, Exhibition exhibition, Size size, Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(place, exhibition, size);
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }
}
