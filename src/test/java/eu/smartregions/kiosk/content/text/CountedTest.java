package eu.smartregions.kiosk.content.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// A number has the word that goes with it.
final class CountedTest {
    @Test
    void onlyOneIsOne() {
        assertEquals("0 files", Counted.of(0, "file"));
        assertEquals("1 file", Counted.of(1, "file"));
        assertEquals("2 files", Counted.of(2, "file"));
    }
}
