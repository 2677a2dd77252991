package eu.smartregions.kiosk.report.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Chance is seldom taken for interest, however many areas there are, and interest is found.
class UnexpectedSharesTest {
    private static final int AREAS = 12;

    @Test
    void theProbabilityIsThatOfTheBinomialDistribution() {
        assertEquals(2 * 56 / 1_024.0, BeyondChance.probability(10, 8, 0.5), 1e-12);
        assertEquals(2 * 56 / 1_024.0, BeyondChance.probability(10, 2, 0.5), 1e-12);
        assertEquals(1, BeyondChance.probability(10, 5, 0.5), 1e-12);
        assertEquals(2 * Math.pow(0.9, 30), BeyondChance.probability(30, 0, 0.1), 1e-12);
        assertEquals(2 * Math.pow(0.25, 4), BeyondChance.probability(4, 4, 0.25), 1e-12);
        assertEquals(1, BeyondChance.probability(30, 30, 1));
    }

    @Test
    void holdsForManyOccurrences() {
        assertEquals(0.0455, BeyondChance.probability(1_000_000, 501_000, 0.5), 0.0005, "two standard errors");
        assertEquals(0, BeyondChance.probability(1_000_000, 600_000, 0.5));
    }

    @Test
    void oneAreaThatTwoStandardErrorsWouldNameAmongTwelveIsNotNamed() {
        List<Integer> counts = IntStream.range(0, AREAS).mapToObj(area -> area == 3 ? 57 : 39).toList();
        assertTrue((57 - 40.5) / Math.sqrt(40.5) > 2);
        assertEquals(List.of(), UnexpectedShares.among(counts, count -> count, _ -> 5));
    }

    @Test
    void eachThatIsFarOffIsNamedTheFarthestFirst() {
        Map<String, Integer> counts = Map.of("a", 300, "b", 100, "c", 100, "d", 30, "e", 100, "f", 104);
        assertEquals(List.of("a", "d"),
                UnexpectedShares.among(List.of("f", "e", "d", "c", "b", "a"), counts::get, _ -> 7));
    }

    @Test
    void chanceNamesAnyAreaInOneReportOfAHundredAtMost() {
        Random random = new Random(5);
        int reports = 4_000;
        int naming = 0;
        for (int report = 0; report < reports; report++) {
            long[] counts = new long[AREAS];
            for (int visit = 0; visit < 300; visit++) {
                counts[random.nextInt(AREAS)]++;
            }
            List<Integer> areas = IntStream.range(0, AREAS).boxed().toList();
            naming += UnexpectedShares.among(areas, area -> counts[area], _ -> 1).isEmpty() ? 0 : 1;
        }
        assertTrue(naming <= reports / 100, naming + " of " + reports);
        assertTrue(naming > reports / 1_000, "it does name some");
    }
}
