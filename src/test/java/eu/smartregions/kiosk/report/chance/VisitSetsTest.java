package eu.smartregions.kiosk.report.chance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class VisitSetsTest {
    private static final int DEALS = 2_000;

    @Test
    void dealingKeepsEverySizeAndEveryPopularity() {
        SplittableRandom random = new SplittableRandom(1);
        VisitSets sets = Worlds.random(500, random);
        VisitSets dealt = sets.copy();
        dealt.deal(random, Worlds.REGIONS);
        assertArrayEquals(sets.sizes(), dealt.sizes());
        assertArrayEquals(sets.popularity(Worlds.REGIONS), dealt.popularity(Worlds.REGIONS));
        assertTrue(sets.pairs(Worlds.REGIONS).of(0, 1) != dealt.pairs(Worlds.REGIONS).of(0, 1)
                || sets.pairs(Worlds.REGIONS).of(0, 2) != dealt.pairs(Worlds.REGIONS).of(0, 2), "others are together");
    }

    /// The expectations of the model are the averages of many deals, but for what is due to the popularity being met
    /// exactly in each deal and on average in the model: both are of visits by chance, worked out in ways
    /// that have nothing in common.
    @Test
    void theModelExpectsWhatDealingGives() {
        SplittableRandom random = new SplittableRandom(2);
        VisitSets sets = Worlds.random(400, random);
        PairClaims claims = new PairClaims(sets, Worlds.REGIONS);
        PairCounts sums = new PairCounts(Worlds.REGIONS);
        for (int deal = 0; deal < DEALS; deal++) {
            sets.deal(random, Worlds.REGIONS);
            PairCounts counts = sets.pairs(Worlds.REGIONS);
            for (int other = 1; other < 20; other++) {
                sums.add(0, other, counts.of(0, other));
                sums.add(30, other, counts.of(30, other));
            }
        }
        for (int other = 1; other < 20; other++) {
            for (int one : new int[]{0, 30}) {
                double mean = (double) sums.of(one, other) / DEALS;
                assertEquals(mean, claims.expected(one, other), 0.05 * mean + 0.1, one + " and " + other);
            }
        }
    }
}
