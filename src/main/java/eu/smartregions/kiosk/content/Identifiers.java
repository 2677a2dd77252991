package eu.smartregions.kiosk.content;

/// The one rule for identifiers, which are also folder names and keys in the statistics.
public final class Identifiers {
    private static final int LONGEST = 64;

    private Identifiers() {
    }

    /// Whether `value` is at most 64 lower-case letters, digits and single hyphens between them.
    public static boolean valid(String value) {
        if (value.length() > LONGEST) {
            return false;
        }
        char before = '-';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' && before != '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    static void require(String value) {
        if (!valid(value)) {
            throw new IllegalArgumentException("Not an identifier: " + value);
        }
    }
}
