package eu.smartregions.kiosk.content;

import java.util.Locale;

/// A country by the two letters that NUTS codes use: ISO 3166-1, but `EL` for Greece and `UK` for the United Kingdom.
///
/// Source: Regulation (EC) No 1059/2003, Annex I.
public record Country(String code) {

    /// @throws IllegalArgumentException if the code is not two capital letters
    public Country {
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("Not a country code: " + code);
        }
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
