package eu.smartregions.kiosk.bundle;

import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.content.LocalizedText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/// Reads texts: what visitors see, and identifiers.
final class Texts {
    private static final LocalizedText STAND_IN = LocalizedText.of(Language.EN, "?");

    private Texts() {
    }

    /// How long a text may be.
    ///
    /// @param what what it is, for messages
    record Limit(String what, int most, Unit unit) {
        static final Limit REGION_NAME = new Limit("name of a region", 34, Unit.CHARACTERS);
        static final Limit AREA_NAME = new Limit("name of an area", 28, Unit.CHARACTERS);
        static final Limit THEME_NAME = new Limit("name of a theme", 34, Unit.CHARACTERS);
        static final Limit SENTENCE = new Limit("sentence", 30, Unit.WORDS);
        static final Limit SUMMARY = new Limit("summary", 60, Unit.WORDS);
        static final Limit BLOCK = new Limit("block of a story", 40, Unit.WORDS);
        static final Limit FIGURE = new Limit("figure", 12, Unit.CHARACTERS);
        static final Limit NUMBER = new Limit("number", 8, Unit.CHARACTERS);
        static final Limit EXCHANGE = new Limit("title of an offer or wish", 48, Unit.CHARACTERS);
        static final Limit CAPTION = new Limit("caption", 80, Unit.CHARACTERS);
        static final Limit LABEL = new Limit("label", 120, Unit.CHARACTERS);
        static final Limit SOURCE = new Limit("source of a figure", 80, Unit.CHARACTERS);
        static final Limit TITLE = new Limit("text", 250, Unit.CHARACTERS);
        static final Limit ADDRESS = new Limit("address", 2_000, Unit.CHARACTERS);

        private enum Unit { CHARACTERS, WORDS }

        private int length(String text) {
            return switch (unit) {
                case CHARACTERS -> text.codePointCount(0, text.length());
                case WORDS -> new StringTokenizer(text).countTokens();
            };
        }

        /// Whether the text may be too long, judged cheaply: a word takes two characters with the space before it.
        private boolean mayExceed(String text) {
            return switch (unit) {
                case CHARACTERS -> text.length() > most;
                case WORDS -> text.length() / 2 >= most;
            };
        }

        private String ofUnit() {
            return unit.name().toLowerCase(Locale.ROOT);
        }
    }

    /// A text in no particular language, such as the name of a town; after a mistake a question mark.
    static String plain(JsonValue value, Limit limit) {
        return word(value, limit).orElse("?");
    }

    /// A text in no particular language, or empty after a mistake.
    static Optional<String> word(JsonValue value, Limit limit) {
        if (value instanceof JsonValue.Text text) {
            return sound(text, limit) ? Optional.of(text.value()) : Optional.empty();
        }
        value.wrongType("a text in quotation marks");
        return Optional.empty();
    }

    /// A text in one or more languages: an object with a field for each.
    static LocalizedText localized(JsonValue value, Limit limit) {
        if (!(value instanceof JsonValue.Fields object)) {
            value.wrongType("an object with one text a language, such as {\"en\": \"...\"}");
            return STAND_IN;
        }
        Map<Language, String> wordings = new EnumMap<>(Language.class);
        object.values().forEach((code, wording) -> Language.of(code).ifPresentOrElse(
                language -> wordings.put(language, plain(wording, limit)),
                () -> unknownLanguage(code, wording)));
        if (object.values().isEmpty()) {
            object.wrong("empty-text", "This text has no language.",
                    "Write it in English at least: {\"en\": \"...\"}.");
        } else if (!wordings.isEmpty() && !wordings.containsKey(Language.EN)) {
            object.doubtful("no-english", "This text has no English wording, which other languages fall back to.",
                    "Add \"en\".");
        }
        return wordings.isEmpty() ? STAND_IN : new LocalizedText(wordings);
    }

    private static void unknownLanguage(String code, JsonValue wording) {
        var codes = Arrays.stream(Language.values()).map(Language::code).toList();
        wording.wrongName("unknown-language", "\"" + code + "\" is none of the 24 official languages of the Union.",
                "Use one of " + String.join(", ", codes) + ".");
    }

    /// An identifier.
    static String id(JsonValue value) {
        if (!(value instanceof JsonValue.Text text)) {
            value.wrongType("an identifier in quotation marks");
            return "unknown";
        }
        if (!Identifiers.valid(text.value())) {
            text.wrong("invalid-id", "\"" + text.value() + "\" is not an identifier.",
                    "Use at most 64 lower-case letters a to z, digits and single hyphens between them.");
            return "unknown";
        }
        return text.value();
    }

    /// Where a document can be read: an address of the web.
    static String address(JsonValue value) {
        return matching(value, "https?://\\S+", "an address of the web",
                "Write the whole address, beginning with https://.");
    }

    /// An address for electronic mail.
    static String mail(JsonValue value) {
        return matching(value, "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", "an address for electronic mail",
                "Write it like office@region.example.");
    }

    /// A telephone number in international form.
    ///
    /// Source: ITU-T E.123, international notation.
    static String phone(JsonValue value) {
        return matching(value, "\\+[0-9][0-9 ]{5,20}", "a telephone number in international form",
                "Write it with the country's code, digits and spaces: +32 2 123 45 67.");
    }

    private static String matching(JsonValue value, String pattern, String what, String fix) {
        Optional<String> written = word(value, Limit.ADDRESS);
        if (written.isPresent() && !written.get().matches(pattern)) {
            value.wrong("invalid-address", "\"" + written.get() + "\" is not " + what + ".", fix);
        }
        return written.orElse("?");
    }

    private static boolean sound(JsonValue.Text text, Limit limit) {
        String value = text.value();
        if (value.isBlank()) {
            text.wrong("empty-text", "This text is empty.", "Write something, or leave the field out.");
            return false;
        }
        int hidden = hiddenCharacter(value);
        if (hidden >= 0) {
            text.wrong("hidden-character", "This text holds the invisible character U+%04X.".formatted(hidden),
                    "Remove it; texts have no line breaks, control characters or marks that turn the reading "
                            + "direction.");
            return false;
        }
        int length = limit.mayExceed(value) ? limit.length(value) : 0;
        if (length > limit.most) {
            text.wrong("text-too-long", "This %s is %d %s long; at most %d fit.".formatted(limit.what, length,
                    limit.ofUnit(), limit.most), "Shorten it.");
        }
        return true;
    }

    /// The first character that makes what is shown differ from what is stored (CVE-2021-42574, Unicode Technical
    /// Standard 39), or -1.
    private static int hiddenCharacter(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c < 0x20 || c >= 0x7F) {
                int point = text.codePointAt(i);
                if (c < 0x20 || suspect(point)) {
                    return point;
                }
                i += Character.charCount(point) - 1;
            }
        }
        return -1;
    }

    private static boolean suspect(int c) {
        return c <= 0x9F || c >= 0x200B && c <= 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2060 && c <= 0x206F
                || c >= 0xD800 && c <= 0xDFFF || c == 0xFEFF || c >= 0xE0000;
    }
}
