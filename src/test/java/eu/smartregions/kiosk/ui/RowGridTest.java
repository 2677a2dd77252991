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
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
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

    /// Five rows of 60 pixels and gaps of 16 above a button of 88 pixels: the last of them stays in sight.
    @Test
    void goesOnByWholeRowsSoThatNoneIsCut() {
        Toolkit.run(() -> {
            RowGrid<String> rows = rows();
            for (int page = 1; page <= 4; page++) {
                goOn(rows);
                assertEquals(page * 4 * 3, first(rows), "page " + page);
                assertEquals(0, top(rows, "item " + first(rows)), 1);
            }
        });
    }

    /// Of two rows nothing stays in sight.
    @Test
    void showsOnlyNewRowsWhereThereAreFew() {
        Toolkit.run(() -> {
            RowGrid<String> rows = rows(260);
            assertEquals(Set.of("item 0", "item 1", "item 2", "item 3", "item 4", "item 5"), whole(rows));
            goOn(rows);
            assertEquals(Set.of("item 6", "item 7", "item 8", "item 9", "item 10", "item 11"), whole(rows));
        });
    }

    /// Three rows need 212 pixels, the gap above the button and the button itself 104, with the lowest button 88.
    @Test
    void hasALowerButtonWhereAnotherRowHasRoomSo() {
        Toolkit.run(() -> {
            assertEquals(88, button(rows(316)).getHeight());
            assertEquals(72, button(rows(300)).getHeight());
            assertEquals(9, whole(rows(300)).size());
            assertEquals(88, button(rows(299)).getHeight());
            assertEquals(6, whole(rows(299)).size());
        });
    }

    /// Five rows with their gaps and the button need 468 pixels: each gap gets a fifth of the other 32.
    @Test
    void spreadsRowsOverItsPlaceWhichHasNoRoomForAnother() {
        Toolkit.run(() -> {
            RowGrid<String> rows = rows();
            assertEquals(60 + 16 + 6, top(rows, "item 3"), 1);
            assertEquals(500, button(rows).localToScene(button(rows).getLayoutBounds()).getMaxY(), 5);
            rows.show(ITEMS.subList(0, 9));
            rows.layout();
            assertEquals(60 + 16, top(rows, "item 3"), 1, "all of a short list");
        });
    }

    private static void goOn(RowGrid<String> rows) {
        button(rows).executeAccessibleAction(AccessibleAction.FIRE);
        rows.layout();
        rows.layout();
    }

    private static Target button(RowGrid<String> rows) {
        return (Target) rows.lookup(".more");
    }

    private static double top(RowGrid<String> rows, String item) {
        return cards(rows).get(item).localToScene(0, 0).getY();
    }

    private static int first(RowGrid<String> rows) {
        return cards(rows).keySet().stream().filter(item -> top(rows, item) >= -1)
                .mapToInt(item -> Integer.parseInt(item.substring(5))).min().orElseThrow();
    }

    /// What is on cards that are seen as a whole, above the button.
    private static Set<String> whole(RowGrid<String> rows) {
        double end = button(rows).localToScene(0, 0).getY();
        return cards(rows).keySet().stream().filter(item -> top(rows, item) >= -1 && top(rows, item) + 60 <= end)
                .collect(Collectors.toSet());
    }

    private RowGrid<String> rows() {
        return rows(500);
    }

    private RowGrid<String> rows(double height) {
        Parts parts = new Parts(Scale.of(1920, 1080, 0, 1), new Words(new LanguageChoice(Language.EN)));
        RowGrid<String> rows = new RowGrid<>(parts, new RowGrid.Layout(3, 60, 16), item -> {
            made.merge(item, 1, Integer::sum);
            return new Target("k-card", new Label(item), () -> {});
        });
        Scene scene = new Scene(rows, 900, height);
        Appearance.apply(scene);
        rows.setStyle("-fx-font-size: 20px");
        rows.show(ITEMS);
        rows.resize(900, height);
        rows.applyCss();
        rows.layout();
        rows.layout();
        return rows;
    }

    private static Map<String, Region> cards(RowGrid<String> rows) {
        Map<String, Region> cards = new HashMap<>();
        rows.lookupAll(".k-card").stream()
                .filter(node -> Stream.<Node>iterate(node, each -> each != rows, Node::getParent)
                        .allMatch(Node::isVisible))
                .map(Region.class::cast)
                .forEach(card -> cards.put(((Label) card.getChildrenUnmodifiable().getFirst()).getText(), card));
        return cards;
    }
}
