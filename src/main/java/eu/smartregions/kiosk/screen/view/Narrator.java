package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.FxThread;
import eu.smartregions.kiosk.ui.PageText;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Reads aloud the page or sheet, and the target that has the keyboard's focus, where the machine has a voice and the
/// visitor asked for it.
final class Narrator {
    private final Optional<Speech> speech;
    private final LanguageChoice language;
    private final BooleanSupplier wanted;
    private final Supplier<Optional<Region>> shown;

    /// @param speech the voice, where there is one
    /// @param wanted whether the visitor wants to hear pages
    /// @param shown  the page, or what lies over it
    Narrator(Optional<Speech> speech, LanguageChoice language, BooleanSupplier wanted,
            Supplier<Optional<Region>> shown) {
        this.speech = speech;
        this.language = language;
        this.wanted = wanted;
        this.shown = shown;
    }

    /// Whether pages can be read aloud.
    boolean canSpeak() {
        return speech.isPresent();
    }

    /// Stops.
    void hush() {
        speech.ifPresent(Speech::hush);
    }

    /// Stops, and reads the page or sheet that is shown now.
    void sayPage() {
        hush();
        if (wanted.getAsBoolean()) {
            // Once it is laid out: what does not fit, such as More, shows only then.
            FxThread.later(() -> shown.get().filter(_ -> wanted.getAsBoolean())
                    .ifPresent(page -> say(joined(PageText.spoken(page, language.get())))));
        }
    }

    /// Reads the name of the target that has the keyboard's focus.
    void sayFocus(Node focus) {
        if (wanted.getAsBoolean() && focus instanceof Target && focus.getAccessibleText() != null) {
            say(PageText.spoken(focus, language.get()));
        }
    }

    /// Returns the texts with those in the same language that follow one another as one, so that the voice does not
    /// change more often than it must.
    private static List<Wording> joined(List<Wording> texts) {
        List<Wording> joined = new ArrayList<>();
        for (Wording text : texts) {
            if (!joined.isEmpty() && joined.getLast().language() == text.language()) {
                Wording before = joined.removeLast();
                joined.add(new Wording(before.text() + ".\n" + text.text(), text.language(), false));
            } else {
                joined.add(text);
            }
        }
        return joined;
    }

    private void say(List<Wording> texts) {
        speech.ifPresent(voice -> voice.say(texts));
    }
}
