package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.DidYouMean;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.text.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Reads words that are one of a fixed set.
public final class ChoiceReader {
    /// Stands in for a country that could not be read.
    static final Country NO_COUNTRY = new Country("XX");
    /// The placeholder for the country in a starter bundle; it must be replaced.
    public static final Country PLACEHOLDER = new Country("EU");
    private static final int MOST_LISTED = 24;
    private static final Set<String> COUNTRIES = countries();
    /// Member States, those of EFTA and candidates: the ones with NUTS codes or statistical regions of the same form,
    /// and the placeholder.
    private static final Set<String> NUTS = Set.of("AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI",
            "FR",
            "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "UK", "CH", "IS",
            "LI",
            "NO", "AL", "BA", "GE", "MD", "ME", "MK", "RS", "TR", "UA", "XK", "EU");

    private ChoiceReader() {
    }

    private static Set<String> countries() {
        Set<String> codes = new HashSet<>(List.of(Locale.getISOCountries()));
        codes.removeAll(Set.of("GR", "GB"));
        codes.addAll(Set.of("EL", "UK", "XK", "EU"));
        return Set.copyOf(codes);
    }

    /// Returns the value of an enumeration by its key; after a mistake the first one.
    ///
    /// @param what the name of the choice, for the message and the rule: `look` gives the rule `unknown-look`
    /// @param key  gives the key of a value
    static <T extends Enum<T>> T one(JsonValue value, String what, T[] all, Function<T, String> key) {
        Optional<String> word = Texts.word(value, Limit.LABEL);
        if (word.isEmpty()) {
            return all[0];
        }
        for (T choice : all) {
            if (key.apply(choice).equals(word.get())) {
                return choice;
            }
        }
        unknown(value, what, word.get(), Arrays.stream(all).map(key).toList());
        return all[0];
    }

    /// Returns a language by its code; after a mistake the first one.
    static Language language(JsonValue value) {
        Optional<String> written = Texts.word(value, Limit.LABEL);
        written.filter(code -> Language.of(code).isEmpty()).ifPresent(code -> unknown(value, "language", code,
                Arrays.stream(Language.values()).map(Language::code).toList(), () -> CodeLookup.language(code)));
        return written.flatMap(Language::of).orElse(Language.BG);
    }

    /// Returns the key of an enumeration's value: its name in lower case with hyphens.
    public static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns a country by the two letters of NUTS; after a mistake [#NO_COUNTRY].
    static Country country(JsonValue value) {
        Optional<String> code = Texts.word(value, Limit.LABEL);
        code.filter(written -> !COUNTRIES.contains(written) && !value.beyondHelp()).ifPresent(written -> value
                .wrong("unknown-country", "There is no country \"" + written + "\".", howToWrite(written)));
        Country country = code.flatMap(ChoiceReader::knownCountry).orElse(NO_COUNTRY);
        remind(country, value);
        return country;
    }

    /// Reports a country that is still the placeholder.
    static void remind(Country country, JsonValue at) {
        if (country.equals(PLACEHOLDER)) {
            at.doubtful(Problem.PLACEHOLDER, "The country still is \"" + PLACEHOLDER.code() + "\".",
                    "Write the two letters of yours, such as BE.");
        }
    }

    /// Whether a country was read, and is not the placeholder.
    static boolean wellKnown(Country country) {
        return !country.equals(NO_COUNTRY) && !country.equals(PLACEHOLDER);
    }

    /// Returns the two letters of all countries, sorted.
    public static List<String> countryCodes() {
        return COUNTRIES.stream().sorted().toList();
    }

    /// Returns the country of the two letters that a NUTS code or identifier begins with, if it has such codes.
    public static Optional<Country> nutsCountry(String code) {
        return NUTS.contains(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    /// Returns the country of two capital letters, if there is one.
    static Optional<Country> knownCountry(String code) {
        return COUNTRIES.contains(code) ? Optional.of(new Country(code)) : Optional.empty();
    }

    private static String howToWrite(String country) {
        return switch (country.toUpperCase(Locale.ROOT)) {
            case "GR" -> "Greece is \"EL\" here, as in NUTS codes.";
            case "GB" -> "The United Kingdom is \"UK\" here, as in NUTS codes.";
            default -> CodeLookup.country(country).map(code -> "Did you mean \"" + code + "\"?")
                    .orElse("Write its two capital letters, "
                            + "such as \"BE\".");
        };
    }

    /// Reports a word that is none of `known`.
    static void unknown(JsonValue value, String what, String word, Collection<String> known) {
        unknown(value, what, word, known, () -> DidYouMean.to(word, known));
    }

    /// Reports a word that is none of `known`.
    ///
    /// @param meant finds the one that was probably meant
    static void unknown(JsonValue value, String what, String word, Collection<String> known,
            Supplier<Optional<String>> meant) {
        if (value.beyondHelp()) {
            return;
        }
        String near = meant.get().map(code -> "Did you mean \"" + code + "\"? ").orElse("");
        String choices = known.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        value.wrong("unknown-" + what, "There is no " + what + " \"" + word + "\".",
                near + "Choose from " + choices + (known.size() > MOST_LISTED ? ", ..." : "") + ".");
    }
}
