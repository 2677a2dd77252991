package eu.smartregions.kiosk.bundle;

/// Reads outlines: the part of SVG path data (SVG 1.1, 8.3) that the map draws. A path is one or more rings, each
/// `M x,y L x,y L x,y ... Z` in absolute numbers.
final class Outline {
    private final String path;
    private int at;

    private Outline(String path) {
        this.path = path;
    }

    /// An outline; after a mistake a stand-in.
    static String read(JsonValue value) {
        if (!(value instanceof JsonValue.Text text)) {
            value.wrongType("an outline in quotation marks");
            return "M0,0Z";
        }
        int fault = new Outline(text.value()).fault();
        if (fault >= 0) {
            text.wrong("invalid-outline", "This outline cannot be read from its character " + (fault + 1) + " on.",
                    "Write only M, L and Z, each M and L followed by two numbers: M1,1L2,1L2,2Z.");
        }
        return text.value();
    }

    /// Where the path first breaks the rule, or -1.
    private int fault() {
        char before = 'Z';
        do {
            skipSpace();
            char command = at < path.length() ? path.charAt(at) : ' ';
            boolean fits = command == 'M' ? before == 'Z' : (command == 'L' || command == 'Z') && before != 'Z';
            if (!fits) {
                return at;
            }
            at++;
            if (command != 'Z' && !(number() && number())) {
                return at;
            }
            before = command;
            skipSpace();
        } while (at < path.length());
        return before == 'Z' ? -1 : at;
    }

    private boolean number() {
        skipSpace();
        if (at < path.length() && path.charAt(at) == '-') {
            at++;
        }
        int start = at;
        skipDigits();
        boolean whole = at > start;
        if (whole && at < path.length() && path.charAt(at) == '.') {
            at++;
            int decimals = at;
            skipDigits();
            return at > decimals;
        }
        return whole;
    }

    private void skipDigits() {
        while (at < path.length() && path.charAt(at) >= '0' && path.charAt(at) <= '9') {
            at++;
        }
    }

    private void skipSpace() {
        while (at < path.length() && (path.charAt(at) == ' ' || path.charAt(at) == ',')) {
            at++;
        }
    }
}
