package eu.smartregions.kiosk.report.table;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/// The order in which people look for names of kiosks: a number counts as one, so that "Hall 2" is before "Hall 10";
/// capital letters and accents do not count.
public final class NaturalOrder {
    /// Of two names that are alike for it, the order is that of their characters.
    public static final Comparator<String> OF_NAMES = Comparator.comparing(NaturalOrder::key)
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /// More digits than any number in a name has.
    private static final int DIGITS = 18;

    private NaturalOrder() {
    }

    private static String key(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NUMBER.matcher(letters.toLowerCase(Locale.ROOT))
                .replaceAll(number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group());
    }
}
