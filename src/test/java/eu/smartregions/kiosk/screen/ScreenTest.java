package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// A page scrolls the part that it says, and follows the language until it is left.
final class ScreenTest {
    private static final class Plain extends Screen {
        private final Label heading = words().say(new Label(), "stories.title");

        Plain(ScreenContext around) {
            super(around);
        }

        private void fill(double height) {
            Region content = new Region();
            content.setMinHeight(height);
            content.setPrefHeight(height);
            Scroller scroller = new Scroller(parts(), content);
            scrolls(scroller);
            getChildren().setAll(scroller);
            resize(800, 500);
            layout();
        }
    }

    @Test
    void scrollsThePartThatItNames() {
        withPage(page -> {
            page.fill(2000);
            page.scrollTo(120);
            assertEquals(120, page.offset());
        });
    }

    @Test
    void aPageWithoutSuchAPartStaysAtItsTop() {
        withPage(page -> {
            page.scrollTo(120);
            assertEquals(0, page.offset());
        });
    }

    @Test
    void saysNothingMoreOnceItIsLeft() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), Exhibitions.small(), Size.LARGE);
            Plain page = new Plain(kiosk.around());
            kiosk.language.choose(Language.FI);
            assertEquals("Tarinat", page.heading.getText());
            assertTrue(page.shown());
            page.leave();
            kiosk.language.choose(Language.EN);
            assertEquals("Tarinat", page.heading.getText());
            assertFalse(page.shown());
            kiosk.view.end();
        });
    }

    private static void withPage(Consumer<Plain> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), Exhibitions.small(), Size.LARGE);
            seen.accept(new Plain(kiosk.around()));
            kiosk.view.end();
        });
    }
}
