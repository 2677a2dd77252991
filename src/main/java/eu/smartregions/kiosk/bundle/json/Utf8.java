package eu.smartregions.kiosk.bundle.json;

import java.nio.ByteBuffer;

/// Judges whether bytes are UTF-8 without decoding them, which would take longer than parsing them.
///
/// Source: RFC 3629, section 4 (Syntax of UTF-8 Byte Sequences).
public final class Utf8 {
    /// The bits that are not set in eight bytes of ASCII.
    private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

    private Utf8() {
    }

    /// Returns the number of bytes from the start that are UTF-8: all of them, or those before the first character that
    /// is not.
    public static int length(byte[] bytes) {
        ByteBuffer eights = ByteBuffer.wrap(bytes);
        int at = 0;
        while (at < bytes.length) {
            while (at <= bytes.length - Long.BYTES && (eights.getLong(at) & BEYOND_ASCII) == 0) {
                at += Long.BYTES;
            }
            if (at == bytes.length) {
                return at;
            }
            int character = bytes[at] >= 0 ? 1 : character(bytes, at);
            if (character == 0) {
                return at;
            }
            at += character;
        }
        return at;
    }

    /// Returns the length in bytes of a character outside ASCII, or 0 if the bytes are not one.
    private static int character(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        // No longer than needed, no half of a pair of UTF-16, nothing beyond the last character.
        int lowest = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int highest = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (at + length > bytes.length || !within(bytes[at + 1], lowest, highest)) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if (!within(bytes[at + i], 0x80, 0xBF)) {
                return 0;
            }
        }
        return length;
    }

    private static boolean within(byte value, int lowest, int highest) {
        int unsigned = value & 0xFF;
        return unsigned >= lowest && unsigned <= highest;
    }
}
