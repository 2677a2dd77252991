package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.view.Bar;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever drives the kiosk by keys sees where they are: on a page of every kind the ring is whole, on the screen, and
/// around what has the focus, of which nothing is cut off or covered.
final class FocusSeenTest {
    private static final double PIXEL = 1.01;

    /// @param parts so many parts of each page are gone through
    @ParameterizedTest
    @CsvSource({"1920, 1080, EN, 9", "1080, 1920, DE, 5", "1280, 800, DE, 5"})
    void theRingIsWholeAndOnTheScreenInEveryPartOfEveryKindOfPage(int width, int height, Language language, int parts) {
        List<String> unseen = Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, language, new Size(width, height));
            kiosk.begin(AccessOptions.USUAL);
            List<String> found = new ArrayList<>();
            for (Place place : Stops.kinds(Bundled.EXHIBITION)) {
                kiosk.go(place);
                for (int i = 0; i < parts; i++) {
                    kiosk.press(i == 0 ? KeyCode.DOWN : KeyCode.RIGHT);
                    if (!seen(kiosk)) {
                        found.add(place + " part " + i + ": " + kiosk.scene.getFocusOwner());
                    }
                }
            }
            kiosk.view.end();
            return found;
        });
        assertEquals(List.of(), unseen);
    }

    @Test
    void theRingIsThereAgainOnEveryPageThatAKeyLeadsTo() {
        ShownKiosk kiosk = Toolkit.ask(
                () -> ShownKiosk.at(new Place.Home(), Bundled.EXHIBITION, Language.EN, Size.LARGE));
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER, KeyCode.ESCAPE,
                KeyCode.HOME)) {
            Toolkit.run(() -> kiosk.press(key));
            Toolkit.run(kiosk::layOut);
            Toolkit.run(() -> assertTrue(kiosk.view.lookup(".key-ring").isVisible(),
                    () -> key + " led to " + kiosk.navigator.here() + ", where nothing is surrounded"));
        }
        Toolkit.run(kiosk.view::end);
    }

    private static boolean seen(ShownKiosk kiosk) {
        Node ring = kiosk.view.lookup(".key-ring");
        if (!ring.isVisible() || !(kiosk.scene.getFocusOwner() instanceof Target focus)) {
            return false;
        }
        Bounds around = OnScreen.place(ring);
        Bounds inside = OnScreen.place(focus);
        return kiosk.view.getLayoutBounds().contains(around) && around.contains(inside) && !cut(focus, inside)
                && !covered(kiosk, focus, inside);
    }

    /// Whether a part of what scrolls, or is clipped otherwise, is not seen.
    private static boolean cut(Node focus, Bounds inside) {
        return Stream.iterate(focus.getParent(), Objects::nonNull, Node::getParent)
                .filter(node -> node.getClip() != null)
                .map(node -> node.localToScene(node.getClip().getBoundsInParent()))
                .anyMatch(clip -> inside.getMinX() < clip.getMinX() - PIXEL || inside.getMaxX() > clip.getMaxX() + PIXEL
                        || inside.getMinY() < clip.getMinY() - PIXEL || inside.getMaxY() > clip.getMaxY() + PIXEL);
    }

    /// Whether it lies under the bar.
    private static boolean covered(ShownKiosk kiosk, Node focus, Bounds inside) {
        return kiosk.view.getChildren().stream().filter(Bar.class::isInstance)
                .filter(bar -> Stream.iterate(focus, Objects::nonNull, Node::getParent).noneMatch(bar::equals))
                .anyMatch(bar -> OnScreen.place(bar).intersects(inside.getMinX() + PIXEL, inside.getMinY() + PIXEL,
                        inside.getWidth() - 2 * PIXEL, inside.getHeight() - 2 * PIXEL));
    }
}
