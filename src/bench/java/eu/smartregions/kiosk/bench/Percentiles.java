package eu.smartregions.kiosk.bench;

import java.util.List;
import java.util.Locale;

/// Measured durations, printed as those that half, 95 and 99 of a hundred keep.
final class Percentiles {
    private Percentiles() {
    }

    /// Prints one line.
    ///
    /// @param aim what is wanted, or nothing for a yardstick
    static void print(String what, List<Double> millis, String aim) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-44s n=%-6d p50 %7.2f ms  p95 %7.2f ms  p99 %7.2f ms  %s%n", what,
                sorted.length,
                at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), aim.isEmpty() ? "" : "(aim " + aim + ")");
    }

    private static double at(double[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.round(part * (sorted.length - 1))];
    }
}
