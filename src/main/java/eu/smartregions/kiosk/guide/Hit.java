package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that a search found.
public final class Hit {
    private final Entry entry;
    private final List<String> typed;

    /// @param typed the words it was found by
    Hit(Entry entry, List<String> typed) {
        this.entry = entry;
        this.typed = typed;
    }

    /// What was found.
    public Subject subject() {
        return entry.subject();
    }

    /// Where it leads.
    public Place page() {
        return entry.page();
    }

    /// What it is called.
    public LocalizedText name() {
        return entry.texts().names().getFirst();
    }

    /// What was found by the typed words, where that is not seen by its name in this language: its name in another
    /// language, a code, a town, or one of the things it is about. Empty too where it was found by forgiving errors.
    public Optional<String> matched(Language language) {
        if (seenByName(language)) {
            return Optional.empty();
        }
        Stream<String> names = entry.texts().names().stream().flatMap(text -> text.wordings().values().stream())
                .filter(this::begins);
        Stream<String> others = Stream.concat(entry.texts().places().stream(), entry.texts().about().stream())
                .filter(text -> text.wordings().values().stream().anyMatch(this::begins))
                .map(text -> text.text(language));
        return Stream.concat(names, others).findFirst();
    }

    /// Whether its name in this language shows what was typed.
    boolean seenByName(Language language) {
        return begins(name().text(language));
    }

    /// Whether a text has a word that begins like one of those typed.
    private boolean begins(String text) {
        return TextFolding.spellings(text).stream().anyMatch(word -> typed.stream()
                .flatMap(typedWord -> TextFolding.typed(typedWord).stream()).anyMatch(word::startsWith));
    }
}
