package eu.smartregions.kiosk.bundle.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Mistakes whose right answer is certain are mended, and all that can be found are told in one run.
final class JsonMendingTest {
    private static final String BROKEN = """
            {
              “id”: "es-a",
              "name": {"en": "A	B"}
              "areas": ["one", "two",
              "exhibits": True,
              "contact": {
                "mail": "a@b.eu",
              "seat": "C",
            }
            """;

    @Test
    void allMistakesAreFoundInOneRun() {
        JsonMending mending = JsonMending.of(bytes(BROKEN));
        assertEquals(List.of("Line 2: Here stands “ where a straight quotation mark (\") belongs.",
                "Line 3: A tab stands in this text.", "Line 4: A comma is missing before this.",
                "Line 5: The bracket [ in line 4 is still open here, where a field begins.",
                "Line 5: Here stands \"True\" with capital letters.",
                "Line 9: After the last thing before this bracket stands a comma.",
                "Line 10: The bracket { in line 6 is still open at the end of the file."),
                mending.sentences(bytes(BROKEN)));
        assertTrue(mending.whole());
        assertEquals("""
                {
                  "id": "es-a",
                  "name": {"en": "A B"},
                  "areas": ["one", "two"],
                  "exhibits": true,
                  "contact": {
                    "mail": "a@b.eu"},
                  "seat": "C"
                }
                """, new String(mending.text(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!',
            value = {"{\"a\": 1,} | {\"a\": 1}", "{\"a\": 1,, \"b\": 2} | {\"a\": 1, \"b\": 2}",
                    "{\"a\": 1; \"b\": 2} | {\"a\": 1, \"b\": 2}", "{\"a\" = 1} | {\"a\" : 1}", "{a: 1} | {\"a\": 1}",
                    "{'a': 1} | {\"a\": 1}", "{\"a\": 007} | {\"a\": 7}", "{\"a\": [1} | {\"a\": [1]}",
                    "{\"é\": „A“} | {\"é\": \"A\"}", "{\"a\": FALSE} | {\"a\": false}"})
    void theRightAnswerIsGiven(String broken, String mended) {
        JsonMending mending = JsonMending.of(bytes(broken));
        assertEquals(mended, new String(mending.text(), StandardCharsets.UTF_8));
        assertTrue(mending.whole());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!',
            value = {"{\"a\": NaN}", "{\"a\": Flanders}", "{\"a\": \"The \"smart\" one\"}", "{\"a\": }",
                    "{\"a\": 12 km}"})
    void whatIsNotCertainIsLeftAlone(String broken) {
        JsonMending mending = JsonMending.of(bytes(broken));
        assertFalse(mending.whole());
        assertEquals(broken, new String(mending.text(), StandardCharsets.UTF_8));
        assertEquals(1, mending.mistakes().size());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
