package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.content.text.Wording;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tells those who listen how to go on: it greets them, says where they are, and gives a lesson in the keys, in which
/// each key says what it does instead of doing it.
final class KeyHelp {
    private final LanguageChoice language;
    private final Narrator narrator;
    private final DrivenKiosk kiosk;
    private final ReadingWalk walk;
    /// Whether the last key asked for help: the same again begins the lesson.
    private boolean helped;
    private boolean lesson;

    KeyHelp(LanguageChoice language, Narrator narrator, DrivenKiosk kiosk, ReadingWalk walk) {
        this.language = language;
        this.narrator = narrator;
        this.kiosk = kiosk;
        this.walk = walk;
    }

    /// Begins to read pages aloud, where the machine has a voice.
    void greet() {
        if (narrator.canSpeak()) {
            kiosk.hear();
            narrator.answer(Stream.concat(Stream.of(narrator.own("speech.on"), narrator.own("speech.keys")),
                    LanguageChoice.OFFERED.stream().filter(other -> other != language.get()).map(other -> new Wording(
                            language.messages(other).text("speech.languages"), other, false)))
                    .toList());
        }
    }

    /// Says where the visitor is and what the keys do; asked for it again, begins the lesson.
    void help() {
        if (!narrator.speaks()) {
            greet();
        } else if (helped) {
            helped = false;
            lesson = true;
            narrator.answer(List.of(narrator.own("lesson.begin")));
        } else {
            helped = true;
            tell();
        }
    }

    private void tell() {
        ReadingList list = kiosk.shown();
        if (list.title() >= 0) {
            List<Wording> said = new ArrayList<>(list.items().get(list.title()).texts());
            walk.here(list).ifPresent(item -> said.addAll(narrator.item(list, item)));
            said.add(narrator.own("speech.keys"));
            said.add(narrator.own("lesson.how"));
            narrator.answer(said);
        }
    }

    /// Another key was pressed: help is asked for anew after it.
    void pass() {
        helped = false;
    }

    /// Whether keys only say what they do.
    boolean teaches() {
        return lesson;
    }

    /// Says what a key does, instead of doing it, until the one that leads back.
    void teach(PadKey key) {
        if (key == PadKey.BACK) {
            lesson = false;
            narrator.answer(walk.where());
        } else {
            narrator.answer(List.of(narrator.own(key.lesson())));
        }
    }

    /// The lesson is over, as the visitor does something else.
    void end() {
        lesson = false;
    }
}
