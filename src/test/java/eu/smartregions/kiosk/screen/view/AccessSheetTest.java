package eu.smartregions.kiosk.screen.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.speech.HeardSpeech;
import eu.smartregions.kiosk.screen.speech.Speech;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// What makes the kiosk easier works at once, says in words whether it is on, and can be taken back.
final class AccessSheetTest {
    @Test
    void eachChoiceIsInForceAtOnce() {
        Map<String, Aid> choices = Map.of("High contrast", Aid.CONTRAST, "Lower, within reach", Aid.LOWER, "Less",
                Aid.STILL, "More time", Aid.UNHURRIED);
        choices.forEach((name, aid) -> open(Size.LARGE, Optional.empty(), kiosk -> {
            assertFalse(chosen(kiosk).contains(name), name);
            kiosk.fire(name);
            assertEquals(AccessOptions.USUAL.with(aid, true), kiosk.view.access(), name);
            assertTrue(chosen(kiosk).contains(name), name + ": the sheet stays and says so");
        }));
    }

    @Test
    void aChoiceLeavesTheOthersAsTheyAre() {
        open(Size.LARGE, Optional.empty(), kiosk -> {
            kiosk.fire("Very large");
            kiosk.fire("High contrast");
            assertEquals(AccessOptions.USUAL.withText(150).with(Aid.CONTRAST, true), kiosk.view.access());
        });
    }

    @Test
    void whatWasChangedIsTakenBackTogether() {
        open(Size.LARGE, Optional.empty(), kiosk -> {
            assertTrue(kiosk.find("Back to usual").isEmpty());
            kiosk.fire("Large");
            kiosk.fire("More time");
            kiosk.fire("Back to usual");
            assertEquals(AccessOptions.USUAL, kiosk.view.access());
        });
    }

    @Test
    void textIsTwiceAsLargeOnlyWhereTheScreenIsHeld() {
        assertEquals(List.of("Usual", "Large", "Very large"), firstChoices(Size.LARGE));
        assertEquals(List.of("Usual", "Large", "Very large", "Largest"), firstChoices(Size.TABLET));
    }

    @Test
    void uprightTheLowerPageIsTheFirstChoice() {
        open(Size.TOTEM, Optional.empty(), kiosk -> assertTrue(
                kiosk.names(".k-sheet .k-chip").indexOf("Lower, within reach") == 1,
                kiosk.names(".k-sheet .k-chip")::toString));
    }

    @Test
    void readingAloudIsOfferedWhereThereIsAVoice() {
        open(Size.LARGE, Optional.empty(), kiosk -> assertFalse(kiosk.says().contains("Read aloud")));
        open(Size.LARGE, Optional.of(new HeardSpeech()), kiosk -> {
            kiosk.fire("On");
            assertTrue(kiosk.view.access().has(Aid.SPOKEN));
        });
    }

    /// The choices in force, also those further down the sheet.
    private static List<String> chosen(ShownKiosk kiosk) {
        return kiosk.view.lookupAll(".k-sheet .k-chip").stream().map(Target.class::cast).filter(Target::chosen)
                .map(Target::getAccessibleText).toList();
    }

    private static List<String> firstChoices(Size size) {
        return Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(Exhibitions.small(), Language.EN, size);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.view.openAccess();
            kiosk.layOut();
            List<String> names = kiosk.says();
            kiosk.view.end();
            return names.subList(names.indexOf("Text size") + 1, names.indexOf("Colours"));
        });
    }

    private static void open(Size size, Optional<Speech> speech, Consumer<ShownKiosk> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(Exhibitions.small(), Language.EN, size, speech);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.view.openAccess();
            kiosk.layOut();
            seen.accept(kiosk);
            kiosk.view.end();
        });
    }
}
