package eu.smartregions.kiosk.ui.text;

import eu.smartregions.kiosk.content.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;

/// Numbers as a language writes them.
///
/// Source: Unicode CLDR, number data; `minimumGroupingDigits` is not known to the Java runtime.
public final class Numbers {
    /// From here on a number is grouped in any language.
    private static final double ALWAYS_GROUPED = 10_000;

    private Numbers() {
    }

    /// A number with up to three decimals, such as `1,234`.
    public static String written(Number number, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setGroupingUsed(Math.abs(number.doubleValue()) >= ALWAYS_GROUPED || groupsFourDigits(language));
        return format.format(number);
    }

    /// A number rounded to a whole one, such as `1,235`.
    public static String whole(BigDecimal number, Language language) {
        return written(number.setScale(0, RoundingMode.HALF_EVEN), language);
    }

    private static boolean groupsFourDigits(Language language) {
        return switch (language) {
            case BG, ES, ET, HU, IT, LV, PL, PT, SL -> false;
            case CS, DA, DE, EL, EN, FI, FR, GA, HR, LT, MT, NL, RO, SK, SV -> true;
        };
    }
}
