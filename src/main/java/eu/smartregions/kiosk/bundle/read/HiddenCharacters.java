package eu.smartregions.kiosk.bundle.read;

/// Finds characters that make the displayed text differ from the stored one.
final class HiddenCharacters {
    /// No language of the Union puts more accents on one letter; more would run into the lines around.
    static final int MOST_MARKS = 4;
    private static final int FIRST_MARK = 0x300;
    private static final char FIRST_LETTER = 0xC0;
    private static final char LAST_OF_LATIN_1 = 0xFF;
    private static final char LAST_LATIN = 0x24F;
    private static final char FIRST_GREEK = 0x370;
    private static final char LAST_CYRILLIC = 0x481;

    private HiddenCharacters() {
    }

    /// Whether a text has only printable ASCII characters and letters of the Union's languages, none of which looks
    /// like half of one that was read in a wrong encoding, as most have: then nothing can be wrong with them.
    static boolean plain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && (!letter(c) || c > LAST_OF_LATIN_1 && halved(before))) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean letter(char c) {
        return c >= FIRST_LETTER && c <= LAST_LATIN || c >= FIRST_GREEK && c <= LAST_CYRILLIC;
    }

    /// Whether another character may have followed in the encoding that this one was mistaken for.
    private static boolean halved(char c) {
        return c >= FIRST_LETTER && c <= LAST_OF_LATIN_1;
    }

    /// Returns the first character that is invisible or turns the reading direction (CVE-2021-42574, Unicode Technical
    /// Standard 39), or -1.
    static int hidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int point = Character.isSurrogate(c) ? text.codePointAt(i) : c;
            if (point < ' ' || point > '~' && suspect(point)) {
                return point;
            }
            i += Character.charCount(point) - 1;
        }
        return -1;
    }

    private static boolean suspect(int c) {
        return c <= 0x9F || c == 0xAD || c >= 0x200B && (c <= 0x200F || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F || c >= 0xD800 && c <= 0xDFFF || c == 0xFEFF || c >= 0xE0000);
    }

    /// Whether some letter has more than [#MOST_MARKS] accents.
    static boolean crowded(String text) {
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            marks = c >= FIRST_MARK && mark(c) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                return true;
            }
        }
        return false;
    }

    private static boolean mark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
