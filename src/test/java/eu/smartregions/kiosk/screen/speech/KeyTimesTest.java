package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A longer time than usual between two strikes holds for all keys.
final class KeyTimesTest {
    @Test
    void whoMovesQuicklyIsHeldUpOnlyIfTheSettingsAskForALongTime() {
        assertEquals(Duration.ofMillis(40), KeyTimes.USUAL.strikeOfMoves());
        assertEquals(Duration.ofMillis(40), new KeyTimes(Duration.ZERO, Optional.empty()).strikeOfMoves());
        assertEquals(Duration.ofSeconds(2), new KeyTimes(Duration.ofSeconds(2), Optional.empty()).strikeOfMoves());
    }
}
