package eu.smartregions.kiosk.screen.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

/// Which key of a keyboard is which of a pad.
final class PadKeyTest {
    @Test
    void tabMovesOnAndWithShiftBack() {
        assertEquals(Optional.of(PadKey.NEXT), PadKey.of(key(KeyCode.TAB, false, false)));
        assertEquals(Optional.of(PadKey.BEFORE), PadKey.of(key(KeyCode.TAB, true, false)));
        assertEquals(Optional.of(PadKey.NEXT), PadKey.of(key(KeyCode.KP_DOWN, false, false)));
    }

    @Test
    void lettersAndTheStaffsKeysAreLeftAlone() {
        assertEquals(Optional.empty(), PadKey.of(key(KeyCode.A, false, false)));
        assertEquals(Optional.empty(), PadKey.of(key(KeyCode.HOME, false, true)));
    }

    @Test
    void movingOnChoosesNothing() {
        assertTrue(PadKey.CHOOSE.chooses());
        assertFalse(PadKey.NEXT_PART.chooses());
        assertTrue(PadKey.SWITCH_CHOOSE.chooses() && PadKey.SWITCH_CHOOSE.isSwitch());
        assertFalse(PadKey.SWITCH_ON.chooses() || PadKey.NEXT.isSwitch());
    }

    private static KeyEvent key(KeyCode code, boolean shift, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
    }
}
