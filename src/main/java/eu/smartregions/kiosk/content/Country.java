package eu.smartregions.kiosk.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A country by the two letters that NUTS codes use: ISO 3166-1, but `EL` for Greece and `UK` for the United Kingdom.
///
/// Source: Regulation (EC) No 1059/2003, Annex I.
public record Country(String code) {

    /// @throws IllegalArgumentException if the code is not two capital letters
    public Country {
        if (code.length() != 2 || !capital(code.charAt(0)) || !capital(code.charAt(1))) {
            throw new IllegalArgumentException("Not a country code: " + code);
        }
    }

    // Written out for the same reason as those of the ids.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Country country && code.equals(country.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /// The country's name in `language`, from the CLDR data of the Java runtime.
    public String name(Language language) {
        String iso = switch (code) {
            case "EL" -> "GR";
            case "UK" -> "GB";
            default -> code;
        };
        return Locale.of("", iso).getDisplayCountry(language.locale());
    }
}
