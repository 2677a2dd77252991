package eu.smartregions.kiosk.ui.text;

import eu.smartregions.kiosk.content.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The visitor's language; back to the organiser's first language when the visit ends.
public final class LanguageChoice {
    /// Those that are offered to whoever passes by, where there is no room for all.
    public static final List<Language> OFFERED = List.of(Language.EN, Language.FR, Language.DE, Language.ES,
            Language.IT, Language.PL);

    private final Language first;
    private final ReadOnlyObjectWrapper<Language> chosen;
    private final Map<Language, Messages> read = new EnumMap<>(Language.class);

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

    /// The kiosk's own words in a language, read when they are first asked for.
    public Messages messages(Language language) {
        return read.computeIfAbsent(language, Messages::new);
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
