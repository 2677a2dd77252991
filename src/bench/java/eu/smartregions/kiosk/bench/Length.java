package eu.smartregions.kiosk.bench;

import java.util.stream.Stream;

/// How long a benchmark runs: the property `bench.short` is for a look, whose figures are rough.
final class Length {
    private static final boolean SHORT = Boolean.getBoolean("bench.short");

    private Length() {
    }

    /// Returns the options of Java that make another program run as long.
    static Stream<String> options() {
        return SHORT ? Stream.of("-Dbench.short=true") : Stream.of();
    }

    /// Returns one of two numbers.
    static int of(int usual, int quick) {
        return SHORT ? quick : usual;
    }
}
