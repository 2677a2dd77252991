package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// A text as a code, and written beside it.
final class QrCardTest {
    private static final String TEXT = "Łódź\n- Energy\nSmart Regions 2019";

    @Test
    void aPhoneReadsTheWholeTextAndSoDoesAVisitorWithoutOne() {
        Toolkit.run(() -> {
            Scene scene = shown(1920, 1080);
            assertEquals(List.of(TEXT), Phone.read(scene));
            assertEquals(List.of("Point your phone’s camera at the code. No network needed.", TEXT),
                    ShownKiosk.texts(scene.getRoot()));
        });
    }

    @Test
    void theTextStandsBesideTheCode() {
        Toolkit.run(() -> {
            Scene scene = shown(1920, 1080);
            assertTrue(place(scene, ".label").getMinX() > place(scene, ".qr-plate").getMaxX());
        });
    }

    @Test
    void onANarrowUprightScreenTheTextStandsBelowTheCode() {
        Toolkit.run(() -> {
            Scene scene = shown(800, 1280);
            assertTrue(place(scene, ".label").getMinY() > place(scene, ".qr-plate").getMaxY());
            assertEquals(place(scene, ".qr-plate").getMinX(), place(scene, ".label").getMinX(), 1);
        });
    }

    private static Scene shown(double width, double height) {
        Parts parts = ShownPart.parts(width, height, Language.EN);
        Region card = QrCard.of(parts, TEXT);
        return ShownPart.in(card, parts.scale(), width, height);
    }

    private static Bounds place(Scene scene, String selector) {
        Node node = scene.getRoot().lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }
}
