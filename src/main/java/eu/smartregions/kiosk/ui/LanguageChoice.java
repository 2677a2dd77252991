package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.Language;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The visitor's language; back to the organiser's first language when the visit ends.
public final class LanguageChoice {
    private final Language first;
    private final ReadOnlyObjectWrapper<Language> chosen;

    /// @param first the language of the attract loop and of a new visit
    public LanguageChoice(Language first) {
        this.first = first;
        this.chosen = new ReadOnlyObjectWrapper<>(first);
    }

    /// The language in force.
    public ReadOnlyObjectProperty<Language> property() {
        return chosen.getReadOnlyProperty();
    }

    /// The language in force.
    public Language get() {
        return chosen.get();
    }

    /// Chooses a language for this visit.
    public void choose(Language language) {
        chosen.set(language);
    }

    /// Forgets the choice.
    public void reset() {
        chosen.set(first);
    }
}
