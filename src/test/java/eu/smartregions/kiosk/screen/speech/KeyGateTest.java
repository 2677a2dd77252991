package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// One action for each time that a key goes down, whatever hands do.
final class KeyGateTest {
    private final AtomicLong now = new AtomicLong(1_000_000);
    private final KeyGate gate = new KeyGate(now::get, KeyTimes.USUAL);

    @Test
    void aKeyThatIsHeldActsOnceHoweverLong() {
        assertTrue(gate.letsIn(KeyCode.ENTER, true));
        now.addAndGet(660);
        for (int i = 0; i < 10_000; i++) {
            assertFalse(gate.letsIn(KeyCode.ENTER, true));
            now.addAndGet(30);
        }
        assertTrue(gate.letsIn(KeyCode.DOWN, false), "other keys go on working while one is stuck");
        gate.released(KeyCode.ENTER);
        now.addAndGet(500);
        assertTrue(gate.letsIn(KeyCode.ENTER, true));
    }

    @Test
    void theSecondOfTwoQuickStrikesChoosesNothing() {
        assertTrue(strike(KeyCode.ENTER, true));
        now.addAndGet(450);
        assertFalse(strike(KeyCode.ENTER, true));
        now.addAndGet(500);
        assertTrue(strike(KeyCode.ENTER, true));
    }

    @Test
    void whoMovesOnQuicklyIsNotHeldUpButAContactThatBouncesIs() {
        assertTrue(strike(KeyCode.DOWN, false));
        now.addAndGet(100);
        assertTrue(strike(KeyCode.DOWN, false));
        now.addAndGet(10);
        assertFalse(strike(KeyCode.DOWN, false));
    }

    @Test
    void aLongTimeInTheSettingsHoldsForAllKeys() {
        KeyGate slow = new KeyGate(now::get, new KeyTimes(Duration.ofSeconds(2), Optional.empty()));
        assertTrue(slow.letsIn(KeyCode.DOWN, false));
        slow.released(KeyCode.DOWN);
        now.addAndGet(1999);
        assertFalse(slow.letsIn(KeyCode.DOWN, false));
    }

    @Test
    void nothingIsChosenOnAPageThatHasOnlyJustComeButKeysMoveOn() {
        gate.closeFor(500);
        now.addAndGet(499);
        assertFalse(strike(KeyCode.ENTER, true));
        assertTrue(strike(KeyCode.DOWN, false));
        now.addAndGet(501);
        assertTrue(strike(KeyCode.ENTER, true));
        gate.closeFor(500);
        now.addAndGet(-3_600_000);
        assertTrue(strike(KeyCode.DIGIT2, true), "a clock that jumps back locks nobody out");
    }

    @Test
    void aReleaseThatIsLostAndAClockThatJumpsBackLoseNoKey() {
        assertTrue(gate.letsIn(KeyCode.ENTER, true));
        now.addAndGet(2000);
        assertTrue(gate.letsIn(KeyCode.ENTER, true));
        now.addAndGet(-3_600_000);
        assertTrue(strike(KeyCode.ENTER, true));
    }

    private boolean strike(KeyCode key, boolean chooses) {
        boolean in = gate.letsIn(key, chooses);
        gate.released(key);
        return in;
    }
}
