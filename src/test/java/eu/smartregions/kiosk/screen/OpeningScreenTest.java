package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Appearance;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// What is shown while the exhibition is still being read.
final class OpeningScreenTest {
    @Test
    void saysInAllLanguagesThatTheKioskSpeaksThem() {
        Toolkit.run(() -> {
            OpeningScreen opening = shown(Language.EN, 1920, 1080);
            List<String> texts = ShownKiosk.texts(opening);
            assertTrue(texts.containsAll(List.of("24 languages", "Touch to explore")), texts::toString);
            Stream.of(Language.values()).forEach(language -> assertTrue(
                    texts.stream().anyMatch(text -> text.contains(language.ownName())), language::ownName));
        });
    }

    @Test
    void speaksTheLanguageOfTheAttractLoop() {
        Toolkit.run(() -> assertFalse(
                ShownKiosk.texts(shown(Language.DE, 1920, 1080)).contains("24 languages")));
    }

    @Test
    void remembersATouchOnTheButton() {
        Toolkit.run(() -> {
            OpeningScreen opening = shown(Language.EN, 1920, 1080);
            assertFalse(opening.touched());
            ((Target) opening.lookup(".k-button")).executeAccessibleAction(AccessibleAction.FIRE);
            assertTrue(opening.touched());
        });
    }

    @Test
    void remembersATouchAnywhereElse() {
        Toolkit.run(() -> {
            OpeningScreen opening = shown(Language.EN, 1920, 1080);
            Event.fireEvent(opening, mouse(MouseEvent.MOUSE_PRESSED));
            assertFalse(opening.touched(), "a finger that is still down may slide off");
            Event.fireEvent(opening, mouse(MouseEvent.MOUSE_RELEASED));
            assertTrue(opening.touched());
        });
    }

    @Test
    void fillsTheScreenAndStandsUprightOnAnUprightOne() {
        Toolkit.run(() -> {
            OpeningScreen opening = shown(Language.EN, 1920, 1080);
            assertTrue(place(opening, ".attract-glow").getMinX() > place(opening, ".k-button").getMaxX());
            resize(opening, 1080, 1920);
            assertTrue(place(opening, ".attract-glow").getMaxY() < place(opening, ".k-button").getMinY());
            assertEquals(1080, opening.lookup(".attract-slide").getLayoutBounds().getWidth());
            assertEquals(1920, opening.lookup(".attract-slide").getLayoutBounds().getHeight());
        });
    }

    private static OpeningScreen shown(Language language, double width, double height) {
        OpeningScreen opening = new OpeningScreen(language, 0);
        Appearance.apply(new Scene(opening, width, height));
        resize(opening, width, height);
        return opening;
    }

    private static void resize(OpeningScreen opening, double width, double height) {
        opening.resize(width, height);
        for (int i = 0; i < 3; i++) {
            opening.applyCss();
            opening.layout();
        }
    }

    private static Bounds place(OpeningScreen opening, String selector) {
        Node node = opening.lookup(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(type, 5, 5, 5, 5, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                false, false, true, null);
    }
}
