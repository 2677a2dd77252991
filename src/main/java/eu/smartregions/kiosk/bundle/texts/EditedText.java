package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.bundle.json.ObjectText;
import eu.smartregions.kiosk.bundle.read.Translations;
import eu.smartregions.kiosk.content.text.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A text with the translations that came back for it, before it is written.
final class EditedText {
    private final ContentText text;
    private final Map<Language, String> taken = new EnumMap<>(Language.class);
    private final Set<Language> machine = EnumSet.noneOf(Language.class);
    private final Map<Language, String> of = new EnumMap<>(Language.class);
    private boolean edited;

    EditedText(ContentText text) {
        this.text = text;
        machine.addAll(text.translations().machine());
        of.putAll(text.translations().of());
    }

    ContentText text() {
        return text;
    }

    /// Returns the wording in a language as it will be, or empty.
    Optional<String> wording(Language language) {
        return Optional.ofNullable(taken.get(language)).or(() -> text.wording(language));
    }

    /// Whether it matters that somebody says a translation is right: a machine made it, or its source has changed.
    boolean unconfirmed(Language language) {
        return machine.contains(language)
                || of.containsKey(language) && !text.mark().equals(of.get(language));
    }

    /// Takes a translation.
    ///
    /// @param byMachine whether a machine made it
    void take(Language language, String wording, boolean byMachine) {
        taken.put(language, wording);
        confirm(language);
        if (byMachine) {
            machine.add(language);
        }
    }

    /// Keeps a translation as one that people found right for the present source.
    void confirm(Language language) {
        machine.remove(language);
        of.put(language, text.mark());
        edited = true;
    }

    /// Returns the change of its file, or empty if nothing came back.
    Optional<ObjectText.Change> change() {
        if (!edited) {
            return Optional.empty();
        }
        ObjectText object = new ObjectText(text.object());
        taken.forEach((language, wording) -> put(object, language, wording));
        if (machine.isEmpty()) {
            object.remove(Translations.MACHINE);
        } else if (!machine.equals(text.translations().machine())) {
            List<String> codes = machine.stream().map(Language::code).toList();
            if (object.names().contains(Translations.OF) && !object.names().contains(Translations.MACHINE)) {
                object.insert(object.names().indexOf(Translations.OF), Translations.MACHINE, codes);
            } else {
                object.put(Translations.MACHINE, codes);
            }
        }
        Map<String, String> marks = new LinkedHashMap<>();
        of.forEach((language, mark) -> marks.put(language.code(), mark));
        object.put(Translations.OF, marks);
        return Optional.of(object.change());
    }

    /// Writes a wording in its place: English first, then in the order of [Language].
    private static void put(ObjectText object, Language language, String wording) {
        List<String> names = object.names();
        if (names.contains(language.code())) {
            object.put(language.code(), wording);
            return;
        }
        int at = 0;
        for (int i = 0; i < names.size(); i++) {
            if (Language.of(names.get(i)).filter(other -> rank(other) < rank(language)).isPresent()) {
                at = i + 1;
            }
        }
        object.insert(at, language.code(), wording);
    }

    private static int rank(Language language) {
        return language == Language.EN ? -1 : language.ordinal();
    }
}
