package eu.smartregions.kiosk.screen.speech;

import static eu.smartregions.kiosk.screen.speech.PadHands.code;
import static eu.smartregions.kiosk.screen.speech.PadHands.hands;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who asks for help is told where they are and what the keys do.
final class KeyHelpTest {
    private static final Place REGION = new Place.RegionPage(new RegionId("nl-southern-netherlands"));
    private static final AccessOptions HEARING = AccessOptions.USUAL.with(Aid.SPOKEN, true);

    private final HeardSpeech heard = new HeardSpeech();

    @Test
    void helpSpeaksAnywhereAndSaysWhereOneIs() {
        hands(Optional.of(heard), AccessOptions.USUAL, kiosk -> {
            kiosk.go(REGION);
            kiosk.press(KeyCode.F1);
            assertTrue(kiosk.view.access().has(Aid.SPOKEN));
        });
    }

    /// Help twice begins a lesson; keys do nothing else in it.
    @ParameterizedTest
    @EnumSource(PadKey.class)
    void inTheLessonEachKeySaysWhatItDoesAndDoesNothing(PadKey key) {
        hands(Optional.of(heard), HEARING, kiosk -> {
            kiosk.go(REGION);
            kiosk.press(KeyCode.F1);
            assertTrue(heard.has("F1 again: a lesson in the keys."), heard.said::toString);
            kiosk.press(KeyCode.F1);
            assertTrue(heard.has("The keys say what they do. Escape ends the lesson."), heard.said::toString);
            Manner manner = heard.manner;
            heard.said.clear();
            kiosk.press(code(key));
            assertEquals(REGION, kiosk.navigator.here());
            assertEquals(manner, heard.manner);
            assertFalse(kiosk.view.sheetOpen() || kiosk.view.lookup(".dark-screen").isVisible());
            assertTrue(heard.has(key == PadKey.BACK
                    ? "Southern Netherlands"
                    : kiosk.language.messages(Language.EN).text(key.lesson())), heard.said::toString);
            kiosk.press(KeyCode.ESCAPE);
            kiosk.press(KeyCode.HOME);
            assertEquals(new Place.Home(), kiosk.navigator.here(), "the lesson has ended");
        });
    }
}
