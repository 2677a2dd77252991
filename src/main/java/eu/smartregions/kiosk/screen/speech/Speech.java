package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.content.text.Wording;
import java.util.List;

/// Reads pages aloud. JavaFX has no screen-reader bridge on Linux, so a kiosk there is closed to assistive technology
/// and speech output is its own task (EN 301 549, 5.1.3).
public interface Speech {

    /// Says texts one after another, each in its own language, instead of what is being said. Returns at once.
    void say(List<Wording> texts, Manner manner);

    /// Says nothing more.
    void hush();
}
