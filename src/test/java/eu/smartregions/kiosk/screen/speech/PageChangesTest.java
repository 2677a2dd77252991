package eu.smartregions.kiosk.screen.speech;

import static eu.smartregions.kiosk.screen.speech.PadHands.begun;
import static eu.smartregions.kiosk.screen.speech.PadHands.name;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// What a key changes on a page that stays is said.
final class PageChangesTest {
    private static final AccessOptions HEARING = AccessOptions.USUAL.with(Aid.SPOKEN, true);

    private final HeardSpeech heard = new HeardSpeech();

    @Test
    void typingSaysTheLetterWhatWasFoundAndTheFirstOfIt() {
        ShownKiosk kiosk = begun(Optional.of(heard), HEARING);
        Toolkit.run(() -> {
            kiosk.view.index().join();
            kiosk.go(new Place.Search());
        });
        for (char letter : "wal".toCharArray()) {
            Toolkit.run(() -> {
                for (int i = 0; i < 20 && heard.said.stream()
                        .noneMatch(row -> row.matches(".*\\b" + letter + "\\b, .*|.*, " + letter)); i++) {
                    heard.said.clear();
                    kiosk.press(KeyCode.RIGHT);
                }
                for (int i = 0; i < 12 && !Character.toString(letter).equals(name(kiosk)); i++) {
                    kiosk.press(KeyCode.DOWN);
                }
                heard.said.clear();
                kiosk.press(KeyCode.ENTER);
            });
        }
        Toolkit.run(() -> {
            String said = String.join("\n", heard.said);
            assertTrue(said.contains("en: l"), said);
            assertTrue(said.contains("wal. 12 results"), said);
            assertTrue(said.contains("\nWales"), said);
            kiosk.view.end();
        });
    }

    @Test
    void aSearchInVainHasTheSoundOfAKeyThatHadNothingToDo() {
        ShownKiosk kiosk = begun(Optional.of(heard), HEARING);
        Toolkit.run(() -> {
            kiosk.view.index().join();
            kiosk.go(new Place.Search());
        });
        Toolkit.run(() -> kiosk.press(KeyCode.DOWN));
        write(kiosk, "wal");
        assertTrue(heard.has("results"), heard.said::toString);
        assertFalse(heard.earcons.contains(Optional.of(Earcon.ERROR)), heard.earcons::toString);
        write(kiosk, "xqz");
        assertTrue(heard.has("Nothing"), heard.said::toString);
        assertEquals(Optional.of(Earcon.ERROR), heard.earcons.getLast());
        Toolkit.run(kiosk.view::end);
    }

    /// Types on a keyboard that is plugged in.
    private void write(ShownKiosk kiosk, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            Toolkit.run(() -> {
                heard.said.clear();
                heard.earcons.clear();
                Event.fireEvent(kiosk.view, new KeyEvent(KeyEvent.KEY_TYPED, Character.toString(letter), "",
                        KeyCode.UNDEFINED, false, false, false, false));
            });
            Toolkit.run(kiosk::layOut);
        }
    }

    @Test
    void moreGoesToTheFirstNewRow() {
        ShownKiosk kiosk = begun(Optional.of(heard), HEARING);
        Toolkit.run(() -> kiosk.go(new Place.Regions(false)));
        List<String> before = Toolkit.ask(() -> {
            List<String> names = kiosk.names(".k-card");
            for (int i = 0; i < 300 && (name(kiosk) == null || !name(kiosk).startsWith("More")); i++) {
                kiosk.press(KeyCode.DOWN);
            }
            kiosk.press(KeyCode.ENTER);
            return names;
        });
        Toolkit.run(() -> {
            assertFalse(before.contains(name(kiosk)), name(kiosk));
            assertTrue(kiosk.names(".k-card").contains(name(kiosk)), name(kiosk));
            kiosk.view.end();
        });
    }
}
