package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// Where pages end, and that going on from page to page shows everything whole.
final class PageEndTest {
    private static final int ROOM = 400;
    private static final int COLUMNS_TRIED = 300;

    @Test
    void endsAboveWhatWouldBeCutAndGoesOnThere() {
        Toolkit.run(() -> {
            PageEnd.Cut page = new PageEnd(shown(column(box(350), box(100), box(100))), ROOM).from(0);
            assertEquals(new PageEnd.Cut(350, 350, List.of()), page);
        });
    }

    /// A card that is a little higher than the page begins one, rather than be shown without what is on it.
    @Test
    void whatMayNotBeCutBeginsAPageThatIsAlmostHighEnough() {
        Toolkit.run(() -> {
            Region card = column(box(60), box(380));
            card.getStyleClass().add(PageEnd.WHOLE);
            assertEquals(100, new PageEnd(shown(column(box(100), card)), ROOM).from(0).end());
            Region higher = column(box(60), box(430));
            higher.getStyleClass().add(PageEnd.WHOLE);
            assertEquals(160, new PageEnd(shown(column(box(100), higher)), ROOM).from(0).end());
        });
    }

    /// It is taken apart where a page would end in the midst of something that is touched.
    @Test
    void whatIsAlmostHighEnoughIsTakenApartBeforeATargetIsCut() {
        Toolkit.run(() -> {
            Target low = new Target("k-button", new Pane(), () -> {});
            low.setMinHeight(80);
            Region choice = column(box(350), low);
            choice.getStyleClass().add(PageEnd.WHOLE);
            assertEquals(350, new PageEnd(shown(column(choice, box(500))), ROOM).from(0).end());
        });
    }

    @Test
    void leavesNoHeadingBehind() {
        Toolkit.run(() -> {
            Region heading = box(30);
            heading.getStyleClass().add(PageEnd.HEADING);
            PageEnd.Cut page = new PageEnd(shown(column(box(340), heading, box(100))), ROOM).from(0);
            assertEquals(340, page.end());
        });
    }

    @Test
    void letsWaitWhatWouldLeaveTheOtherColumnEmpty() {
        Toolkit.run(() -> {
            Region tall = box(380);
            Region left = column(IntStream.range(0, 20).mapToObj(_ -> box(40)).toArray(Region[]::new));
            PageEnd pages = new PageEnd(shown(new HBox(left, column(box(90), tall))), ROOM);
            PageEnd.Cut page = pages.from(0);
            assertTrue(page.end() >= 0.8 * ROOM, page::toString);
            assertTrue(page.waiting().contains(tall), page::toString);
            assertTrue(page.next() <= 90, page::toString);
        });
    }

    @Test
    void theLastPageBeginsWithSomethingWhole() {
        Toolkit.run(() -> {
            Region content = shown(column(box(350), box(200), box(120)));
            PageEnd pages = new PageEnd(content, ROOM);
            assertEquals(350, pages.after(pages.from(0), content.getHeight()));
            assertEquals(350, pages.last(content.getHeight()));
        });
    }

    @Test
    void breaksNoTextOffForWhichThereIsRoom() {
        Toolkit.run(() -> {
            Label text = text(8);
            Region next = box(100);
            Region content = shown(new HBox(new VBox(box(230), text, box(200)), column(box(350), next)));
            PageEnd.Cut page = new PageEnd(content, ROOM).from(0);
            assertTrue(text.getHeight() > 100 && text.getLayoutY() + text.getHeight() < ROOM, text::toString);
            assertTrue(page.end() >= text.getLayoutY() + text.getHeight(), page::toString);
            assertTrue(page.waiting().contains(next), page::toString);
        });
    }

    @Test
    void theLastPageBeginsWithinNoShortText() {
        Toolkit.run(() -> {
            Label text = text(8);
            Region content = shown(new VBox(box(300), text, box(330)));
            assertEquals(content.getHeight() - 330, new PageEnd(content, ROOM).last(content.getHeight()));
        });
    }

    @Test
    void everythingIsSeenWholeOnSomePage() {
        Random random = new Random(7);
        for (int i = 0; i < COLUMNS_TRIED; i++) {
            int seed = i;
            Toolkit.run(() -> {
                List<Region> boxes = new ArrayList<>();
                Region content = shown(new HBox(column(random, boxes), column(random, boxes)));
                List<Region> unseen = new ArrayList<>(boxes);
                PageEnd pages = new PageEnd(content, ROOM);
                double height = content.getHeight();
                double start = 0;
                while (start < height - ROOM) {
                    PageEnd.Cut page = pages.from(start);
                    assertTrue(page.end() <= start + ROOM, page::toString);
                    see(unseen, start, page.end(), page.waiting());
                    double next = pages.after(page, height);
                    assertTrue(next > start, () -> "column " + seed + " stands still: " + page);
                    start = next;
                }
                see(unseen, start, start + ROOM, List.of());
                assertEquals(List.of(), unseen, () -> "column " + seed);
            });
        }
    }

    private static void see(List<Region> unseen, double from, double to, List<Node> waiting) {
        unseen.removeIf(
                box -> !waiting.contains(box) && box.getLayoutY() >= from && box.getLayoutY() + box.getHeight() <= to);
    }

    private static Region column(Random random, List<Region> boxes) {
        Region[] column = Stream.generate(() -> box(random.nextInt(20, ROOM))).limit(random.nextInt(1, 12))
                .toArray(Region[]::new);
        boxes.addAll(List.of(column));
        return column(column);
    }

    private static VBox column(Region... boxes) {
        return new VBox(boxes);
    }

    private static Label text(int lines) {
        Label text = new Label(String.join("\n", Collections.nCopies(lines, "text")));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    private static Region box(int height) {
        Region box = new Region();
        box.getStyleClass().add(PageEnd.WHOLE);
        box.setMinSize(100, height);
        box.setMaxHeight(height);
        return box;
    }

    private static Region shown(Region content) {
        new Scene(content, 400, content.prefHeight(400));
        content.resize(400, content.prefHeight(400));
        content.applyCss();
        content.layout();
        return content;
    }
}
