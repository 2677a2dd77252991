package eu.smartregions.kiosk.bundle.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import eu.smartregions.kiosk.bundle.read.Reading;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// JSON is accepted and everything else refused, by the kinds of cases with which JSONTestSuite (N. Seriot, "Parsing
/// JSON is a Minefield") tests parsers; all texts are written here after RFC 8259.
final class JsonCasesTest {
    @TempDir
    private Path folder;

    static List<String> json() {
        return List.of("[]", "[ ]", "{}", "{\"\": 0}", "{\"a\": {\"b\": []}}", "[[]   ]", "[\"\"]", "[\"a\"]",
                "[null, 1, \"1\", {}]",
                "[false]", "[1]", "[1\n]", " [1]", "[1] ", "[1,null,null,null,2]", "[0]", "[-0]", "[-1]", "[-123]",
                "[0e+1]", "[0e1]",
                "[123]", "[123e45]", "[123.456]", "[123.456e78]", "[1E22]", "[1E+2]", "[1E-2]", "[1e-2]", "[20e1]",
                "[123.456789]",
                "\"text\"", "42", "-1", "true", "null", "\"\"", "[\"\\u0060\\u012a\\u12AB\"]", "[\"\\uD801\\udc37\"]",
                "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[\"\\\\u0000\"]", "[\"a/*b*/c\"]",
                "[\"\u00E9\u4E2D\uD83D\uDE00\"]", "[\"\u007F\"]",
                "{\"a\":\"b\",\"c\":\"d\"}", "{\"a\":[]}", "{\n\"a\": \"b\"\n}", "\r\n\t []");
    }

    static List<String> noJson() {
        return List.of("", " ", "[", "]", "{", "}", "[}", "{]", "[1,]", "[,1]", "[1,,2]", "[,]", "[,", "[1",
                "[1,\n1\n,1", "[\"\"", "[\"",
                "[\"a", "[1 true]", "[1:2]", "[\"a\" 1]", "[\"\": 1]", "{\"a\"}", "{\"a\":", "{\"a\"", "{\"a\" \"b\"}",
                "{:\"b\"}",
                "{\"a\":1,}", "{\"a\":1,,\"b\":2}", "{1:1}", "{a: \"b\"}", "{'a': 0}", "{null:null}", "{\"a\":\"a\" "
                        + "123}",
                "{\"a\":\"b\"}}",
                "{\"a\":\"b\"}#", "{\"a\":\"b\"}/**/", "[]]", "1]", "[1]x", "[1] 2", "{} {}", "[+1]", "[-]", "[- 1]",
                "[-01]", "[012]",
                "[00]", "[1.]", "[.5]", "[-.5]", "[0.e1]", "[1e]", "[1e+]", "[0e+-1]", "[1eE2]", "[0x1]", "[1a]",
                "[1_000]", "[Infinity]",
                "[-Infinity]", "[NaN]", "[tru]", "[True]", "[nul]", "[fals]", "[truefalse]", "[undefined]", "[a]",
                "['a']", "['a\"]",
                "[\"\\x00\"]", "[\"\\a\"]", "[\"\\u00A\"]", "[\"\\uqqqq\"]", "[\"\\", "[\"\\\"]", "[\"\\u\"]", "[\\n]",
                "[\\u0020]",
                "[\"new\nline\"]", "[\"tab\there\"]", "[\"\u0000\"]", "[\f]", "[\u000b1]", "[\u20601]", "[\uFEFF1]",
                "abc", "<a/>", "//x\n[]",
                "/* */ []", "# x\n[]", "\u0000", "[1]\u0000", "[*]", "[\"a\",\n4\n,1,", "[{\"a\": 1]", "{\"a\": [1}");
    }

    @ParameterizedTest
    @MethodSource("json")
    void isRead(String text) {
        assertEquals(List.of(), said(text));
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void isSaidToBeNone(String text) {
        assertEquals(List.of("json-syntax"), said(text).stream().distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("json")
    void endsInTheMiddleWhereverItIsCut(String text) {
        String whole = text.strip();
        if (whole.startsWith("[") || whole.startsWith("{")) {
            for (int length = 0; length < whole.length(); length++) {
                assertFalse(said(whole.substring(0, length)).isEmpty(), whole.substring(0, length));
            }
        }
    }

    /// As part of a bundle: a file that is not JSON is reported like any other mistake, at its place.
    @ParameterizedTest
    @MethodSource("noJson")
    void isSaidOfABundle(String text) {
        Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class,
                ContentFixture.in(folder).with(BundleLayout.GLOSSARY, text).read());
        assertEquals(List.of(BundleLayout.GLOSSARY),
                rejected.problems().stream().map(Problem::file).distinct().toList());
    }

    static List<byte[]> noText() {
        return List.of(bytes(0xFF), bytes(0xFE), bytes(0x80), bytes(0xC3), bytes(0xC3, 0x28), bytes(0xC0, 0xAF),
                bytes(0xC1, 0x81),
                bytes(0xE0, 0x80, 0xAF), bytes(0xE2, 0x82), bytes(0xED, 0xA0, 0x80), bytes(0xED, 0xBF, 0xBF),
                bytes(0xF0, 0x80, 0x80, 0xAF),
                bytes(0xF0, 0x9F, 0x98), bytes(0xF4, 0x90, 0x80, 0x80), bytes(0xF5, 0x80, 0x80, 0x80),
                bytes(0xFC, 0x83, 0xBF, 0xBF));
    }

    /// Bytes that are not UTF-8 (RFC 3629): single ones, cut off, longer than need be, halves of pairs, and beyond the
    /// last character.
    @ParameterizedTest
    @MethodSource("noText")
    void isNoText(byte[] wrong) {
        byte[] text = ByteBuffer.allocate(wrong.length + 30)
                .put("{\"format\": 1, \"terms\": \"".getBytes(StandardCharsets.UTF_8)).put(wrong)
                .put("\"}   ".getBytes(StandardCharsets.UTF_8)).array();
        Reading.Rejected rejected = assertInstanceOf(Reading.Rejected.class,
                ContentFixture.in(folder).with(BundleLayout.GLOSSARY, text).read());
        assertEquals(List.of("exhibition/glossary.json:1:25 not-utf-8"), rejected.problems().stream()
                .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.rule())
                .toList());
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static List<String> said(String text) {
        SourceText sheet = new SourceText("it.json", text.getBytes(StandardCharsets.UTF_8));
        JsonTree.of(sheet);
        return sheet.problems().stream().map(Problem::rule).toList();
    }
}
