package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.content.text.Language;

/// Reads pages aloud. JavaFX has no screen-reader bridge on Linux, so a kiosk there is closed to assistive technology
/// and speech output is its own task (EN 301 549, 5.1.3).
public interface Speech {

    /// Says a text, instead of what is being said. Returns at once.
    void say(String text, Language language);

    /// Says nothing more.
    void hush();
}
