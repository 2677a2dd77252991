package eu.smartregions.kiosk.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Scale;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

/// Land ends in the sea at the edges of the view, and where the map ends.
final class MapFadesTest {
    private static final double DEPTH = 70;

    @Test
    void landEndsWhereTheMapEndsInTheSouth() {
        Toolkit.run(() -> {
            MapFades fades = new MapFades(Scale.of(1920, 1080, 0, 1));
            fades.cover(600, 800, -50, 500);
            assertEquals(500 - DEPTH, rectangle(fades, ".map-fade-bottom").getY());
            assertEquals(500, rectangle(fades, ".map-sea").getY());
            assertEquals(300, rectangle(fades, ".map-sea").getHeight());
        });
    }

    @Test
    void elseAtTheEdgeOfTheView() {
        Toolkit.run(() -> {
            MapFades fades = new MapFades(Scale.of(1920, 1080, 0, 1));
            fades.cover(600, 800, -50, 900);
            assertEquals(800 - DEPTH, rectangle(fades, ".map-fade-bottom").getY());
            assertEquals(0, rectangle(fades, ".map-sea").getHeight());
        });
    }

    private static Rectangle rectangle(MapFades fades, String selector) {
        return (Rectangle) fades.lookup(selector);
    }
}
