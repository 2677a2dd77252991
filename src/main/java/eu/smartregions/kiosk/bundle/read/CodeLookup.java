package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.DidYouMean;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the codes of things by the names that people write instead: in any language of the Union, regardless of case,
/// accents and the characters between words. It is built only when somebody wrote a name.
///
/// @param codes by the names in the form in which they are compared
record CodeLookup(Map<String, String> codes) {
    private static final int SHORTEST_NAME = 4;

    CodeLookup {
        codes = Collections.unmodifiableMap(new LinkedHashMap<>(codes));
    }

    /// Returns the codes of things that have a name in several languages.
    static CodeLookup by(Map<String, LocalizedText> names) {
        Map<String, String> codes = new LinkedHashMap<>();
        names.forEach(
                (code, name) -> name.wordings().values().forEach(wording -> codes.putIfAbsent(plain(wording), code)));
        return new CodeLookup(codes);
    }

    /// Returns the code, as in NUTS, of the country that was meant.
    static Optional<String> country(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        if (ChoiceReader.knownCountry(code).isPresent()) {
            return Optional.of(code);
        }
        return written.length() < SHORTEST_NAME ? Optional.empty() : Countries.NAMES.meant(written, List.of());
    }

    /// Returns the code of the language that was meant.
    static Optional<String> language(String written) {
        String beginning = written.strip().toLowerCase(Locale.ROOT).split("[-_]")[0];
        return Language.of(beginning).map(Language::code).or(() -> Optional.ofNullable(switch (beginning) {
            case "gr" -> "el";
            case "cz" -> "cs";
            case "dk" -> "da";
            case "ee" -> "et";
            case "se" -> "sv";
            case "si" -> "sl";
            default -> null;
        })).or(() -> languages().meant(written, List.of()));
    }

    private static CodeLookup languages() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            codes.put(plain(language.ownName()), language.code());
            codes.put(plain(language.locale().getDisplayLanguage(Locale.ENGLISH)), language.code());
            codes.put(language.locale().getISO3Language(), language.code());
        }
        return new CodeLookup(codes);
    }

    /// Returns the code that was meant: that of the same name, else the nearest code, else that of the nearest name.
    Optional<String> meant(String written, Collection<String> known) {
        String name = plain(written);
        return Optional.ofNullable(codes.get(name)).or(() -> DidYouMean.to(written, known))
                .or(() -> name.length() < SHORTEST_NAME
                        ? Optional.empty()
                        : DidYouMean.to(name, codes.keySet()).map(codes::get));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// All names of all countries, English ones first. Collecting them takes a quarter of a second.
    private static final class Countries {
        private static final CodeLookup NAMES = names();

        private static CodeLookup names() {
            Map<String, String> codes = new LinkedHashMap<>();
            add(Locale.ENGLISH, codes);
            for (Language language : Language.values()) {
                add(language.locale(), codes);
            }
            return new CodeLookup(codes);
        }

        private static void add(Locale language, Map<String, String> codes) {
            for (String iso : Locale.getISOCountries()) {
                String code = switch (iso) {
                    case "GR" -> "EL";
                    case "GB" -> "UK";
                    default -> iso;
                };
                codes.putIfAbsent(plain(Locale.of("", iso).getDisplayCountry(language)), code);
            }
        }
    }
}
