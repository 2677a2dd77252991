package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// Pages are read aloud to those who asked for it, and to nobody else.
final class NarratorTest {
    private final HeardSpeech heard = new HeardSpeech();
    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private final LanguageChoice language = new LanguageChoice(Language.FR);
    private final VBox page = Toolkit.ask(() -> new VBox(new Label("Titre"), button("Suivant")));
    private final Narrator narrator = new Narrator(Optional.of(heard), language, wanted::get, this::list);

    private ReadingList list() {
        return ReadingList.of(List.of(page), language.get(), language.messages(language.get()));
    }

    @Test
    void readsThePageOnceItIsLaidOut() {
        Toolkit.run(() -> {
            narrator.sayPage();
            assertEquals(List.of(""), heard.said, "what was said before stops at once");
            page.getChildren().add(new Label("Plus"));
        });
        Toolkit.run(() -> assertEquals(List.of("", "fr: Titre", "fr: Éléments\u00a0: 3.\nSuivant.\nPlus"), heard.said));
    }

    @Test
    void readsEachTextInTheLanguageThatItIsWrittenIn() {
        Words words = new Words(language);
        LocalizedText english = LocalizedText.of(Language.EN, "Wind at sea");
        Toolkit.run(() -> {
            page.getChildren().add(1, words.tell(new Label(), english));
            narrator.sayPage();
        });
        Toolkit.run(
                () -> assertEquals(List.of("", "fr: Titre", "fr: Éléments\u00a0: 3.", "en: Wind at sea", "fr: Suivant"),
                        heard.said));
    }

    @Test
    void saysAnswersBeforeThePageThatTheyCameWith() {
        Toolkit.run(() -> {
            narrator.sayPage();
            narrator.answer(List.of(new Wording("Bonjour", Language.FR, false)));
            narrator.sayPage();
        });
        Toolkit.run(() -> assertEquals(List.of("", "", "fr: Bonjour", "fr: Titre.\nÉléments\u00a0: 2.\nSuivant"),
                heard.said));
    }

    @Test
    void whoHasStoppedListeningMeanwhileHearsNothing() {
        Toolkit.run(() -> {
            narrator.sayPage();
            wanted.set(false);
        });
        Toolkit.run(() -> assertEquals(List.of(""), heard.said));
    }

    @Test
    void whoDidNotAskHearsNothing() {
        wanted.set(false);
        Toolkit.run(() -> {
            narrator.sayPage();
            narrator.sayItem(list(), list().items().getLast());
        });
        Toolkit.run(() -> assertEquals(List.of(""), heard.said));
    }

    @Test
    void saysWhatTheKeysAreAt() {
        Toolkit.run(() -> {
            ((Target) page.getChildren().getLast()).choose(true);
            narrator.sayItem(list(), list().items().getLast());
            assertEquals(List.of("fr: Suivant", "fr: choisi.\nbouton.\n2 sur 2"), heard.said);
            assertEquals(List.of(Optional.of(Earcon.SELECTED)), heard.earcons);
        });
    }

    @Test
    void speaksFasterAndLouderUntilTheVisitEnds() {
        Toolkit.run(() -> {
            narrator.change(1, 0);
            narrator.change(0, 20);
            assertEquals(new Manner(2, 10), heard.manner);
            narrator.sayEnd(true);
            narrator.change(0, 0);
            assertEquals(Manner.USUAL, heard.manner);
            assertEquals("fr: La visite est terminée. La lecture vocale est désactivée.", heard.said.get(3));
        });
    }

    @Test
    void aMachineWithoutAVoiceIsSilent() {
        Narrator mute = new Narrator(Optional.empty(), language, () -> true, this::list);
        assertFalse(mute.canSpeak());
        assertTrue(narrator.canSpeak());
        Toolkit.run(() -> {
            mute.sayPage();
            mute.hush();
        });
        Toolkit.run(() -> assertEquals(List.of(), heard.said));
    }

    private static Target button(String name) {
        Target button = new Target("k-button", new Pane(), () -> {});
        button.setAccessibleText(name);
        return button;
    }
}
