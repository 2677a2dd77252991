package eu.smartregions.kiosk.content;

import java.util.regex.Pattern;

/// The one rule for identifiers, which are also folder names and keys in the statistics.
public final class Identifiers {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    private Identifiers() {
    }

    /// Whether `value` is at most 64 lower-case letters, digits and single hyphens between them.
    public static boolean valid(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    static void require(String value) {
        if (!valid(value)) {
            throw new IllegalArgumentException("Not an identifier: " + value);
        }
    }
}
