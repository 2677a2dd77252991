package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Speech stays within what can be understood and borne.
final class MannerTest {
    @Test
    void beginsSlowAndModest() {
        assertEquals(150, Manner.USUAL.wordsAMinute());
        assertEquals(80, Manner.USUAL.volume());
    }

    @Test
    void keepsWithinItsBounds() {
        assertEquals(430, Manner.USUAL.faster(20).wordsAMinute());
        assertEquals(110, Manner.USUAL.faster(-20).wordsAMinute());
        assertEquals(200, Manner.USUAL.louder(20).volume());
        assertEquals(20, Manner.USUAL.louder(-20).volume());
    }
}
