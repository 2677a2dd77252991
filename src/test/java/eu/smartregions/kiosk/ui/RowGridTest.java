package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// A list of which only what is on the screen exists.
final class RowGridTest {
    private static final List<String> ITEMS = IntStream.range(0, 1000).mapToObj(i -> "item " + i).toList();
    private final Map<String, Integer> made = new HashMap<>();

    @Test
    void movesCardsWithTheFingerRatherThanMakeThemAnew() {
        Toolkit.run(() -> {
            RowGrid<String> rows = rows();
            Map<String, Region> before = cards(rows);
            made.clear();
            for (int pixels = 1; pixels <= 40; pixels++) {
                rows.scrollTo(pixels);
                rows.layout();
            }
            Map<String, Region> after = cards(rows);
            before.keySet().retainAll(after.keySet());
            assertTrue(before.size() > 10, before::toString);
            before.forEach((item, card) -> assertSame(card, after.get(item), item));
            assertEquals(Set.of(), made.keySet().stream().filter(before::containsKey).collect(Collectors.toSet()));
        });
    }

    @Test
    void showsTheSameItemsAnewWhenAsked() {
        Toolkit.run(() -> {
            RowGrid<String> rows = rows();
            Region before = cards(rows).get("item 7");
            rows.show(ITEMS);
            rows.layout();
            assertNotSame(before, cards(rows).get("item 7"));
        });
    }

    private RowGrid<String> rows() {
        Parts parts = new Parts(Scale.of(1920, 1080, 0, 1), new Words(new LanguageChoice(Language.EN)));
        RowGrid<String> rows = new RowGrid<>(parts, new RowGrid.Layout(3, 60, 16), item -> {
            made.merge(item, 1, Integer::sum);
            return new Target("k-card", new Label(item), () -> {});
        });
        Scene scene = new Scene(rows, 900, 500);
        Appearance.apply(scene);
        rows.show(ITEMS);
        rows.resize(900, 500);
        rows.applyCss();
        rows.layout();
        return rows;
    }

    private static Map<String, Region> cards(RowGrid<String> rows) {
        Map<String, Region> cards = new HashMap<>();
        rows.lookupAll(".k-card").stream().filter(node -> node.getParent().isVisible())
                .map(Region.class::cast)
                .forEach(card -> cards.put(((Label) card.getChildrenUnmodifiable().getFirst()).getText(), card));
        return cards;
    }
}
