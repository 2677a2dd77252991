package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// Whoever wants to know what is counted reads it here, and can say no.
final class PrivacySheetTest {
    @Test
    void saysWhatIsCountedAndWhatNever() {
        open(kiosk -> {
            List<String> said = kiosk.says();
            assertEquals("What this kiosk counts", said.getFirst());
            assertTrue(said.get(2).startsWith("Which pages are opened"), said::toString);
            assertTrue(said.get(3).startsWith("Never who you are"), said::toString);
        });
    }

    @Test
    void whoDoesNotWantToBeCountedIsNotAndReadsSo() {
        open(kiosk -> {
            kiosk.fire("Do not count me");
            assertFalse(kiosk.navigator.counted());
            assertEquals("This visit is not counted. Nothing of it is kept.", kiosk.says().getLast());
            assertTrue(kiosk.find("Do not count me").isEmpty());
            kiosk.fire("Close");
            kiosk.view.openPrivacy();
            kiosk.layOut();
            assertTrue(kiosk.find("Do not count me").isEmpty(), "for the whole visit");
        });
    }

    @Test
    void saysWhoseThePicturesOfTheFieldsAre() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Saved(), Bundled.EXHIBITION, Size.LARGE);
            kiosk.view.openPrivacy();
            kiosk.layOut();
            assertEquals("Pictures: Smart Regions Kiosk, EUPL-1.2", kiosk.says().getLast());
            kiosk.view.end();
        });
    }

    @Test
    void theNextVisitorIsAskedAnew() {
        open(kiosk -> {
            kiosk.fire("Do not count me");
            kiosk.navigator.reset();
            kiosk.view.openPrivacy();
            kiosk.layOut();
            assertTrue(kiosk.find("Do not count me").isPresent());
        });
    }

    private static void open(Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Saved(), Exhibitions.small(), Size.LARGE);
            kiosk.view.openPrivacy();
            kiosk.layOut();
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }
}
