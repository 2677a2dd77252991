package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.text.Language;
import java.util.ArrayList;
import java.util.List;

/// A voice that writes down what it says, in order; an empty text is silence.
final class HeardSpeech implements Speech {
    final List<String> said = new ArrayList<>();

    @Override
    public void say(String text, Language language) {
        said.add(language.code() + ": " + text);
    }

    @Override
    public void hush() {
        said.add("");
    }
}
