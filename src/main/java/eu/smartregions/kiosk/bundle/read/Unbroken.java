package eu.smartregions.kiosk.bundle.read;

/// Keeps figures together however a text was typed: no line ends between a number and its per cent sign, a year and the
/// Bulgarian sign for one, nor between the thousands and the hundreds of a number.
final class Unbroken {
    private static final int GROUP = 3;
    private static final String YEAR = "г.";

    private Unbroken() {
    }

    /// Returns a text with blanks in its figures that no line ends at.
    static String figures(String text) {
        StringBuilder kept = null;
        for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
            if (digit(text, at - 1) && (sign(text, at + 1) || group(text, at + 1))) {
                kept = kept == null ? new StringBuilder(text) : kept;
                kept.setCharAt(at, '\u00a0');
            }
        }
        return kept == null ? text : kept.toString();
    }

    private static boolean sign(String text, int at) {
        return text.startsWith("%", at) || text.startsWith(YEAR, at);
    }

    private static boolean group(String text, int at) {
        for (int i = 0; i < GROUP; i++) {
            if (!digit(text, at + i)) {
                return false;
            }
        }
        return !digit(text, at + GROUP);
    }

    private static boolean digit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }
}
