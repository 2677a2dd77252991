package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// Where a page with a long body has its title, its card and its pattern, on wide and on upright screens.
final class ScrolledScreenTest {
    private static final LocalizedText TITLE = LocalizedText.of(Language.EN, "A long title");

    @Test
    void aWideScreenSaysTheKindOfPageAndBeginsTheTextWithTheTitle() {
        on(Size.LARGE, page -> {
            VBox text = new VBox(new Label("What was done"));
            assertEquals("Stories", page.heading("stories.title", TITLE, text).getText());
            assertEquals(List.of("A long title", "What was done"), texts(text));
        });
    }

    @Test
    void anUprightScreenHasTheTitleInItsHeader() {
        on(Size.TOTEM, page -> {
            VBox text = new VBox(new Label("What was done"));
            assertEquals("A long title", page.heading("stories.title", TITLE, text).getText());
            assertEquals(List.of("What was done"), texts(text));
        });
    }

    @Test
    void aCardStandsBesideTheTextWhereThereIsRoomElseBelow() {
        on(Size.TABLET, page -> {
            Region card = box(300);
            Region text = box(100);
            showBoth(page, text, card);
            assertTrue(OnScreen.place(card).getMinX() > OnScreen.place(text).getMaxX());
        });
        on(Size.TOTEM, page -> {
            Region card = box(300);
            Region text = box(100);
            showBoth(page, text, card);
            assertTrue(OnScreen.place(card).getMinY() > OnScreen.place(text).getMaxY());
        });
    }

    @Test
    void theTitleOfAnUprightScreenStandsOnTheColourOfItsFieldWithItsFrieze() {
        on(Size.TOTEM, page -> {
            Label title = page.name(TITLE);
            page.show(title, box(100), Optional.of(AreaLook.BLUE));
            layOut(page);
            Bounds ground = OnScreen.place(page.lookup(".area-ground"));
            assertEquals(0, ground.getMinY());
            assertEquals(page.getWidth(), ground.getWidth());
            assertTrue(ground.contains(OnScreen.place(title)), () -> OnScreen.place(title) + " on " + ground);
            Bounds frieze = OnScreen.place(page.lookup(".area-ground .mosaic"));
            assertEquals(page.getWidth(), frieze.getMaxX());
            assertTrue(frieze.getMaxY() <= OnScreen.place(title).getMinY());
        });
    }

    @Test
    void savingComesBeforeTheWaysOnThatLeadSomewhere() {
        on(Size.LARGE, page -> assertEquals(List.of("Save", "Programme"), page
                .row(Subject.of(new RegionId("fi-lapland")), Way.EVENTS, Way.FLOOR).getChildren().stream()
                .map(Node::getAccessibleText).toList()));
    }

    @Test
    void moreLeadsOnThroughALongBody() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Events(), Bundled.EXHIBITION, Size.LARGE);
            assertEquals(0, kiosk.page().offset());
            kiosk.fire("More");
            assertTrue(kiosk.page().offset() > 0);
            kiosk.view.end();
        });
    }

    private static void on(Size size, Consumer<ScrolledScreen> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), Bundled.EXHIBITION, size);
            ScrolledScreen page = new ScrolledScreen(kiosk.around()) {
            };
            page.resize(size.width(), size.height());
            seen.accept(page);
            kiosk.view.end();
        });
    }

    private static void showBoth(ScrolledScreen page, Region text, Region card) {
        page.show(page.title("stories.title"), page.beside(text, card), Optional.empty());
        layOut(page);
    }

    private static void layOut(ScrolledScreen page) {
        page.layout();
        page.layout();
    }

    private static Region box(double side) {
        Region box = new Region();
        box.setMinSize(side, side);
        box.setMaxSize(side, side);
        return box;
    }

    private static List<String> texts(VBox text) {
        return text.getChildren().stream().map(label -> ((Label) label).getText()).toList();
    }
}
