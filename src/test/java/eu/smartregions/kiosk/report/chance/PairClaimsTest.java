package eu.smartregions.kiosk.report.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Regions that chance brings together are not called partners, and partners are.
class PairClaimsTest {
    private static final int ALL_SEEDS = 200;
    private static final int SOME_SEEDS = 40;

    private static long inFives(long count) {
        return count - count % 5;
    }

    @Test
    void visitsThatReadEverythingMakeNoPartners() {
        VisitSets sets = new VisitSets();
        IntStream.range(0, 300).forEach(_ -> sets.add(0, 1, 2, 3));
        IntStream.range(0, 3_000).forEach(_ -> sets.add());
        PairClaims claims = new PairClaims(sets, 4);
        assertEquals(300, claims.expected(0, 3), 0.01);
        assertEquals(Set.of(), claims.beyond(sets.pairs(4), PairClaimsTest::inFives));
    }

    @Test
    void nothingIsClaimedWhereFewerThanFiveAreExpected() {
        VisitSets sets = new VisitSets();
        IntStream.range(0, 40).forEach(_ -> sets.add(0, 1));
        for (int i = 2; i < 60; i++) {
            for (int j = 0; j < 10; j++) {
                sets.add(i, 2 + (i + j) % 58 == i ? 61 : 2 + (i + j) % 58);
            }
        }
        IntStream.range(0, 1).forEach(_ -> sets.add(60, 61));
        PairClaims claims = new PairClaims(sets, 62);
        assertTrue(claims.expected(0, 1) < 5, "" + claims.expected(0, 1));
        assertEquals(Set.of(), claims.beyond(sets.pairs(62), PairClaimsTest::inFives), "40 visits read both");
    }

    @Test
    void fewRandomReportsNameAPair() {
        assertTrue(naming(1_800, 0, SOME_SEEDS) <= SOME_SEEDS / 20);
    }

    @Test
    void aPartnershipIsNamed() {
        assertTrue(named(1_800, 0, SOME_SEEDS) >= SOME_SEEDS * 9 / 10);
    }

    /// `mvn test -Dtest=PairClaimsTest -Dfigures.whole=true`.
    @Test
    @EnabledIfSystemProperty(named = "figures.whole", matches = "true")
    void atMostOneRandomReportInTwentyNamesAPair() {
        for (int visits : new int[]{1_800, 24_000}) {
            int naming = naming(visits, 1_000, ALL_SEEDS);
            int named = named(visits, 1_000, ALL_SEEDS);
            System.out.println(visits + " visits, " + ALL_SEEDS + " seeds: " + naming + " random reports name a pair, "
                    + named + " name the planted one");
            assertTrue(naming <= ALL_SEEDS / 20, visits + " visits: " + naming);
            assertTrue(named >= ALL_SEEDS * 9 / 10, visits + " visits: " + named);
        }
    }

    private static int naming(int visits, int firstSeed, int seeds) {
        int naming = 0;
        for (int seed = firstSeed; seed < firstSeed + seeds; seed++) {
            VisitSets sets = Worlds.random(visits, new SplittableRandom(seed));
            naming += beyond(sets).isEmpty() ? 0 : 1;
        }
        return naming;
    }

    /// Of as many worlds as there are seeds, those whose planted partners are named: two regions that chance brings
    /// together in 13 visits or a few more, and that were together in three times as many.
    private static int named(int visits, int firstSeed, int seeds) {
        int named = 0;
        for (int seed = firstSeed; seed < firstSeed + seeds; seed++) {
            PairClaims.Pair planted = expectedAbout(13.3, Worlds.random(visits, new SplittableRandom(seed)));
            VisitSets sets = Worlds.planted(visits, planted, 40, new SplittableRandom(seed));
            assertEquals(40, sets.pairs(Worlds.REGIONS).of(planted.one(), planted.other()));
            named += beyond(sets).contains(planted) ? 1 : 0;
        }
        return named;
    }

    private static PairClaims.Pair expectedAbout(double expected, VisitSets sets) {
        PairClaims claims = new PairClaims(sets, Worlds.REGIONS);
        PairClaims.Pair nearest = new PairClaims.Pair(0, 1);
        for (int one = 0; one < Worlds.REGIONS; one++) {
            for (int other = one + 1; other < Worlds.REGIONS; other++) {
                if (Math.abs(claims.expected(one, other) - expected) < Math.abs(claims.expected(nearest.one(),
                        nearest.other()) - expected)) {
                    nearest = new PairClaims.Pair(one, other);
                }
            }
        }
        assertFalse(Math.abs(claims.expected(nearest.one(), nearest.other()) - expected) > 1);
        return nearest;
    }

    private static Set<PairClaims.Pair> beyond(VisitSets sets) {
        return new PairClaims(sets, Worlds.REGIONS).beyond(sets.pairs(Worlds.REGIONS), PairClaimsTest::inFives);
    }
}
