package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.EnumMap;
import java.util.Map;

/// Who reads a wording of a text: a bit for each language in which it is shown.
final class Readership {
    /// Everybody, in whatever language.
    static final int ALL = (1 << Language.values().length) - 1;
    /// Those who find nothing in their own language and in English: names in all other languages are for them.
    static final int OF_OTHER_LANGUAGES = ALL + 1;

    private Readership() {
    }

    /// Returns those who read in a language.
    static int of(Language language) {
        return 1 << language.ordinal();
    }

    /// Returns for each wording of a text those to whom it is shown.
    static Map<Language, Integer> shown(LocalizedText text) {
        Map<Language, Integer> shown = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            shown.merge(text.in(language).language(), of(language), (one, other) -> one | other);
        }
        return shown;
    }

    /// Returns for each wording of a name those who know it: in their own language, in English everybody.
    ///
    /// @param abroad whether those who find nothing else know it in every other language too
    static Map<Language, Integer> known(LocalizedText name, boolean abroad) {
        Map<Language, Integer> known = shown(name);
        known.computeIfPresent(Language.EN, (_, _) -> ALL);
        if (abroad) {
            known.replaceAll((_, readers) -> readers | OF_OTHER_LANGUAGES);
        }
        return known;
    }
}
