package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.Screen;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Pages that are seen again are the pages of before, as long as a new page would say the same.
final class KeptPagesTest {
    private static final List<Region> REGIONS = Bundled.EXHIBITION.regions();

    @Test
    void aPageThatWasLeftIsThereAgain() {
        shown(kiosk -> {
            Screen first = kiosk.page();
            kiosk.go(region(1));
            assertNotSame(first, kiosk.page());
            assertFalse(first.isVisible());
            kiosk.navigator.back();
            kiosk.layOut();
            assertSame(first, kiosk.page());
            assertTrue(first.isVisible());
            assertEquals(List.of(first), visible(kiosk));
        });
    }

    @Test
    void whatWasSavedIsSaidOnPagesOfBefore() {
        shown(kiosk -> {
            kiosk.go(region(1));
            kiosk.navigator.save(Subject.of(REGIONS.getFirst().id()));
            kiosk.navigator.back();
            kiosk.layOut();
            assertTrue(kiosk.find("Saved").isPresent());
            assertEquals(1, pages(kiosk).size());
        });
    }

    @Test
    void anotherLanguageTextSizeOrVisitLetsAllGo() {
        shown(kiosk -> {
            kiosk.go(region(1));
            kiosk.language.choose(Language.DE);
            assertEquals(1, pages(kiosk).size());
            kiosk.go(region(2));
            kiosk.view.access(AccessOptions.USUAL.with(Aid.CONTRAST, true));
            assertEquals(1, pages(kiosk).size());
            kiosk.go(region(3));
            kiosk.navigator.reset();
            assertEquals(1, pages(kiosk).size());
        });
    }

    @Test
    void theOldestOfManyPagesIsLetGo() {
        shown(kiosk -> {
            Screen first = kiosk.page();
            for (int i = 1; i <= 20; i++) {
                kiosk.go(region(i));
            }
            assertTrue(pages(kiosk).size() < 12, pages(kiosk).size() + " pages");
            kiosk.go(region(0));
            assertNotSame(first, kiosk.page());
        });
    }

    @Test
    void aPageThatGoesOnByItselfIsMadeAnew() {
        shown(kiosk -> {
            kiosk.go(new Place.Saved());
            Screen saved = kiosk.page();
            kiosk.go(region(1));
            kiosk.navigator.back();
            assertNotSame(saved, kiosk.page());
        });
    }

    private static Place region(int index) {
        return new Place.RegionPage(REGIONS.get(index).id());
    }

    private static List<Screen> pages(ShownKiosk kiosk) {
        return kiosk.view.getChildrenUnmodifiable().stream().filter(Screen.class::isInstance).map(Screen.class::cast)
                .toList();
    }

    private static List<Screen> visible(ShownKiosk kiosk) {
        return pages(kiosk).stream().filter(Screen::isVisible).toList();
    }

    private static void shown(Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> seen.accept(ShownKiosk.at(region(0), Bundled.EXHIBITION, Size.LARGE)));
    }
}
