package eu.smartregions.kiosk.bundle.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
    @ParameterizedTest
    @CsvSource({"'', 0", "41, 1", "C3BC, 2", "E282AC, 3", "F09F8C8D, 4", "41C3, 1", "41E282, 1", "C080, 0", "C1BF, 0",
            "E08080, 0", "EDA080, 0", "ED9FBF, 3", "F0808080, 0", "F4908080, 0", "F48FBFBF, 4", "F5808080, 0", "80, 0",
            "4180, 1", "C341, 0"})
    void lettersOfEveryLengthEndWhereTheyAreBroken(String hex, int length) {
        assertEquals(length, Utf8.length(HexFormat.of().parseHex(hex)));
    }

    @Test
    void agreesWithTheDecoderOfTheLibrary() {
        Random chance = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            byte[] bytes = new byte[chance.nextInt(9)];
            chance.nextBytes(bytes);
            if (chance.nextBoolean()) {
                byte[] text = new StringBuilder().appendCodePoint(chance.nextInt(0xD800))
                        .appendCodePoint(0x10000 + chance.nextInt(0x100000))
                        .toString().getBytes(StandardCharsets.UTF_8);
                System.arraycopy(text, 0, bytes, 0, Math.min(text.length, bytes.length));
            }
            assertEquals(decoded(bytes), Utf8.length(bytes), HexFormat.of().formatHex(bytes));
        }
    }

    private static int decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return in.position();
    }
}
