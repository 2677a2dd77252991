package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Comparator;
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

    /// Returns the subject that was found.
    public Subject subject() {
        return entry.subject();
    }

    /// Returns its page.
    public Place page() {
        return entry.page();
    }

    /// Returns its name.
    public LocalizedText name() {
        return entry.texts().names().getFirst();
    }

    /// Returns the text that the typed words match, where its name in this language does not show it: its name in
    /// another language, a code, a town, or one of its subjects. Empty otherwise, and where it was found only despite
    /// typing errors.
    public Optional<String> matched(Language language) {
        if (seenByName(language)) {
            return Optional.empty();
        }
        Stream<String> names = entry.texts().names().stream().flatMap(text -> text.wordings().values().stream())
                .filter(this::begins).sorted(Comparator.comparing(text -> !inItsLetters(text)));
        Stream<String> others = Stream.concat(entry.texts().places().stream(), entry.texts().about().stream())
                .filter(text -> text.wordings().values().stream().anyMatch(this::begins))
                .map(text -> text.text(language));
        return Stream.concat(names, others).findFirst();
    }

    /// Whether its name in this language shows the typed words.
    boolean seenByName(Language language) {
        return begins(name().text(language));
    }

    /// Whether a text says what was typed in the letters that it was typed in, not only as it is spelt in others.
    private boolean inItsLetters(String text) {
        String plain = TextFolding.plain(text);
        return typed.stream().anyMatch(plain::contains);
    }

    /// Whether a text has a word that begins like one of those typed.
    private boolean begins(String text) {
        return TextFolding.spellings(text).stream().anyMatch(word -> typed.stream()
                .flatMap(typedWord -> TextFolding.typed(typedWord).stream()).anyMatch(word::startsWith));
    }
}
