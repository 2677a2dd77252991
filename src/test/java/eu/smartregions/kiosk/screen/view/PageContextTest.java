package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// A page has the view around it: the same for all pages, but for its own parts.
final class PageContextTest {
    @Test
    void whatGoesOnOverPagesIsTheViews() {
        on(Exhibitions.small(), (kiosk, around) -> {
            kiosk.go(new Place.Home());
            ScreenContext next = kiosk.around();
            assertSame(kiosk.exhibition, around.exhibition());
            assertSame(kiosk.navigator, around.navigator());
            assertSame(kiosk.view.searching(), around.searching());
            assertSame(next.directory(), around.directory());
            assertSame(next.pictures(), around.pictures());
            assertSame(next.attract(), around.attract());
            assertSame(next.tours(), around.tours());
            assertSame(next.index(), around.index());
            assertFalse(next.parts() == around.parts(), "the words of a page end with it");
        });
    }

    @Test
    void knowsTheMomentAndWhetherThereIsAMap() {
        on(Exhibitions.small(), (_, around) -> {
            assertEquals(Agenda.Phase.AFTER, around.agenda().phase());
            assertFalse(around.mapped());
        });
        on(Bundled.EXHIBITION, (_, around) -> assertTrue(around.mapped()));
    }

    @Test
    void choosesForTheWholeKiosk() {
        on(Exhibitions.small(), (kiosk, around) -> {
            around.chooseLanguage(Language.SV);
            assertEquals(Language.SV, kiosk.language.get());
            around.lower();
            assertTrue(kiosk.view.access().has(Aid.LOWER));
        });
    }

    @Test
    void opensAndClosesSheetsOverThePage() {
        on(Exhibitions.small(), (kiosk, around) -> {
            around.openSheet("stories.title", parts -> (Region) parts.words().say(new Label(), "tour.title"));
            kiosk.layOut();
            assertEquals(List.of("Stories", "Close", "I have a few minutes"), kiosk.says());
            around.closeSheet();
            assertFalse(kiosk.view.sheetOpen());
            around.openLanguages();
            kiosk.layOut();
            assertEquals("Language", kiosk.says().getFirst());
        });
    }

    private static void on(Exhibition exhibition, BiConsumer<ShownKiosk, ScreenContext> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Saved(), exhibition, Size.LARGE);
            seen.accept(kiosk, kiosk.around());
            kiosk.view.end();
        });
    }
}
