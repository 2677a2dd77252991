package eu.smartregions.kiosk.ui.text;

import eu.smartregions.kiosk.content.text.Language;
import java.util.List;

/// The alphabets that the keyboard has, and how each language sets its letters.
public enum Alphabet {
    /// As the language's typewriters have it.
    LATIN("ABC"),
    /// As the Greek standard ELOT 928 keyboard has it.
    GREEK("ΑΒΓ"),
    /// As the Bulgarian standard BDS 5237 has it.
    CYRILLIC("АБВ");

    private final String sign;

    Alphabet(String sign) {
        this.sign = sign;
    }

    /// Its first letters, the same in all languages.
    public String sign() {
        return sign;
    }

    /// The alphabet a language is written in.
    public static Alphabet of(Language language) {
        return switch (language) {
            case EL -> GREEK;
            case BG -> CYRILLIC;
            case CS, DA, DE, EN, ES, ET, FI, FR, GA, HR, HU, IT, LT, LV, MT, NL, PL, PT, RO, SK, SL, SV -> LATIN;
        };
    }

    /// The letters, row by row; ten or eleven in the longest.
    public List<String> rows(Language language) {
        return switch (this) {
            case GREEK -> List.of("ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ");
            case CYRILLIC -> List.of("уеишщксдзц", "ьяаожгтнвмч", "юйъфхпрлб");
            case LATIN -> switch (language) {
                case FR -> List.of("azertyuiop", "qsdfghjklm", "wxcvbn");
                case DE, CS, HU, SK, SL, HR -> List.of("qwertzuiop", "asdfghjkl", "yxcvbnm");
                case BG, DA, EL, EN, ES, ET, FI, GA, IT, LT, LV, MT, NL, PL, PT, RO, SV ->
                        List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
            };
        };
    }

    /// The marked letters of a language; for those without, the ones most common in the names of Europe.
    public static String marked(Language language) {
        return switch (language) {
            case CS -> "áčďéěíňóřšťúůýž";
            case DA -> "æøå";
            case DE -> "äöüß";
            case ES -> "áéíóúüñ";
            case ET -> "äõöüšž";
            case FI -> "åäöšž";
            case FR -> "àâæçèéêëîïôœùûüÿ";
            case GA -> "áéíóú";
            case HR -> "čćđšž";
            case HU -> "áéíóöőúüű";
            case IT -> "àèéìòù";
            case LT -> "ąčęėįšųūž";
            case LV -> "āčēģīķļņšūž";
            case MT -> "ċġħżàèìòù";
            case NL -> "áéëïóöü";
            case PL -> "ąćęłńóśźż";
            case PT -> "áâãàçéêíóôõú";
            case RO -> "ăâîșț";
            case SK -> "áäčďéíĺľňóôŕšťúýž";
            case SL -> "čšž";
            case SV -> "åäö";
            case BG, EL, EN -> "áàâäåãæçčéèêëíłñóöøšúüž";
        };
    }
}
