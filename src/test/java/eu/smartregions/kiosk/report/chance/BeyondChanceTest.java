package eu.smartregions.kiosk.report.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BeyondChanceTest {
    @Test
    void tiesAndNearMissesAreLevel() {
        assertFalse(BeyondChance.tells(35, 35));
        assertFalse(BeyondChance.tells(38, 35));
        assertFalse(BeyondChance.tells(35, 38));
        assertFalse(BeyondChance.tells(59, 41));
        assertTrue(BeyondChance.tells(64, 36));
        assertTrue(BeyondChance.tells(8, 0), "2 in 256");
        assertFalse(BeyondChance.tells(7, 0), "2 in 128");
    }

    @Test
    void sharesAreComparedExactly() {
        assertTrue(BeyondChance.tellsShares(10, 60, 30, 60));
        assertTrue(BeyondChance.tellsShares(50, 60, 30, 60));
        assertFalse(BeyondChance.tellsShares(10, 30, 8, 30));
        assertFalse(BeyondChance.tellsShares(0, 30, 0, 40));
        assertFalse(BeyondChance.tellsShares(30, 30, 40, 40));
        assertFalse(BeyondChance.tellsShares(3, 3, 0, 3), "2 in 20");
        assertTrue(BeyondChance.tellsShares(5, 5, 0, 5), "2 in 252");
    }

    /// However many there are to choose from, the greatest of equals is seldom told from the next.
    @Test
    void theGreatestOfManyEqualsIsToldFromTheNextInOneCaseOfAHundredAtMost() {
        SplittableRandom random = new SplittableRandom(3);
        for (int many : new int[]{2, 9, 40}) {
            int told = 0;
            for (int round = 0; round < 5_000; round++) {
                long[] counts = new long[many];
                for (int i = 0; i < 60 * many; i++) {
                    counts[random.nextInt(many)]++;
                }
                Arrays.sort(counts);
                told += BeyondChance.tells(counts[many - 1], counts[many - 2]) ? 1 : 0;
            }
            assertEquals(0.005, told / 5_000.0, 0.005, many + " counts");
        }
    }
}
