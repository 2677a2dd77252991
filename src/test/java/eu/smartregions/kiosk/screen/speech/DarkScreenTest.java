package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.Toolkit;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// A dark screen covers all of what it lies over, and is gone when it is light.
final class DarkScreenTest {
    @Test
    void coversAllWhileItIsDark() {
        Toolkit.run(() -> {
            DarkScreen screen = new DarkScreen();
            Pane whole = new Pane(screen);
            whole.resize(640, 360);
            assertFalse(screen.dark());
            screen.darken(true);
            assertTrue(screen.dark());
            assertEquals(whole.getLayoutBounds(), screen.getBoundsInParent());
            screen.darken(false);
            assertFalse(screen.dark());
        });
    }
}
