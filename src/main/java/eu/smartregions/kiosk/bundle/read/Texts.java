package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.Encoding;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads texts: those that visitors see, and identifiers.
public final class Texts {
    /// Stands in for a text that could not be read.
    static final String UNREAD = "?";
    private static final LocalizedText STAND_IN = LocalizedText.of(Language.EN, UNREAD);
    private static final Pattern WEB = Pattern.compile("https?://\\S+");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+[0-9][0-9 ]{5,20}");
    /// Addresses at names that nobody can own (RFC 2606).
    private static final Pattern EXAMPLE = Pattern
            .compile(".*[@/.](?:[^/@]*\\.)?example(?:\\.com|\\.net|\\.org)?(?:[/:].*)?");

    private Texts() {
    }

    /// Returns a text in no particular language, such as the name of a town; after a mistake a question mark.
    public static String plain(JsonValue value, Limit limit) {
        return word(value, limit).orElse(UNREAD);
    }

    /// Returns a text in no particular language, or empty after a mistake.
    public static Optional<String> word(JsonValue value, Limit limit) {
        if (value instanceof JsonValue.Text text) {
            return sound(text, limit) ? Optional.of(text.value()) : Optional.empty();
        }
        value.wrongType("a text in quotation marks");
        return Optional.empty();
    }

    /// Returns a text in one or more languages: an object with a field for each.
    static LocalizedText localized(JsonValue value, Limit limit) {
        if (!(value instanceof JsonValue.Fields object)) {
            value.wrongType("an object with one text a language, such as {\"en\": \"...\"}");
            return STAND_IN;
        }
        Translations read = Translations.read(object, limit);
        if (object.values().isEmpty()) {
            object.wrong("empty-text", "This text has no language.",
                    "Write it in English at least: {\"en\": \"...\"}.");
            return STAND_IN;
        }
        if (read.wordings().isEmpty()) {
            return STAND_IN;
        }
        if (!read.wordings().containsKey(Language.EN)) {
            object.doubtful("no-english", "This text has no English wording, which other languages fall back to.",
                    "Add \"en\".");
        }
        Set<Language> outdated = read.outdated();
        if (!outdated.isEmpty()) {
            object.outdated(outdated.stream().map(Language::code).collect(Collectors.joining(", ")));
        }
        Map<Language, String> wordings = new EnumMap<>(read.wordings());
        wordings.replaceAll((_, wording) -> Unbroken.figures(wording));
        return new LocalizedText(wordings, read.machine());
    }

    static void unknownLanguage(String code, JsonValue wording) {
        var codes = Arrays.stream(Language.values()).map(Language::code).toList();
        wording.wrongName("unknown-language", "\"" + code + "\" is none of the 24 official languages of the Union.",
                CodeLookup.language(code).map(meant -> "Did you mean \"" + meant + "\"? ").orElse("") + "Use one of "
                        + String.join(", ", codes) + ".");
    }

    /// Returns an identifier; after a mistake `unknown`.
    public static String id(JsonValue value) {
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

    /// Returns the address of a page or document on the web.
    static String address(JsonValue value) {
        String address = matching(value, WEB, "an address of the web",
                "Write the whole address, beginning with https://.");
        overflow(value, address);
        return address;
    }

    /// Warns of a content that is too long for an easy QR code.
    static void overflow(JsonValue value, String content) {
        int bytes = content.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Limit.EASY_CODE_BYTES) {
            value.doubtful("qr-overflow", "This makes a QR code of " + bytes + " bytes, which many phones cannot "
                    + "read from the "
                    + "screen; up to " + Limit.EASY_CODE_BYTES + " are easy.", "Shorten it.");
        }
    }

    /// Returns an address for electronic mail.
    static String mail(JsonValue value) {
        return matching(value, MAIL, "an address for electronic mail",
                "Write it like office@region.example.");
    }

    /// Returns a telephone number in international form.
    ///
    /// Source: ITU-T E.123, international notation.
    static String phone(JsonValue value) {
        return matching(value, PHONE, "a telephone number in international form",
                "Write it with the country's code, digits and spaces: +32 2 123 45 67.");
    }

    private static String matching(JsonValue value, Pattern pattern, String what, String fix) {
        Optional<String> written = word(value, Limit.ADDRESS);
        if (written.isPresent() && !pattern.matcher(written.get()).matches()) {
            value.wrong("invalid-address", "\"" + written.get() + "\" is not " + what + ".", fix);
        } else if (written.filter(address -> address.contains("example") && EXAMPLE.matcher(address).matches())
                .isPresent()) {
            value.doubtful(Problem.PLACEHOLDER, "This still says \"" + written.get() + "\".", "Write your own.");
        }
        return written.orElse(UNREAD);
    }

    private static boolean sound(JsonValue.Text text, Limit limit) {
        String value = text.value();
        if (value.isBlank()) {
            text.wrong("empty-text", "This text is empty.", "Write something, or leave the field out.");
            return false;
        }
        if (!HiddenCharacters.plain(value) && !legible(text, value)) {
            return false;
        }
        if (value.startsWith("[") && value.endsWith("]")) {
            text.doubtful(Problem.PLACEHOLDER, "This still says \"" + value + "\".", "Write your own text.");
        }
        int length = limit.mayExceed(value) ? limit.length(value) : 0;
        if (length > limit.most()) {
            text.wrong("text-too-long", "This %s is %d %s long; at most %d fit.".formatted(limit.what(), length,
                    limit.unit().key(), limit.most()), "Shorten it.");
        }
        return true;
    }

    /// Whether a text is displayed as it is stored.
    private static boolean legible(JsonValue.Text text, String value) {
        int hidden = HiddenCharacters.hidden(value);
        if (hidden >= 0) {
            text.wrong("hidden-character", "This text holds the invisible character U+%04X.".formatted(hidden),
                    "Remove it; texts have no line breaks, control characters or marks that turn the reading "
                            + "direction.");
            return false;
        }
        if (HiddenCharacters.crowded(value)) {
            text.wrong("too-many-accents", "A letter of this text carries more than " + HiddenCharacters.MOST_MARKS
                    + " accents.", "Remove what does not belong there.");
            return false;
        }
        Encoding.meant(value).ifPresent(meant -> text.doubtful("garbled-text", "The letters of this text were mixed "
                + "up when it was "
                + "copied or saved; it was probably meant to be \"" + meant + "\".",
                "Write it again, and save the "
                        + "file as UTF-8."));
        return true;
    }
}
