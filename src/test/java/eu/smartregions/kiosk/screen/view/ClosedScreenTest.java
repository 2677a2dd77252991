package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Appearance;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// While the exhibition is closed the screen is black, and tells who touches it when to come back.
final class ClosedScreenTest {
    private static final LocalDateTime NIGHT = LocalDateTime.parse("2019-06-11T20:00");

    @Test
    void isBlackUntilItIsTouchedAndAgainAfterAWhile() throws Exception {
        ClosedScreen closed = Toolkit.ask(() -> shown(Language.EN, Optional.empty()));
        Toolkit.run(() -> {
            assertEquals(List.of(), OnScreen.texts(closed));
            assertEquals(Color.BLACK, closed.snapshot(null, null).getPixelReader().getColor(960, 540));
            press(closed);
            assertEquals(6, OnScreen.texts(closed).size());
        });
        Thread.sleep(ClosedScreen.SAID.plusSeconds(2));
        Toolkit.run(() -> assertEquals(List.of(), OnScreen.texts(closed)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-06-11T21:00 | Closed. Open again today at 21:00.
            2019-06-12T09:30 | Closed. Open again tomorrow at 09:30.
            2019-06-13T09:30 | Closed. Open again: Thursday 13 June, 09:30.
                             | Closed.
            """)
    void saysWhenItOpens(LocalDateTime opens, String words) {
        Toolkit.run(() -> {
            ClosedScreen closed = shown(Language.EN, Optional.ofNullable(opens));
            closed.getScene().getFocusOwner().fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            layOut(closed);
            assertEquals(words, OnScreen.texts(closed).getFirst());
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksTheLanguageOfThisKioskFirstAndFitsUprightScreens(Language language) {
        Toolkit.run(() -> {
            ClosedScreen closed = new ClosedScreen(language, () -> NIGHT,
                    _ -> Optional.of(LocalDateTime.parse("2019-06-19T09:30")));
            Appearance.apply(new Scene(closed, 1080, 1920));
            layOut(closed);
            press(closed);
            List<String> said = OnScreen.texts(closed);
            assertEquals(said.size(), said.stream().distinct().count());
            assertEquals(RestingScreen.SAID.contains(language) ? 6 : 7, said.size());
            assertTrue(said.getFirst().contains("19"), said::getFirst);
            closed.lookupAll(".label").forEach(label -> {
                assertTrue(OnScreen.place(label).getMinX() >= 0 && OnScreen.place(label).getMaxX() <= 1080);
                assertTrue(OnScreen.place(label).getMinY() >= 0 && OnScreen.place(label).getMaxY() <= 1920);
            });
        });
    }

    private static ClosedScreen shown(Language language, Optional<LocalDateTime> opens) {
        ClosedScreen closed = new ClosedScreen(language, () -> NIGHT, _ -> opens);
        Appearance.apply(new Scene(closed, 1920, 1080));
        layOut(closed);
        return closed;
    }

    private static void press(ClosedScreen closed) {
        closed.fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, 9, 9, 9, 9, MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, true, false, true, null));
        layOut(closed);
    }

    private static void layOut(ClosedScreen closed) {
        closed.applyCss();
        closed.layout();
    }
}
