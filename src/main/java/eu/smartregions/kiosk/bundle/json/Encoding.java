package eu.smartregions.kiosk.bundle.json;

import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Names the encoding that a file probably has where it is not UTF-8, so that its author finds it in the menu for
/// saving.
public final class Encoding {
    private static final String RULE = "not-utf-8";
    private static final String FIX = "Save it with the encoding UTF-8.";
    private static final String WESTERN = "windows-1252";
    private static final char FIRST_OF_TWO = 0xC2;
    private static final char FIRST_OF_FOUR = 0xF4;

    private static final int MARK_BYTES = 3;

    private Encoding() {
    }

    /// Returns the length in bytes of the byte order mark that some programs put before UTF-8: three, or 0 if there is
    /// none.
    public static int mark(byte[] bytes) {
        boolean marked = bytes.length >= MARK_BYTES && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        return marked ? MARK_BYTES : 0;
    }

    /// Returns the problem of a file in an encoding that takes two or four bytes a letter (UTF-16, UTF-32), or empty if
    /// it is none. Such a file begins with a byte order mark, or has zeros among its first four bytes, since JSON
    /// begins with two ASCII characters (RFC 4627, section 3).
    public static Optional<Finding> wide(byte[] bytes) {
        int first = 0;
        int zeros = 0;
        for (int i = 0; i < Math.min(4, bytes.length); i++) {
            first |= (bytes[i] & 0xFF) << 24 - 8 * i;
            zeros |= bytes[i] == 0 ? 8 >> i : 0;
        }
        if (bytes.length >= 4 && (first == 0xFEFF || first == 0xFFFE0000 || zeros == 0b1110 || zeros == 0b0111)) {
            return wide("UTF-32");
        }
        int mark = first >>> 16;
        return mark == 0xFEFF || mark == 0xFFFE || zeros == 0b1010 || zeros == 0b0101
                ? wide("UTF-16")
                : Optional.empty();
    }

    private static Optional<Finding> wide(String name) {
        return Optional
                .of(new Finding(RULE, "The file is " + name + " text, which some programs call \"Unicode\".", FIX));
    }

    /// Returns the problem of a byte that cannot be UTF-8: the encodings of older programs take one byte a letter.
    public static Finding narrow(byte first) {
        String letter = new String(new byte[]{first}, Charset.forName(WESTERN));
        boolean known = Character.isLetter(letter.codePointAt(0));
        return new Finding(RULE, "From here on the file is not UTF-8 text" + (known
                ? ", but probably Windows-1252 (Latin 1, \"ANSI\"), where this is \"" + letter + "\"."
                : "."), FIX);
    }

    /// Returns the text that was meant where UTF-8 was once read as Windows-1252, so that every letter outside ASCII
    /// became two or three; empty if that did not happen.
    public static Optional<String> meant(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) >= FIRST_OF_TWO && text.charAt(i) <= FIRST_OF_FOUR && follows(text.charAt(i + 1))) {
                return repaired(text);
            }
        }
        return Optional.empty();
    }

    /// Whether Windows-1252 has this letter where UTF-8 has the later bytes of a character, 0x80 to 0xBF: those that
    /// Latin 1 has there too, and some from elsewhere.
    private static boolean follows(char c) {
        return c >= 0x80 && c <= 0xBF || c > 0xFF;
    }

    private static Optional<String> repaired(String text) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(
                    Charset.forName(WESTERN).newEncoder().encode(CharBuffer.wrap(text))).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
