package eu.smartregions.kiosk.content.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A text of the exhibition in one or more languages; never empty, no blank wording.
///
/// @param machine the languages of wordings that a machine translated and nobody has confirmed yet
public record LocalizedText(Map<Language, String> wordings, Set<Language> machine) {

    /// Copies the wordings.
    ///
    /// @throws IllegalArgumentException if there is no wording, or a blank one
    public LocalizedText {
        if (wordings.isEmpty()) {
            throw new IllegalArgumentException("A localized text needs at least one wording");
        }
        for (String wording : wordings.values()) {
            if (wording.isBlank()) {
                throw new IllegalArgumentException("No wording of a localized text may be blank");
            }
        }
        wordings = Collections.unmodifiableMap(new EnumMap<>(wordings));
        machine = Set.copyOf(machine);
    }

    /// Returns a text whose wordings people wrote.
    public LocalizedText(Map<Language, String> wordings) {
        this(wordings, Set.of());
    }

    /// Returns a text in one language.
    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /// Returns this text with other wordings in the languages that those are in.
    public LocalizedText replacedBy(LocalizedText other) {
        Map<Language, String> all = new EnumMap<>(wordings);
        all.putAll(other.wordings);
        Set<Language> translated = new HashSet<>(machine);
        translated.removeAll(other.wordings.keySet());
        translated.addAll(other.machine);
        return new LocalizedText(all, translated);
    }

    /// Returns the wording in `language`; where there is none the English one, else the first in the order of
    /// [Language].
    public Wording in(Language language) {
        String own = wordings.get(language);
        if (own != null) {
            return new Wording(own, language, machine.contains(language));
        }
        Language fallback = wordings.containsKey(Language.EN) ? Language.EN : wordings.keySet().iterator().next();
        return new Wording(wordings.get(fallback), fallback, machine.contains(fallback));
    }

    /// Returns the text of [#in], for places where its language need not be named, such as names.
    public String text(Language language) {
        return in(language).text();
    }
}
