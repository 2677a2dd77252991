package eu.smartregions.kiosk.report.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Intervals against values worked out by hand.
final class IntervalTest {
    @Test
    void aShareHasItsScoreInterval() {
        Interval half = Interval.ofShare(10, 20);
        assertEquals(0.2993, half.low(), 0.0001);
        assertEquals(0.7007, half.high(), 0.0001);
        assertEquals(0, Interval.ofShare(0, 20).low());
        assertEquals(1, Interval.ofShare(20, 20).high(), 1e-12);
    }

    @Test
    void aCountHasItsScoreInterval() {
        Interval ten = Interval.ofCount(10);
        assertEquals(5.432, ten.low(), 0.001);
        assertEquals(18.410, ten.high(), 0.001);
        assertEquals(0, Interval.ofCount(0).low());
        assertEquals(2 * ten.high(), ten.times(2).high());
    }

    /// Each end is where the score test of the count is just at 5 %.
    @Test
    void itsEndsAreWhereTheTestIsAtFivePercent() {
        for (long count : new long[]{1, 7, 60, 4_000}) {
            Interval interval = Interval.ofCount(count);
            assertEquals(1.959964, (count - interval.low()) / Math.sqrt(interval.low()), 1e-5);
            assertEquals(1.959964, (interval.high() - count) / Math.sqrt(interval.high()), 1e-5);
        }
    }
}
