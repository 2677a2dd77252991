package eu.smartregions.kiosk.studio.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Whatever is edited, the rest of the file stays, and everything can be taken back.
final class WrittenTextTest {
    private static final String FILE = """
            {
              "x-own": {"kept":   true},
              "name": {"en": "Galicia", "de": "Galicien", "machine": ["de"]},
              "areas": ["blue-economy"]
            }
            """;
    private final AtomicLong clock = new AtomicLong();
    private final WrittenText text = new WrittenText(FILE.getBytes(StandardCharsets.UTF_8), clock::get);

    @Test
    void whatIsTypedInOneGoIsUndoneInOneStep() {
        text.type(List.of("hook", "en"), "M");
        text.type(List.of("hook", "en"), "Mu");
        clock.addAndGet(5_000_000_000L);
        text.type(List.of("hook", "en"), "Mussels");
        text.undo();
        assertEquals("Mu", text.word(List.of("hook", "en")));
        text.undo();
        assertArrayEquals(FILE.getBytes(StandardCharsets.UTF_8), text.bytes());
        assertFalse(text.canUndo());
        text.redo();
        text.redo();
        assertEquals("Mussels", text.word(List.of("hook", "en")));
    }

    @Test
    void whatIsEmptiedTakesWhatHeldItAlong() {
        text.type(List.of("contact", "function", "en"), "Office");
        text.type(List.of("contact", "function", "en"), "");
        assertEquals(FILE, written());
    }

    @Test
    void aTranslationThatIsTypedIsNoMachinesAnyMore() {
        text.type(List.of("name", "de"), "Galizien");
        assertEquals(FILE.replace("Galicien", "Galizien").replace(", \"machine\": [\"de\"]", ""), written());
    }

    @Test
    void severalValuesAreOneStep() {
        Map<List<String>, List<String>> both = new LinkedHashMap<>();
        both.put(List.of("areas"), List.of("blue-economy", "agro-food"));
        both.put(List.of("mainAreas"), List.of("agro-food"));
        text.setAll(both);
        assertEquals(List.of("agro-food"), text.words(List.of("mainAreas")));
        text.undo();
        assertEquals(FILE, written());
    }

    @Test
    void theLastOfAListTakesTheListAlong() {
        List<WrittenText.Change> changes = new ArrayList<>();
        text.listen(changes::add);
        text.add(List.of("proof"), Map.of());
        text.type(List.of("proof", "0", "title", "en"), "Rafts");
        text.type(List.of("proof", "0", "title", "en"), "");
        assertEquals(1, text.count(List.of("proof")));
        text.remove(List.of("proof"), 0);
        assertEquals(FILE, written());
        assertEquals(List.of(true, false, false, true), changes.stream().map(WrittenText.Change::shaped).toList());
    }

    private String written() {
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }
}
