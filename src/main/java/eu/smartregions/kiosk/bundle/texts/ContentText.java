package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.bundle.author.TextPlaces;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.read.Limit;
import eu.smartregions.kiosk.bundle.read.SourceMark;
import eu.smartregions.kiosk.bundle.read.Translations;
import eu.smartregions.kiosk.content.text.Language;
import java.util.Optional;
import java.util.Set;

/// One text of a bundle in the languages that it is written in.
final class ContentText {
    private final TextKey key;
    private final TextPlaces.Place place;
    private final Translations translations;
    private final Language source;
    private final String mark;
    private final Set<Language> outdated;

    private ContentText(TextKey key, TextPlaces.Place place, Translations translations) {
        this.key = key;
        this.place = place;
        this.translations = translations;
        this.source = translations.source();
        this.mark = translations.mark();
        this.outdated = translations.outdated();
    }

    /// Returns the text at a place, or empty if it has no wording.
    ///
    /// @param file the file inside the bundle
    static Optional<ContentText> of(String file, TextPlaces.Place place) {
        return place.translations().map(
                translations -> new ContentText(new TextKey(file, place.text().pointer()), place, translations));
    }

    TextKey key() {
        return key;
    }

    /// Returns the object in its file.
    JsonValue.Fields object() {
        return place.text();
    }

    /// Returns its wordings and what is known of them.
    Translations translations() {
        return translations;
    }

    /// Returns the language that it is translated from.
    Language source() {
        return source;
    }

    /// Returns the wording that it is translated from.
    String sourceWording() {
        return translations.wordings().get(source);
    }

    /// Returns the mark of [#sourceWording].
    String mark() {
        return mark;
    }

    /// Returns the wording in a language, or empty.
    Optional<String> wording(Language language) {
        return Optional.ofNullable(translations.wordings().get(language));
    }

    /// Returns the marks of the source and, after a hyphen, of the wording in a language, nothing if there is none:
    /// what comes back from a translator tells by them what was changed, and from what.
    String marks(Language language) {
        return mark + "-" + wording(language).map(SourceMark::of).orElse("");
    }

    /// Returns the place in words for translators: the exhibitor or file, and what it is there.
    String where() {
        String[] names = key.file().split("/");
        String owner = names.length == 3 ? names[1] + ": " : "";
        return owner + place.words();
    }

    Limit limit() {
        return place.limit();
    }

    /// Returns what a translator has to heed: the limit, and the language of the source if it is not English.
    String note() {
        return (source == Language.EN ? "" : "From " + source.ownName() + ". ") + "At most " + limit().inWords() + ".";
    }

    /// Returns what the translation into a language is like.
    TextState state(Language language) {
        if (!translations.wordings().containsKey(language)) {
            return TextState.MISSING;
        }
        if (outdated.contains(language)) {
            return TextState.OUTDATED;
        }
        return translations.machine().contains(language) ? TextState.BY_MACHINE : TextState.TRANSLATED;
    }
}
