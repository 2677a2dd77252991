package eu.smartregions.kiosk.bundle.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is written can be read by people, and by the kiosk's own reader.
class JsonTextTest {
    @Test
    void whatIsShortStandsOnOneLine() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("a", List.of(1, 2.5, true));
        value.put("b", Map.of("c", "d"));
        value.put("e", List.of());
        value.put("f", Map.of());
        assertEquals("{\"a\": [1, 2.5, true], \"b\": {\"c\": \"d\"}, \"e\": [], \"f\": {}}\n", JsonText.of(value));
    }

    @Test
    void whatIsLongIsBrokenFromTheOutside() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("numbers", List.of(1, 2));
        value.put("lists", List.of(IntStream.range(1_000, 1_012).boxed().toList(),
                IntStream.range(1_000, 1_012).boxed().toList()));
        assertEquals("""
                {
                  "numbers": [1, 2],
                  "lists": [
                    [1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011],
                    [1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009, 1010, 1011]
                  ]
                }
                """, JsonText.of(value));
    }

    @Test
    void textsComeBackAsTheyWere() {
        String text = "\"\\/\b\f\n\r\t\u0000\u001f\u2028é☂\uD83D\uDE00";
        SourceText sheet = new SourceText("it.json",
                JsonText.of(Map.of("text", text)).getBytes(StandardCharsets.UTF_8));
        JsonTree.of(sheet);
        assertEquals(List.of(), sheet.problems());
        assertEquals(text, JsonTree.text(sheet, "text").orElseThrow());
    }

    @Test
    void whatJsonHasNotIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> JsonText.of(new Object()));
    }
}
