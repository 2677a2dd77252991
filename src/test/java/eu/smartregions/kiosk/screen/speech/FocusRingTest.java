package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.ui.Toolkit;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// The ring is around what the keys are at, and on the screen.
final class FocusRingTest {
    @Test
    void surroundsANodeWithinTheScreenUntilThatGoes() {
        Toolkit.run(() -> {
            FocusRing ring = new FocusRing();
            Region node = new Region();
            Pane page = new Pane(node, ring);
            Scene scene = new Scene(page, 400, 300);
            page.resize(scene.getWidth(), scene.getHeight());
            node.setPrefSize(90, 50);
            node.relocate(1, 200);
            page.layout();
            ring.surround(node);
            assertTrue(ring.isVisible());
            assertEquals(0, ring.getLayoutX());
            assertEquals(196, ring.getLayoutY());
            assertEquals(95, ring.getWidth());
            assertEquals(58, ring.getHeight());
            page.getChildren().remove(node);
            ring.follow();
            assertFalse(ring.isVisible());
        });
    }
}
