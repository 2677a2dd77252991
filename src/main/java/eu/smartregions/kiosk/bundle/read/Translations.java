package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.content.text.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// The wordings of one text, and what its file says of those that are translations.
///
/// @param wordings by language; empty where none could be read
/// @param machine  the languages that a machine translated and nobody has confirmed
/// @param of       the [mark][SourceMark] of the source that a wording was translated from, where that is known
public record Translations(Map<Language, String> wordings, Set<Language> machine, Map<Language, String> of) {
    /// The field of a text that names the languages a machine translated.
    public static final String MACHINE = "machine";
    /// The field of a text with the marks of the sources that its translations were made from.
    public static final String OF = "of";

    /// Reads the object of a text, and reports its mistakes.
    public static Translations read(JsonValue.Fields object, Limit limit) {
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        object.values().forEach((code, wording) -> {
            if (!code.equals(MACHINE) && !code.equals(OF)) {
                language(code, wording).ifPresent(language -> wordings.put(language, Texts.plain(wording, limit)));
            }
        });
        Set<Language> machine = EnumSet.noneOf(Language.class);
        Map<Language, String> of = new EnumMap<>(Language.class);
        Optional.ofNullable(object.values().get(MACHINE))
                .ifPresent(codes -> machine(codes, wordings.keySet(), machine));
        Optional.ofNullable(object.values().get(OF)).ifPresent(marks -> marks(marks, wordings.keySet(), of::put));
        return new Translations(wordings, machine, of);
    }

    private static Optional<Language> language(String code, JsonValue named) {
        Optional<Language> language = Language.of(code);
        if (language.isEmpty()) {
            Texts.unknownLanguage(code, named);
        }
        return language;
    }

    private static void machine(JsonValue codes, Set<Language> written, Set<Language> machine) {
        if (!(codes instanceof JsonValue.Items items)) {
            codes.wrongType("a list of the languages that a machine translated, such as [\"bg\"]");
            return;
        }
        for (JsonValue item : items.values()) {
            Optional<String> code = Texts.word(item, Limit.LABEL);
            Optional<Language> language = code.flatMap(Language::of).filter(written::contains);
            language.ifPresent(machine::add);
            if (language.isEmpty()) {
                code.ifPresent(unknown -> untranslated(item, unknown));
            }
        }
    }

    private static void marks(JsonValue marks, Set<Language> written, BiConsumer<Language, String> of) {
        if (!(marks instanceof JsonValue.Fields object)) {
            marks.wrongType("an object with a mark for each language, such as {\"de\": \"bgaecmnp\"}");
            return;
        }
        object.values().forEach((code, value) -> language(code, value).ifPresent(language -> {
            Optional<String> mark = Texts.word(value, Limit.LABEL);
            if (mark.isPresent() && !mark.get().matches(SourceMark.PATTERN)) {
                value.wrong("invalid-mark", "\"" + mark.get() + "\" is not the mark of a source.",
                        "Remove \"" + code + "\" from \"" + OF + "\"; 'kiosk bundle texts import' writes it anew.");
            } else if (!written.contains(language)) {
                untranslated(value, code);
            } else {
                mark.ifPresent(sound -> of.accept(language, sound));
            }
        }));
    }

    private static void untranslated(JsonValue value, String code) {
        value.doubtful("unknown-translation", "This text has no wording in \"" + code + "\".",
                "Name languages that the text is written in.");
    }

    /// Returns the language that the others were translated from: of the wordings that are no translations the English
    /// one, else the first; of all, where all are.
    ///
    /// @throws java.util.NoSuchElementException if there is no wording
    public Language source() {
        Set<Language> own = EnumSet.noneOf(Language.class);
        own.addAll(wordings.keySet());
        own.removeAll(machine);
        own.removeAll(of.keySet());
        Set<Language> among = own.isEmpty() ? wordings.keySet() : own;
        return among.contains(Language.EN) ? Language.EN : among.stream().min(Language::compareTo).orElseThrow();
    }

    /// Returns the mark of the source as it is now.
    public String mark() {
        return SourceMark.of(wordings.get(source()));
    }

    /// Returns the languages whose wording was translated from another source than the present one.
    public Set<Language> outdated() {
        Set<Language> outdated = EnumSet.noneOf(Language.class);
        if (!of.isEmpty()) {
            String now = mark();
            of.forEach((language, mark) -> {
                if (!mark.equals(now) && language != source()) {
                    outdated.add(language);
                }
            });
        }
        return outdated;
    }
}
