package eu.smartregions.kiosk.ui.theme;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The letters that a font has: the code points of its table `cmap`.
///
/// Source: OpenType specification 1.9.1, cmap, formats 4 and 12.
public final class FontLetters {
    private static final int CMAP = 0x636D6170;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_ENTRY = 16;
    private static final int SUBTABLE_ENTRY = 8;
    private static final int GROUP = 12;
    private static final int FIRST_VARIATION = 0xFE00;
    private static final int LAST_VARIATION = 0xFE0F;
    private static final int LAST_CODE_POINT = 0x10FFFF;

    private final BitSet letters = new BitSet();

    private FontLetters(ByteBuffer font) {
        int tables = font.getShort(4) & 0xFFFF;
        for (int i = 0; i < tables; i++) {
            int entry = FIRST_TABLE + i * TABLE_ENTRY;
            if (font.getInt(entry) == CMAP) {
                subtables(font, font.getInt(entry + 8));
            }
        }
    }

    /// Reads the letters of a TrueType or OpenType font.
    ///
    /// @throws IOException if it cannot be read, or is no font
    public static FontLetters of(InputStream font) throws IOException {
        try {
            return new FontLetters(ByteBuffer.wrap(font.readAllBytes()));
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("it is no font", e);
        }
    }

    /// Returns the code points of a text that the font has no letter for. What is never drawn is not asked for.
    public IntStream missing(String text) {
        return text.codePoints().filter(point -> !invisible(point) && !letters.get(point)).distinct();
    }

    /// Whether a code point is never drawn: controls, signs of direction and of lines, variation selectors.
    static boolean invisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> point >= FIRST_VARIATION && point <= LAST_VARIATION;
        };
    }

    private void subtables(ByteBuffer font, int cmap) {
        int count = font.getShort(cmap + 2) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int table = cmap + font.getInt(cmap + 4 + i * SUBTABLE_ENTRY + 4);
            switch (font.getShort(table)) {
                case 4 -> segments(font, table);
                case 12 -> groups(font, table);
                default -> {
                    // Older forms repeat what these two say.
                }
            }
        }
    }

    private void segments(ByteBuffer font, int table) {
        int twice = font.getShort(table + 6) & 0xFFFF;
        int ends = table + 14;
        int starts = ends + twice + 2;
        int deltas = starts + twice;
        int offsets = deltas + twice;
        for (int i = 0; i < twice; i += 2) {
            int offset = font.getShort(offsets + i) & 0xFFFF;
            int start = font.getShort(starts + i) & 0xFFFF;
            for (int point = start; point <= (font.getShort(ends + i) & 0xFFFF); point++) {
                int glyph = offset == 0
                        ? (point + font.getShort(deltas + i)) & 0xFFFF
                        : point == 0xFFFF ? 0 : font.getShort(offsets + i + offset + 2 * (point - start)) & 0xFFFF;
                letters.set(point, glyph != 0 || letters.get(point));
            }
        }
    }

    private void groups(ByteBuffer font, int table) {
        int count = font.getInt(table + 12);
        for (int i = 0; i < count; i++) {
            int group = table + 16 + i * GROUP;
            letters.set(font.getInt(group), Math.min(font.getInt(group + 4), LAST_CODE_POINT) + 1);
        }
    }
}
