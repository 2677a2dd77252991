package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where the targets of Home stand.
final class HomeWallTest {
    private static ShownKiosk home(Size size) {
        ShownKiosk kiosk = new ShownKiosk(EveryScreenTest.EXHIBITION, Language.EN, size);
        kiosk.begin(AccessOptions.USUAL);
        return kiosk;
    }

    private static double left(ShownKiosk kiosk, String name) {
        return kiosk.find(name).orElseThrow().localToScene(0, 0).getX();
    }

    private static double top(ShownKiosk kiosk, String name) {
        return kiosk.find(name).orElseThrow().localToScene(0, 0).getY();
    }

    @Test
    void onALargeScreenTheQuestionIsAsWideAsTwoTiles() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = home(Size.LARGE);
            Target from = kiosk.find("Where are you from?").orElseThrow();
            List<Target> tiles = kiosk.targets(".k-tile").toList();
            assertTrue(from.getWidth() > 2 * tiles.getFirst().getWidth(), () -> from.getWidth() + " px");
            assertEquals(top(kiosk, "Where are you from?"), top(kiosk, "Tour, 2 min"));
            assertEquals(tiles.get(2).localToScene(0, 0).getX(), left(kiosk, "Tour, 2 min"), 1);
        });
    }

    @Test
    void onATotemItHasARowOfItsOwnAndToursStandSideBySide() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = home(Size.TOTEM);
            assertTrue(top(kiosk, "Where are you from?") < top(kiosk, "Tour, 2 min"));
            assertEquals(top(kiosk, "Tour, 2 min"), top(kiosk, "Tour, 10 min"));
            assertTrue(top(kiosk, "Tour, 10 min") < top(kiosk, "Find partners"));
        });
    }
}
