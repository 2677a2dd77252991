package eu.smartregions.kiosk.bundle.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// One value is changed; every other letter stays.
final class JsonEditTest {
    private static final String FILE = """
            {
              "name" : {"en": "Galicia", "x-unknown": [1,  2]},
              "areas": ["blue-economy", "agro-food"],
              "proof": [
                {"title": {"en": "One"}},
                {"title": {"en": "Two \\"]\\""}}
              ]
            }
            """;

    @Test
    void aTextIsReplacedWhereItStands() {
        assertEquals(FILE.replace("\"Galicia\"", "\"Galiza\""), put(FILE, "Galiza", "name", "en"));
    }

    @Test
    void aLanguageIsAddedBehindTheLast() {
        assertEquals(FILE.replace("[1,  2]}", "[1,  2], \"de\": \"Galicien\"}"), put(FILE, "Galicien", "name", "de"));
    }

    @Test
    void whatIsMissingAroundAValueIsMade() {
        assertEquals(FILE.replace("  ]\n}", "  ],\n  \"hook\": {\"en\": \"Mussels\"}\n}"),
                put(FILE, "Mussels", "hook", "en"));
        assertEquals("{\"contact\": {\"function\": {\"en\": \"Office\"}}}",
                put("{}", "Office", "contact", "function", "en"));
    }

    @Test
    void anIndexBehindTheLastAppends() {
        assertEquals(FILE.replace("\"agro-food\"]", "\"agro-food\", \"health\"]"), put(FILE, "health", "areas", "2"));
        assertEquals(FILE.replace("\\\"\"}}\n", "\\\"\"}},\n    {\"title\": {\"en\": \"Three\"}}\n"),
                put(FILE, Map.of("title", Map.of("en", "Three")), "proof", "2"));
    }

    @Test
    void aListIsReplacedWithItsIndent() {
        assertEquals(FILE.replace("[\"blue-economy\", \"agro-food\"]", "[]"), put(FILE, List.of(), "areas"));
    }

    @Test
    void whatIsTakenAwayTakesItsCommaAlong() {
        assertEquals(FILE.replace("\"blue-economy\", ", ""), remove(FILE, "areas", "0"));
        assertEquals(FILE.replace(", \"agro-food\"", ""), remove(FILE, "areas", "1"));
        assertEquals(FILE.replace("  \"areas\": [\"blue-economy\", \"agro-food\"],\n", ""), remove(FILE, "areas"));
        assertEquals(FILE, remove(FILE, "hook"));
        assertEquals("{}", remove("{ \"a\": 1 }", "a"));
    }

    @Test
    void neighboursChangePlaces() {
        assertEquals(FILE.replace("\"blue-economy\", \"agro-food\"", "\"agro-food\", \"blue-economy\""),
                text(JsonEdit.swap(bytes(FILE), List.of("areas"), 0)));
        assertEquals(FILE, text(JsonEdit.swap(bytes(FILE), List.of("areas"), 1)));
    }

    @Test
    void lineEndsStayThoseOfTheFile() {
        String file = "{\r\n  \"a\": {\r\n    \"b\": 1\r\n  }\r\n}\r\n";
        assertEquals("{\r\n  \"a\": {\r\n    \"b\": 1,\r\n    \"c\": {\"d\": 2}\r\n  }\r\n}\r\n",
                put(file, Map.of("d", 2), "a", "c"));
    }

    private static String put(String file, Object value, String... place) {
        return text(JsonEdit.put(bytes(file), List.of(place), value));
    }

    private static String remove(String file, String... place) {
        return text(JsonEdit.remove(bytes(file), List.of(place)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
