package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Whoever drives the kiosk by keys sees where they are: on a page of every kind the ring is whole, on the screen, and
/// around what has the focus.
final class FocusSeenTest {
    /// So many parts of a page are gone through.
    private static final int PARTS = 9;

    @Test
    void theRingIsWholeAndOnTheScreenInEveryPartOfEveryKindOfPage() {
        List<String> unseen = Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            List<String> found = new ArrayList<>();
            for (Place place : Stops.kinds(Bundled.EXHIBITION)) {
                kiosk.go(place);
                for (int i = 0; i < PARTS; i++) {
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

    private static boolean seen(ShownKiosk kiosk) {
        Node ring = kiosk.view.lookup(".key-ring");
        Node focus = kiosk.scene.getFocusOwner();
        if (!ring.isVisible() || focus == null) {
            return false;
        }
        Bounds around = OnScreen.place(ring);
        Bounds inside = OnScreen.place(focus);
        return kiosk.view.getLayoutBounds().contains(around)
                && kiosk.view.getLayoutBounds().contains(inside) && around.contains(inside);
    }
}
