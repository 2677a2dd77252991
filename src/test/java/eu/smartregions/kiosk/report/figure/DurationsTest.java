package eu.smartregions.kiosk.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DurationsTest {
    @Test
    void quantilesAreInterpolatedLinearly() {
        Durations readings = new Durations();
        for (long reading : new long[]{40, 10, 20, 30}) {
            readings.add(reading);
        }
        assertEquals(25, readings.quantile(0.5).orElseThrow());
        assertEquals(17.5, readings.quantile(0.25).orElseThrow());
        assertEquals(32.5, readings.quantile(0.75).orElseThrow());
        assertEquals(100, readings.totalMillis());
    }

    @Test
    void aReadingOfMonthsCountsInTheTotalInFull() {
        Durations readings = new Durations();
        long months = 10_000_000_000L;
        for (int i = 0; i < 100; i++) {
            readings.add(i);
        }
        readings.add(months);
        Durations both = new Durations();
        both.add(7);
        both.addAll(readings);
        assertEquals(102, both.count());
        assertEquals(7 + 4_950 + months, both.totalMillis());
        assertEquals(49.5, both.quantile(0.5).orElseThrow());
        assertEquals(Integer.MAX_VALUE, both.quantile(1).orElseThrow());
    }
}
