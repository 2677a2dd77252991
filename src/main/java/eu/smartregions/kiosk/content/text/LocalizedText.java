package eu.smartregions.kiosk.content.text;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// A text of the exhibition in one or more languages; never empty, no blank wording.
public record LocalizedText(Map<Language, String> wordings) {

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
    }

    /// A text in one language.
    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /// The wording in `language`; where there is none the English one, else the first in the order of [Language].
    public Wording in(Language language) {
        String own = wordings.get(language);
        if (own != null) {
            return new Wording(own, language);
        }
        Language fallback = wordings.containsKey(Language.EN) ? Language.EN : wordings.keySet().iterator().next();
        return new Wording(wordings.get(fallback), fallback);
    }

    /// The text of [#in], for places where the language it is in need not be said, such as names.
    public String text(Language language) {
        return in(language).text();
    }
}
