package eu.smartregions.kiosk.guide;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Something that a search found.
public final class Hit {
    private final Entry entry;
    private final List<String> typed;
    private final int readers;

    /// @param typed   the words it was found by
    /// @param readers those who searched, as in [Readership]
    Hit(Entry entry, List<String> typed, int readers) {
        this.entry = entry;
        this.typed = typed;
        this.readers = readers;
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
    /// another language, a code, a town, one of its subjects, or the words around them in what is told of it; from the
    /// fullest wording to the shortest. None otherwise, and where it was found only despite typing errors.
    public List<String> matched(Language language) {
        if (seenByName(language)) {
            return List.of();
        }
        Entry.Texts texts = entry.texts();
        Stream<String> names = known(texts.names()).filter(this::begins)
                .sorted(Comparator.comparing(text -> !inItsLetters(text)));
        Stream<String> places = texts.places().stream().filter(place -> known(List.of(place)).anyMatch(this::begins))
                .map(place -> place.text(language));
        Stream<String> about = texts.about().stream().map(text -> text.text(language)).filter(this::begins);
        Stream<List<String>> whole = Stream.of(names, places, about).flatMap(each -> each).map(List::of);
        Stream<List<String>> told = texts.told().stream().map(text -> Excerpt.of(text.text(language), this::begins))
                .filter(excerpts -> !excerpts.isEmpty());
        return Stream.concat(whole, told).findFirst().orElse(List.of());
    }

    /// Whether its name in this language shows the typed words.
    boolean seenByName(Language language) {
        return begins(name().text(language));
    }

    /// Returns the wordings of names that those who searched know.
    private Stream<String> known(List<LocalizedText> names) {
        return names.stream().flatMap(name -> Readership.known(name, entry.knownAbroad()).entrySet().stream()
                .filter(each -> (each.getValue() & readers) != 0).map(Map.Entry::getKey)
                .map(name.wordings()::get)).distinct();
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
