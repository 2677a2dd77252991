package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.Language;
import java.util.List;
import java.util.Optional;

/// The location of a region, and its figures.
///
/// @param nuts       NUTS code, 2016 version, e.g. `ES51`; absent where it is not known
/// @param nativeName the name the region gives itself, where it differs from the translated ones
/// @param seat       the town of the regional government
/// @param facts      its figures, possibly none
public record Territory(Country country, Optional<String> nuts, Optional<String> nativeName, Optional<String> seat,
        List<Fact> facts) {
    /// Copies the list.
    public Territory {
        facts = List.copyOf(facts);
    }

    /// Returns the official languages of the Union that are spoken there, the most spoken first: those of the country,
    /// but in Belgium those of the region.
    public List<Language> languages() {
        return switch (nuts.filter(code -> code.length() >= 3).map(code -> code.substring(0, 3)).orElse("")) {
            case "BE1" -> List.of(Language.FR, Language.NL);
            case "BE2" -> List.of(Language.NL);
            case "BE3" -> List.of(Language.FR, Language.DE);
            default -> country.languages();
        };
    }
}
