package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// What is heard as one.
final class ReadingItemTest {
    private static final List<Wording> TEXTS = List.of(new Wording("Wallonia", Language.EN, false),
            new Wording("Belgique", Language.FR, false));

    @Test
    void whatCanBeChosenIsToldFromWhatIsRead() {
        Toolkit.run(() -> {
            Target card = new Target("k-card", new Pane(), () -> {});
            assertEquals(Optional.of(card), new ReadingItem(card, TEXTS, false, 0).target());
            assertTrue(new ReadingItem(card, TEXTS, false, 0).action());
            assertFalse(new ReadingItem(new Label(), TEXTS, true, 0).action());
            assertEquals("Wallonia. Belgique", new ReadingItem(card, TEXTS, false, 0).said());
        });
    }
}
