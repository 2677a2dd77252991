package eu.smartregions.kiosk.screen.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// An answer before and after: what it says, what it does, and that it keeps its height.
final class AnswerCardTest {
    private static final Region GALICIA = Bundled.EXHIBITION.region(new RegionId("es-galicia")).orElseThrow();

    @Test
    void saysWhatItIsInEachState() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), Bundled.EXHIBITION, Size.LARGE);
            AnswerCard cards = new AnswerCard(kiosk.around());
            Target open = cards.open(GALICIA, () -> {});
            Target right = cards.right(GALICIA, () -> {});
            StackPane chosen = cards.wrong(GALICIA, true);
            StackPane other = cards.wrong(GALICIA, false);
            assertEquals(List.of("Galicia", "Spain"), ShownKiosk.texts(open));
            assertEquals(List.of("Galicia", "Right"), ShownKiosk.texts(right));
            assertEquals("Galicia, Right", right.getAccessibleText());
            assertEquals(List.of("Galicia", "Not this one"), ShownKiosk.texts(chosen));
            assertEquals(List.of("Galicia", "Spain"), ShownKiosk.texts(other));
            assertTrue(List.of(right, chosen, other).stream()
                    .allMatch(card -> card.getMinHeight() == open.getMinHeight()));
            kiosk.language.choose(Language.DE);
            assertEquals(List.of("Galicien", "Diese nicht"), ShownKiosk.texts(chosen));
            kiosk.view.end();
        });
    }

    @Test
    void answersOrLeadsToTheRegion() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), Bundled.EXHIBITION, Size.LARGE);
            AnswerCard cards = new AnswerCard(kiosk.around());
            List<String> done = new ArrayList<>();
            cards.open(GALICIA, () -> done.add("answer")).executeAccessibleAction(AccessibleAction.FIRE);
            cards.right(GALICIA, () -> done.add("see")).executeAccessibleAction(AccessibleAction.FIRE);
            assertEquals(List.of("answer", "see"), done);
            kiosk.view.end();
        });
    }
}
