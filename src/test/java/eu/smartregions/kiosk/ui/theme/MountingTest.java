package eu.smartregions.kiosk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is touched in lower mode is within 1220 mm of the floor.
final class MountingTest {
    @ParameterizedTest
    @CsvSource({"43, 1000, 1920, 1080", "55, 900, 1920, 1080", "43, 700, 1080, 1920", "55, 600, 1080, 1920",
            "32, 900, 1080, 1920"})
    void lowerEndsWithinReach(double inches, double edge, double width, double height) {
        double share = new Mounting(inches, edge).lowerShare(width, height);
        double heightMm = inches * 25.4 * height / Math.hypot(width, height);
        assertEquals(1220, edge + share * heightMm, 0.001);
    }

    @Test
    void aScreenThatHangsLowOrOfWhichNothingIsKnownGivesSixtyPerCent() {
        assertEquals(0.6, new Mounting(32, 600).lowerShare(1920, 1080));
        assertEquals(0.6, Mounting.UNKNOWN.lowerShare(1920, 1080));
        assertEquals(0.6, new Mounting(0, 1000).lowerShare(1920, 1080));
        assertTrue(new Mounting(55, 1000).lowerShare(1080, 1920) >= 0.3, "a page can still be read");
    }
}
