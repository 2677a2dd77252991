package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Hit;
import eu.smartregions.kiosk.guide.SearchIndex;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/// Search results in the room that there is, and the way to the rest.
final class ResultShelfTest {
    private static final List<Hit> SEVEN = SearchIndex.of(Exhibitions.named(Language.EN,
            IntStream.rangeClosed(1, 7).mapToObj(i -> "Wind " + i).toList())).search("wind", Language.EN).hits();

    private final List<String> low = new ArrayList<>();
    private int made;

    @Test
    void showsAllThatThereIsRoomForAndNoWayOn() {
        Toolkit.run(() -> {
            ResultShelf shelf = shelf(1800, 700);
            shelf.show(SEVEN);
            assertEquals(SEVEN.stream().map(ResultShelfTest::name).toList(), names(shelf, 1800, 700));
            assertEquals(List.of(), low);
        });
    }

    @Test
    void leadsOnToTheRestAndFromTheEndBackToTheFirst() {
        Toolkit.run(() -> {
            ResultShelf shelf = shelf(1080, 260);
            shelf.show(SEVEN);
            assertEquals(List.of("Wind 1", "Wind 2", "Wind 3", "More: 3 of 7"), names(shelf, 1080, 260));
            touchLast(shelf);
            assertEquals(List.of("Wind 4", "Wind 5", "Wind 6", "More: 6 of 7"), names(shelf, 1080, 260));
            touchLast(shelf);
            assertEquals(6, shelf.first());
            assertEquals(List.of("Wind 7", "Back to top"), names(shelf, 1080, 260));
            touchLast(shelf);
            assertEquals("Wind 1", names(shelf, 1080, 260).getFirst());
            assertEquals(3 + 3 + 1 + 3, made, "no card is made that is not shown");
        });
    }

    @Test
    void comesBackToWhereTheVisitorWasUnlessThereIsLessNow() {
        Toolkit.run(() -> {
            ResultShelf shelf = shelf(1080, 260);
            shelf.show(SEVEN);
            shelf.turnTo(3);
            assertEquals("Wind 4", names(shelf, 1080, 260).getFirst());
            shelf.show(SEVEN.subList(0, 2));
            assertEquals(List.of("Wind 1", "Wind 2"), names(shelf, 1080, 260));
            shelf.turnTo(5);
            assertEquals(List.of("Wind 1", "Wind 2"), names(shelf, 1080, 260));
        });
    }

    @Test
    void inOneRowCardsHaveTheNameAloneAndStandSideBySide() {
        Toolkit.run(() -> {
            ResultShelf shelf = shelf(1080, 100);
            shelf.show(SEVEN);
            List<String> names = names(shelf, 1080, 100);
            assertEquals(names.subList(0, names.size() - 1), low);
            assertEquals(1, shelf.getChildrenUnmodifiable().stream().map(card -> card.getLayoutY()).distinct().count());
            assertTrue(names.getLast().startsWith("More: "), names::toString);
        });
    }

    @Test
    void inALowAndNarrowPlaceTheWayOnSaysFiguresOnly() {
        Toolkit.run(() -> {
            ResultShelf shelf = shelf(500, 160);
            shelf.show(SEVEN);
            assertEquals(List.of("Wind 1", "More: 1 of 7"), names(shelf, 500, 160));
            assertEquals("1/7", ((Label) shelf.getChildrenUnmodifiable().getLast().lookup(".label")).getText());
            assertEquals(0, shelf.getChildrenUnmodifiable().getLast().getLayoutX());
        });
    }

    @Test
    void cardsHaveTheSameSizeAndDoNotLieOverOneAnother() {
        Toolkit.run(() -> {
            ResultShelf shelf = shelf(1080, 260);
            shelf.show(SEVEN);
            names(shelf, 1080, 260);
            assertEquals(1,
                    shelf.getChildrenUnmodifiable().stream().map(card -> card.getLayoutBounds()).distinct().count());
            shelf.getChildrenUnmodifiable().forEach(one -> shelf.getChildrenUnmodifiable().stream()
                    .filter(other -> other != one)
                    .forEach(other -> assertTrue(!one.getBoundsInParent().intersects(other.getBoundsInParent()))));
            assertTrue(
                    shelf.getChildrenUnmodifiable().stream().allMatch(card -> card.getBoundsInParent().getMaxX() <= 1080
                            && card.getBoundsInParent().getMaxY() <= 260));
        });
    }

    private ResultShelf shelf(double width, double height) {
        Parts parts = ShownPart.parts(1920, 1080, Language.EN).still();
        ResultShelf shelf = new ResultShelf(parts, (hit, nameOnly) -> {
            made++;
            if (nameOnly) {
                low.add(name(hit));
            }
            Target card = new Target("k-card", new Pane(), () -> {});
            card.setAccessibleText(name(hit));
            return card;
        });
        ShownPart.in(shelf, parts.scale(), width, height);
        return shelf;
    }

    private static String name(Hit hit) {
        return hit.name().text(Language.EN);
    }

    private static void touchLast(ResultShelf shelf) {
        shelf.getChildrenUnmodifiable().getLast().executeAccessibleAction(AccessibleAction.FIRE);
    }

    private List<String> names(ResultShelf shelf, double width, double height) {
        shelf.resize(width, height);
        shelf.layout();
        return shelf.getChildrenUnmodifiable().stream().map(card -> card.getAccessibleText()).toList();
    }
}
