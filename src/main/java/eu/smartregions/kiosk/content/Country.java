package eu.smartregions.kiosk.content;

import eu.smartregions.kiosk.content.text.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A country by the two letters that NUTS codes use: ISO 3166-1, but `EL` for Greece and `UK` for the United Kingdom.
///
/// Source: Regulation (EC) No 1059/2003, Annex I.
public record Country(String code) {
    /// The time zones of capitals: of the Member States, those of EFTA, candidates and the United Kingdom.
    ///
    /// Source: IANA Time Zone Database, `zone.tab`; Kosovo is in the zone of Belgrade there.
    private static final Map<String, String> ZONES = Map.ofEntries(
            zone("AL", "Europe/Tirane"), zone("AT", "Europe/Vienna"), zone("BA", "Europe/Sarajevo"),
            zone("BE", "Europe/Brussels"), zone("BG", "Europe/Sofia"), zone("CH", "Europe/Zurich"),
            zone("CY", "Asia/Nicosia"), zone("CZ", "Europe/Prague"), zone("DE", "Europe/Berlin"),
            zone("DK", "Europe/Copenhagen"), zone("EE", "Europe/Tallinn"), zone("EL", "Europe/Athens"),
            zone("ES", "Europe/Madrid"), zone("FI", "Europe/Helsinki"), zone("FR", "Europe/Paris"),
            zone("GE", "Asia/Tbilisi"), zone("HR", "Europe/Zagreb"), zone("HU", "Europe/Budapest"),
            zone("IE", "Europe/Dublin"), zone("IS", "Atlantic/Reykjavik"), zone("IT", "Europe/Rome"),
            zone("LI", "Europe/Vaduz"), zone("LT", "Europe/Vilnius"), zone("LU", "Europe/Luxembourg"),
            zone("LV", "Europe/Riga"), zone("MD", "Europe/Chisinau"), zone("ME", "Europe/Podgorica"),
            zone("MK", "Europe/Skopje"), zone("MT", "Europe/Malta"), zone("NL", "Europe/Amsterdam"),
            zone("NO", "Europe/Oslo"), zone("PL", "Europe/Warsaw"), zone("PT", "Europe/Lisbon"),
            zone("RO", "Europe/Bucharest"), zone("RS", "Europe/Belgrade"), zone("SE", "Europe/Stockholm"),
            zone("SI", "Europe/Ljubljana"), zone("SK", "Europe/Bratislava"), zone("TR", "Europe/Istanbul"),
            zone("UA", "Europe/Kiev"), zone("UK", "Europe/London"), zone("XK", "Europe/Belgrade"));

    /// A country.
    ///
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

    private static Map.Entry<String, String> zone(String country, String zone) {
        return Map.entry(country, zone);
    }

    /// Returns the time zone of the country's capital; empty for countries outside Europe, many of which have several.
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(ZONES.get(code)).map(ZoneId::of);
    }

    private static boolean capital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /// Returns the country's name in `language`, from the CLDR data of the Java runtime; with a capital letter also
    /// where it begins with an article, as it mostly stands alone.
    public String name(Language language) {
        String iso = switch (code) {
            case "EL" -> "GR";
            case "UK" -> "GB";
            default -> code;
        };
        String name = Locale.of("", iso).getDisplayCountry(language.locale());
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }

    /// Returns the official languages of the Union that are official in the country, the most spoken first; English
    /// where the country has none of them.
    ///
    /// Source: Interinstitutional Style Guide, 7.2.4, and for Irish and Maltese also English.
    public List<Language> languages() {
        return switch (code) {
            case "AT", "DE", "LI" -> List.of(Language.DE);
            case "BE" -> List.of(Language.NL, Language.FR, Language.DE);
            case "BG" -> List.of(Language.BG);
            case "CY", "EL" -> List.of(Language.EL);
            case "CZ" -> List.of(Language.CS);
            case "DK" -> List.of(Language.DA);
            case "EE" -> List.of(Language.ET);
            case "ES" -> List.of(Language.ES);
            case "FI" -> List.of(Language.FI, Language.SV);
            case "FR" -> List.of(Language.FR);
            case "HR" -> List.of(Language.HR);
            case "HU" -> List.of(Language.HU);
            case "IE" -> List.of(Language.EN, Language.GA);
            case "IT" -> List.of(Language.IT);
            case "LT" -> List.of(Language.LT);
            case "LU" -> List.of(Language.FR, Language.DE);
            case "LV" -> List.of(Language.LV);
            case "MT" -> List.of(Language.MT, Language.EN);
            case "NL" -> List.of(Language.NL);
            case "PL" -> List.of(Language.PL);
            case "PT" -> List.of(Language.PT);
            case "RO" -> List.of(Language.RO);
            case "SE" -> List.of(Language.SV);
            case "SI" -> List.of(Language.SL);
            case "SK" -> List.of(Language.SK);
            default -> List.of(Language.EN);
        };
    }
}
