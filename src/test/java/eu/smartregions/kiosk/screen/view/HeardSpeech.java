package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.text.Wording;
import java.util.ArrayList;
import java.util.List;

/// A voice that writes down what it says, in order; an empty text is silence.
final class HeardSpeech implements Speech {
    final List<String> said = new ArrayList<>();

    @Override
    public void say(List<Wording> texts) {
        texts.forEach(text -> said.add(text.language().code() + ": " + text.text()));
    }

    @Override
    public void hush() {
        said.add("");
    }
}
