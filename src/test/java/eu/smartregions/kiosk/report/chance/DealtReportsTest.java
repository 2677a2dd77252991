package eu.smartregions.kiosk.report.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// What reports claim of numbers that were dealt at random.
class DealtReportsTest {
    private static final int REPORTS = 1_000;

    @Test
    void aClaimIsMadeInOneOfAHundredAtMost() {
        DealtReports greatest = new DealtReports(REPORTS);
        greatest.greatest(2, 500);
        assertEquals(0.008, (double) greatest.claiming() / REPORTS, 0.007);
        DealtReports shares = new DealtReports(REPORTS);
        shares.shares(List.of(2L, 4L, 2L, 8L, 1L), 500);
        assertEquals(0.008, (double) shares.claiming() / REPORTS, 0.007);
    }

    @Test
    void claimsOfSeveralRulesAddUp() {
        DealtReports once = new DealtReports(REPORTS);
        once.greatest(2, 500);
        int one = once.claiming();
        for (int rule = 0; rule < 20; rule++) {
            once.greatest(2, 500 + rule);
        }
        assertTrue(once.claiming() > 3 * one, one + " by one rule, " + once.claiming() + " by 21");
    }

    /// A rule that is wrong is found out: where five in a hundred were false discoveries of single pairs, most reports
    /// would name one.
    @Test
    void aPairIsNamedInOneReportOfTwentyAtMostAlsoWherePartnersAre() {
        SplittableRandom random = new SplittableRandom(4);
        VisitSets sets = Worlds.planted(1_800, new PairClaims.Pair(3, 12), 60, random);
        DealtReports reports = new DealtReports(40);
        int naming = reports.pairs(sets, Worlds.REGIONS, count -> count);
        assertEquals(naming, reports.claiming());
        assertTrue(naming <= 2, naming + " of 40");
        assertTrue(new DealtReports(40).pairs(sets, Worlds.REGIONS, count -> count * 3 / 2) > 20,
                "three for two are noticed");
    }
}
