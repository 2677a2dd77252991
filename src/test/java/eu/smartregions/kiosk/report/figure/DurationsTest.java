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
}
