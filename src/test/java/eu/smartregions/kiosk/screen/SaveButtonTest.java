package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import javafx.scene.AccessibleAction;
import org.junit.jupiter.api.Test;

/// The button that saves.
final class SaveButtonTest {
    private static final Subject ONE = Subject.event("one");
    private static final Subject TWO = Subject.event("two");

    private final Navigator navigator = new Navigator();
    private final LanguageChoice language = new LanguageChoice(Language.EN);

    @Test
    void savesAndTakesBackAndSaysWhichByWordAndLook() {
        Toolkit.run(() -> {
            Target button = SaveButton.of(navigator, parts(), ONE);
            says(button, "Save", false);
            touch(button);
            assertEquals(List.of(ONE), navigator.saved().subjects());
            says(button, "Saved", true);
            touch(button);
            assertEquals(List.of(), navigator.saved().subjects());
            says(button, "Save", false);
        });
    }

    @Test
    void saysAtOnceThatSomethingIsSavedInEveryLanguage() {
        Toolkit.run(() -> {
            navigator.save(ONE);
            Target button = SaveButton.of(navigator, parts(), ONE);
            says(button, "Saved", true);
            language.choose(Language.FR);
            says(button, language.messages(Language.FR).text("save.saved"), true);
        });
    }

    @Test
    void severalAreSavedTogetherAndNoneTwice() {
        Toolkit.run(() -> {
            navigator.save(TWO);
            Target button = SaveButton.of(navigator, parts(), List.of(ONE, TWO), "tour.save-all");
            says(button, "Save all", false);
            touch(button);
            assertEquals(List.of(TWO, ONE), navigator.saved().subjects());
            says(button, "Saved", true);
            touch(button);
            assertEquals(List.of(), navigator.saved().subjects());
        });
    }

    @Test
    void lengthOfTheListMakesNoDifferenceToOthers() {
        Toolkit.run(() -> {
            navigator.save(TWO);
            Target button = SaveButton.of(navigator, parts(), ONE);
            touch(button);
            touch(button);
            assertEquals(List.of(TWO), navigator.saved().subjects());
        });
    }

    private static void says(Target button, String word, boolean chosen) {
        assertEquals(word, button.getAccessibleText());
        assertEquals(List.of(word), ShownKiosk.texts(button));
        if (chosen) {
            assertTrue(button.chosen());
        } else {
            assertFalse(button.chosen());
        }
    }

    private static void touch(Target button) {
        button.executeAccessibleAction(AccessibleAction.FIRE);
    }

    private Parts parts() {
        return new Parts(Scale.of(1920, 1080, 0, 1), new Words(language));
    }
}
