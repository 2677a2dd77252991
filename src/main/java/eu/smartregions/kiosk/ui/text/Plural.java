package eu.smartregions.kiosk.ui.text;

import eu.smartregions.kiosk.content.text.Language;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// The plural categories of whole numbers.
///
/// Source: Unicode CLDR, Language Plural Rules, cardinal, for whole numbers under a million. Latvian's category for
/// zero and the teens is written like `OTHER` here, since both take the same noun form in the kiosk's messages.
/// Portuguese is European (`pt_PT`), where zero is not singular.
public enum Plural {
    ONE, TWO, FEW, MANY, OTHER;

    /// The suffix of message keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The category that `n` takes in `language`.
    ///
    /// @param n not negative
    public static Plural of(Language language, long n) {
        long tens = n % 100;
        long ones = n % 10;
        return switch (language) {
            case BG, DA, DE, EL, EN, ES, ET, FI, HU, IT, NL, PT, SV -> n == 1 ? ONE : OTHER;
            case FR -> n <= 1 ? ONE : OTHER;
            case CS, SK -> n == 1 ? ONE : n >= 2 && n <= 4 ? FEW : OTHER;
            case HR -> ones == 1 && tens != 11 ? ONE : fewOnes(ones, tens) ? FEW : OTHER;
            case PL -> n == 1 ? ONE : fewOnes(ones, tens) ? FEW : MANY;
            case SL -> tens == 1 ? ONE : tens == 2 ? TWO : tens == 3 || tens == 4 ? FEW : OTHER;
            case LT -> tens >= 11 && tens <= 19 ? OTHER : ones == 1 ? ONE : ones >= 2 ? FEW : OTHER;
            case LV -> ones == 1 && tens != 11 ? ONE : OTHER;
            case RO -> n == 1 ? ONE : n == 0 || tens >= 1 && tens <= 19 ? FEW : OTHER;
            case GA -> n == 1 ? ONE : n == 2 ? TWO : n >= 3 && n <= 6 ? FEW : n >= 7 && n <= 10 ? MANY : OTHER;
            case MT -> n == 1
                    ? ONE
                    : n == 2
                            ? TWO
                            : n == 0 || tens >= 3 && tens <= 10
                                    ? FEW
                                    : tens >= 11 && tens <= 19 ? MANY : OTHER;
        };
    }

    /// The categories that whole numbers take in `language`: a message with a count has one text for each.
    public static Set<Plural> all(Language language) {
        return LongStream.rangeClosed(0, 200).mapToObj(n -> of(language, n))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean fewOnes(long ones, long tens) {
        return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14);
    }
}
