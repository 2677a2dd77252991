package eu.smartregions.kiosk.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DisclosureControlTest {
    private static final int DATA_SETS = 10_000;
    private static final int CELLS = 24;

    /// Somebody has two reports, of which one covers a few days more, and takes one from the other: no cell of the
    /// difference is a small number, and of no cell does the pair say for certain that it holds some visits but fewer
    /// than five.
    @Test
    void theDifferenceOfTwoReportsTellsNothingAboutAFew() {
        for (int seed = 0; seed < DATA_SETS; seed++) {
            Random random = new Random(seed);
            for (int cell = 0; cell < CELLS; cell++) {
                long before = random.nextInt(30);
                long added = random.nextInt(8);
                long first = DisclosureControl.rounded(before);
                long second = DisclosureControl.rounded(before + added);
                long difference = second - first;
                assertTrue(difference == 0 || difference >= DisclosureControl.LEAST,
                        "seed " + seed + ": " + difference);
                long atLeast = Math.max(0, difference - (DisclosureControl.LEAST - 1));
                long atMost = difference + DisclosureControl.LEAST - 1;
                assertTrue(atLeast == 0 || atMost >= DisclosureControl.LEAST,
                        "seed " + seed + ": between " + atLeast + " and " + atMost);
                assertTrue(atLeast <= added && added <= atMost);
            }
        }
    }

    @Test
    void aFewAreNone() {
        assertEquals(0, DisclosureControl.rounded(4));
        assertEquals(5, DisclosureControl.rounded(5));
        assertEquals(5, DisclosureControl.rounded(9));
        assertEquals(10, DisclosureControl.rounded(10));
    }
}
