package eu.smartregions.kiosk.bundle.read;

import eu.smartregions.kiosk.bundle.json.JsonValue;
import java.nio.charset.StandardCharsets;

/// Reads outlines: the part of SVG path data (SVG 1.1, 8.3) that the map draws. A path is one or more rings, each `M
/// x,y L x,y L x,y ... Z` in absolute numbers.
///
/// The map is half of all bytes that are read while the kiosk starts, so this goes through an array, which is fast even
/// before the code is compiled. A character outside Latin-1 becomes a question mark in it, which no path may contain.
final class SvgPath {
    private final byte[] path;
    private int at;

    private SvgPath(String path) {
        this.path = path.getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Returns an outline; after a mistake a stand-in.
    static String read(JsonValue value) {
        if (!(value instanceof JsonValue.Text text)) {
            value.wrongType("an outline in quotation marks");
            return "M0,0Z";
        }
        int fault = new SvgPath(text.value()).fault();
        if (fault >= 0) {
            text.wrong("invalid-outline", "This outline cannot be read from its character " + (fault + 1) + " on.",
                    "Write only M, L and Z, each M and L followed by two numbers: M1,1L2,1L2,2Z.");
        }
        return text.value();
    }

    /// Returns the index of the first character that breaks the rule, or -1.
    private int fault() {
        byte before = 'Z';
        do {
            byte command = here();
            boolean fits = command == 'M' ? before == 'Z' : (command == 'L' || command == 'Z') && before != 'Z';
            if (!fits) {
                return at;
            }
            at++;
            if (command != 'Z' && !point()) {
                return at;
            }
            before = command;
            skipSpace();
        } while (at < path.length);
        return before == 'Z' ? -1 : at;
    }

    private boolean point() {
        boolean across = number();
        return across && number();
    }

    private boolean number() {
        skipSpace();
        if (here() == '-') {
            at++;
        }
        if (!digits()) {
            return false;
        }
        if (here() == '.') {
            at++;
            return digits();
        }
        return true;
    }

    /// Returns the next character, 0 after the last.
    private byte here() {
        return at < path.length ? path[at] : 0;
    }

    private boolean digits() {
        byte[] text = path;
        int start = at;
        int i = start;
        while (i < text.length && text[i] >= '0' && text[i] <= '9') {
            i++;
        }
        at = i;
        return i > start;
    }

    private void skipSpace() {
        while (here() == ' ' || here() == ',') {
            at++;
        }
    }
}
