package eu.smartregions.kiosk.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What JSON is and what it is not, by the kinds of cases that JSONTestSuite (N. Seriot, "Parsing JSON is a Minefield") tries
/// parsers with; all texts are written here after RFC 8259.
final class JsonCasesTest {
    static List<String> json() {
        return List.of("[]", "[ ]", "{}", "{\"\": 0}", "{\"a\": {\"b\": []}}", "[[]   ]", "[\"\"]", "[\"a\"]", "[null, 1, \"1\", {}]",
                "[false]", "[1]", "[1\n]", " [1]", "[1] ", "[1,null,null,null,2]", "[0]", "[-0]", "[-1]", "[-123]", "[0e+1]", "[0e1]",
                "[123]", "[123e45]", "[123.456]", "[123.456e78]", "[1E22]", "[1E+2]", "[1E-2]", "[1e-2]", "[20e1]", "[123.456789]",
                "\"text\"", "42", "-1", "true", "null", "\"\"", "[\"\\u0060\\u012a\\u12AB\"]", "[\"\\uD801\\udc37\"]",
                "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[\"\\\\u0000\"]", "[\"a/*b*/c\"]", "[\"\u00E9\u4E2D\uD83D\uDE00\"]", "[\"\u007F\"]",
                "{\"a\":\"b\",\"c\":\"d\"}", "{\"a\":[]}", "{\n\"a\": \"b\"\n}", "\r\n\t []");
    }

    static List<String> noJson() {
        return List.of("", " ", "[", "]", "{", "}", "[}", "{]", "[1,]", "[,1]", "[1,,2]", "[,]", "[,", "[1", "[1,\n1\n,1", "[\"\"", "[\"",
                "[\"a", "[1 true]", "[1:2]", "[\"a\" 1]", "[\"\": 1]", "{\"a\"}", "{\"a\":", "{\"a\"", "{\"a\" \"b\"}", "{:\"b\"}",
                "{\"a\":1,}", "{\"a\":1,,\"b\":2}", "{1:1}", "{a: \"b\"}", "{'a': 0}", "{null:null}", "{\"a\":\"a\" 123}", "{\"a\":\"b\"}}",
                "{\"a\":\"b\"}#", "{\"a\":\"b\"}/**/", "[]]", "1]", "[1]x", "[1] 2", "{} {}", "[+1]", "[-]", "[- 1]", "[-01]", "[012]",
                "[00]", "[1.]", "[.5]", "[-.5]", "[0.e1]", "[1e]", "[1e+]", "[0e+-1]", "[1eE2]", "[0x1]", "[1a]", "[1_000]", "[Infinity]",
                "[-Infinity]", "[NaN]", "[tru]", "[True]", "[nul]", "[fals]", "[truefalse]", "[undefined]", "[a]", "['a']", "['a\"]",
                "[\"\\x00\"]", "[\"\\a\"]", "[\"\\u00A\"]", "[\"\\uqqqq\"]", "[\"\\", "[\"\\\"]", "[\"\\u\"]", "[\\n]", "[\\u0020]",
                "[\"new\nline\"]", "[\"tab\there\"]", "[\"\u0000\"]", "[\f]", "[\u000b1]", "[\u20601]", "[\uFEFF1]", "abc", "<a/>", "//x\n[]",
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
        assertEquals(List.of("json-syntax"), said(text));
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

    private static List<String> said(String text) {
        Sheet sheet = new Sheet("it.json", text.getBytes(StandardCharsets.UTF_8));
        JsonTree.of(sheet);
        return sheet.problems().stream().map(Problem::rule).toList();
    }
}
