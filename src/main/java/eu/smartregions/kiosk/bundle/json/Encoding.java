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

    /// How many bytes at the start of a file are the byte order mark that some programs put before UTF-8: three or
    /// none.
    public static int mark(byte[] bytes) {
        boolean marked = bytes.length >= MARK_BYTES && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        return marked ? MARK_BYTES : 0;
    }

    /// What is wrong with a file in which a letter takes two or four bytes, or empty if it is none. Such a file says so
    /// with a mark at its start, or else by zeros among its first four bytes, since JSON begins with two characters of
    /// ASCII (RFC 4627, section 3).
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

    /// What is wrong from a byte on that cannot be UTF-8: in the encodings of older programs every letter takes one
    /// byte.
    public static Finding narrow(byte first) {
        String letter = new String(new byte[]{first}, Charset.forName(WESTERN));
        boolean known = Character.isLetter(letter.codePointAt(0));
        return new Finding(RULE, "From here on the file is not UTF-8 text" + (known
                ? ", but probably Windows-1252 (Latin 1, \"ANSI\"), where this is \"" + letter + "\"."
                : "."), FIX);
    }

    /// What a text was meant to be that was UTF-8 and was taken for Windows-1252 on its way, so that every letter that
    /// is not ASCII has become two or three; empty if it was not.
    public static Optional<String> meant(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) >= FIRST_OF_TWO && text.charAt(i) <= FIRST_OF_FOUR && text.charAt(i + 1) > 0x7F) {
                return repaired(text);
            }
        }
        return Optional.empty();
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
