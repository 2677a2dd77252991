package eu.smartregions.kiosk.screen.speech;

import eu.smartregions.kiosk.content.text.Wording;
import java.util.List;
import java.util.Optional;

/// Reads pages aloud. JavaFX has no screen-reader bridge on Linux, so a kiosk there is closed to assistive technology
/// and speech output is its own task (EN 301 549, 5.1.3).
public interface Speech {

    /// Says texts one after another, each in its own language, instead of what is being said. Returns at once.
    ///
    /// @param earcon sounds before the first of them
    void say(List<Wording> texts, Manner manner, Optional<Earcon> earcon);

    /// Says nothing more.
    void hush();
}
