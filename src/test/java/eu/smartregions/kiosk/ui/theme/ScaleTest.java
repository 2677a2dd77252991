package eu.smartregions.kiosk.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One root size for a screen, and the size class it leads to.
final class ScaleTest {

    @ParameterizedTest
    @CsvSource({
            // width, height, diagonal, text size, root, size class
            "1920, 1080, 0, 1, 20, WIDE", "1080, 1920, 0, 1, 20, TALL", "1280, 800, 0, 1, 18, MEDIUM", "3840, 2160, 0, "
                    + "1, 40, WIDE",
            "2160, 3840, 0, 1, 40, TALL", "1920, 1080, 43, 1, 20, WIDE", "1920, 1080, 0, 1.25, 25, MEDIUM",
            "1920, 1080, 0, 1.5, 30, MEDIUM", "1080, 1920, 0, 1.5, 30, COMPACT", "3840, 2160, 55, 1.5, 60, MEDIUM",
            "1280, 800, 0, 1.25, 23, COMPACT", "1280, 800, 10.1, 1.5, 27, COMPACT", "1280, 800, 0, 2, 36, COMPACT",
            // a dense tablet of 300 pixels an inch keeps its targets as large as a finger
            "2560, 1600, 10.1, 1, 36, MEDIUM"
    })
    void followsTheScreen(double width, double height, double inches, double text, double root, SizeClass size) {
        Scale scale = Scale.of(width, height, inches, text);
        assertEquals(root, scale.root());
        assertEquals(size, scale.size());
        assertEquals(height > width, scale.portrait());
    }

    @Test
    void measuresInWholePixels() {
        Scale scale = Scale.of(1280, 800, 0, 1);
        assertEquals(65, scale.em(3.6));
        assertEquals(54, scale.margin());
        assertEquals(16, scale.gutter());
    }

    @Test
    void aPageIsLowWithTheLargestTextOnATablet() {
        assertTrue(Scale.of(1280, 800, 0, 2).within(699, 0).low());
        assertFalse(Scale.of(1280, 800, 0, 1.5).within(699, 0).low());
        assertFalse(Scale.of(1080, 1920, 0, 1.5).within(1808, 0).low());
    }

    @Test
    void isCompactInThePartThatLowerModeLeaves() {
        Scale lower = Scale.of(1920, 1080, 0, 1).within(536, 432);
        assertEquals(SizeClass.COMPACT, lower.size());
        assertEquals(20, lower.root());
        assertFalse(lower.portrait());
        assertTrue(lower.lowered());
        assertTrue(Scale.of(1080, 1920, 0, 1).within(1808, 0).portrait());
    }
}
