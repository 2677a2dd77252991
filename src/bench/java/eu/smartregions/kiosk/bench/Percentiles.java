package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.outside.Sample;
import java.util.List;
import java.util.Locale;

/// Measured durations, printed as those that half, 95 and 99 of a hundred keep.
final class Percentiles {
    private Percentiles() {
    }

    /// Prints one line.
    static Sample print(String what, List<Double> millis) {
        Sample sample = Sample.of(millis);
        System.out.printf(Locale.ROOT, "%-44s n=%-6d p50 %7.2f ms  p95 %7.2f ms  p99 %7.2f ms%n", what, millis.size(),
                sample.middle(), sample.at(0.95), sample.at(0.99));
        return sample;
    }
}
