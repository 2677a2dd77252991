package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.speech.HeardSpeech;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Mounting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The code for whoever holds a phone up without seeing the screen.
final class WholeCodeTest {
    private final HeardSpeech heard = new HeardSpeech();

    @ParameterizedTest
    @CsvSource({"32, 1920, 1080", "43, 1920, 1080", "55, 1920, 1080", "43, 1080, 1920", "32, 1080, 1920"})
    void isTwentyCentimetresOrMoreInTheMiddleAndAPhoneReadsIt(double inches, int width, int height) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved(new ShownKiosk(Bundled.EXHIBITION, new Size(width, height),
                    new Mounting(inches, 0)));
            String text = Phone.read(kiosk.scene).getFirst();
            show(kiosk);
            Bounds plate = OnScreen.place(plate(kiosk));
            double millimetres = plate.getWidth() * inches * 25.4 / Math.hypot(width, height);
            assertTrue(millimetres >= 200 && millimetres < 245, () -> millimetres + " mm");
            assertEquals(width / 2.0, plate.getCenterX(), 1);
            assertEquals(List.of(text), Phone.read(kiosk.scene).stream().distinct().toList());
        });
    }

    @Test
    void isAsLargeAsASmallScreenAllows() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved(new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.TABLET));
            double before = plate(kiosk).getLayoutBounds().getWidth();
            String text = Phone.read(kiosk.scene).getFirst();
            show(kiosk);
            assertTrue(plate(kiosk).getLayoutBounds().getWidth() > before);
            assertEquals(List.of(text), Phone.read(kiosk.scene).stream().distinct().toList());
        });
    }

    @ParameterizedTest
    @CsvSource({"ENTER", "ESCAPE", "DOWN", "F5", "A", "DIGIT1"})
    void anyKeyClosesItAndOnceOnly(KeyCode key) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = saved(new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE, Instant.EPOCH));
            show(kiosk);
            kiosk.send(KeyEvent.KEY_PRESSED, key);
            assertTrue(shown(kiosk), "not the key that is still down from before");
            kiosk.send(KeyEvent.KEY_RELEASED, key);
            kiosk.press(key);
            assertFalse(shown(kiosk));
            assertEquals(new Place.Saved(), kiosk.navigator.here());
        });
    }

    @Test
    void anyTouchClosesItButNotTheSecondOfTwoThatOpenedIt() {
        ShownKiosk kiosk = Toolkit.ask(() -> {
            ShownKiosk shown = saved(new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE));
            long begun = System.nanoTime();
            show(shown);
            touch(shown);
            long passed = (System.nanoTime() - begun) / 1_000_000;
            assertTrue(shown(shown) || passed >= InputGate.AFTER_PAGE_CHANGE);
            return shown;
        });
        Toolkit.pause(InputGate.AFTER_PAGE_CHANGE + 100);
        Toolkit.run(() -> {
            touch(kiosk);
            assertFalse(shown(kiosk));
        });
    }

    @Test
    void isSaidAndADarkScreenBecomesLightForThePhone() {
        ShownKiosk kiosk = Toolkit.ask(() -> {
            ShownKiosk listening = new ShownKiosk(Bundled.EXHIBITION, Language.EN, Size.LARGE, Optional.of(heard));
            saved(listening);
            listening.view.access(AccessOptions.USUAL.with(Aid.SPOKEN, true));
            listening.press(KeyCode.F9);
            assertTrue(listening.view.lookup(".dark-screen").isVisible());
            heard.said.clear();
            show(listening);
            assertFalse(listening.view.lookup(".dark-screen").isVisible());
            return listening;
        });
        Toolkit.run(() -> {
            String said = String.join("\n", heard.said);
            assertTrue(said.contains("The screen is light.\nen: Take it with you"), said);
            assertTrue(said.contains("A code for your phone.") && said.contains("Any key or touch closes it."), said);
            kiosk.view.end();
        });
    }

    private static ShownKiosk saved(ShownKiosk kiosk) {
        kiosk.begin(AccessOptions.USUAL);
        List.of("uk-scotland", "es-galicia").stream().map(RegionId::new).map(Subject::of)
                .forEach(kiosk.navigator::save);
        kiosk.go(new Place.Saved());
        return kiosk;
    }

    private static void show(ShownKiosk kiosk) {
        kiosk.fire("Whole screen");
        assertTrue(shown(kiosk));
        assertTrue(kiosk.view.getLayoutBounds().contains(OnScreen.place(kiosk.view.lookup(".dialog"))),
                () -> "it is at " + OnScreen.place(kiosk.view.lookup(".dialog")));
    }

    private static boolean shown(ShownKiosk kiosk) {
        return kiosk.view.getChildren().getLast() instanceof WholeCode;
    }

    private static Node plate(ShownKiosk kiosk) {
        return kiosk.view.getChildren().getLast() instanceof WholeCode code
                ? code.lookup(".qr-plate")
                : kiosk.page().lookup(".qr-plate");
    }

    private static void touch(ShownKiosk kiosk) {
        Node code = kiosk.view.getChildren().getLast();
        Event.fireEvent(code, mouse(MouseEvent.MOUSE_PRESSED));
        Event.fireEvent(code, mouse(MouseEvent.MOUSE_RELEASED));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(type, 9, 9, 9, 9, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                true, false, true, null);
    }
}
