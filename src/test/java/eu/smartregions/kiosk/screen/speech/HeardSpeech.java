package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.content.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A voice that writes down what it says, in order; an empty text is silence.
public final class HeardSpeech implements Speech {
    public final List<String> said = new ArrayList<>();

    /// The sound before each thing that was said; empty where there was none.
    public final List<Optional<Earcon>> earcons = new ArrayList<>();

    Manner manner = Manner.USUAL;

    @Override
    public void say(List<Wording> texts, Manner manner, Optional<Earcon> earcon) {
        earcons.add(earcon);
        this.manner = manner;
        texts.forEach(text -> said.add(text.language().code() + ": " + text.text()));
    }

    @Override
    public void hush() {
        said.add("");
    }

    /// Whether something was said.
    boolean has(String text) {
        return String.join("\n", said).contains(text);
    }
}
