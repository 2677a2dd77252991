package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Appearance;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/// When nothing can be shown, visitors read that the screen is resting, and staff read a code.
final class RestingScreenTest {
    @Test
    void saysItInSixLanguagesAndTheCode() {
        Toolkit.run(() -> {
            List<String> said = OnScreen.texts(shown(1920, 1080));
            assertEquals("This screen is resting.", said.getFirst());
            assertEquals(7, said.stream().distinct().count());
            assertEquals("C1", said.getLast());
        });
    }

    @Test
    void hasNothingToTouch() {
        Toolkit.run(() -> assertEquals(List.of(), OnScreen.names(shown(1920, 1080))));
    }

    @Test
    void isAsLargeAsTheScreenAllowsAlsoWhenThatChanges() {
        Toolkit.run(() -> {
            RestingScreen resting = shown(1920, 1080);
            double height = first(resting).getHeight();
            resting.resize(3840, 2160);
            layOut(resting);
            assertEquals(2 * height, first(resting).getHeight(), 2);
            resting.lookupAll(".label").forEach(label -> assertTrue(OnScreen.place(label).getMaxX() <= 3840));
        });
    }

    private static Bounds first(RestingScreen resting) {
        return resting.lookup(".t-h1").getLayoutBounds();
    }

    private static RestingScreen shown(int width, int height) {
        RestingScreen resting = new RestingScreen("C1");
        Appearance.apply(new Scene(resting, width, height));
        layOut(resting);
        return resting;
    }

    /// Twice: the first time makes the lines.
    private static void layOut(RestingScreen resting) {
        for (int i = 0; i < 2; i++) {
            resting.applyCss();
            resting.layout();
        }
    }
}
