package eu.smartregions.kiosk.report.figure;

/// The limit below which counts are not shown because they might single somebody out.
public final class DisclosureControl {
    /// Fewer visits than this are not shown in tables that cross one thing that visitors chose with another.
    public static final long LEAST = 5;
    /// The words that stand in their place.
    public static final String SAID = "too few to show";

    private DisclosureControl() {
    }

    /// Returns a count rounded down to a multiple of [#LEAST], so that two reports that differ by a few visits mostly
    /// say the same, and never more than that one of two steps was passed.
    public static long rounded(long count) {
        return count - count % LEAST;
    }

    /// Returns an expected number rounded up to a multiple of [#LEAST].
    static long roundedUp(double expected) {
        return (long) Math.ceil(expected / LEAST - 1e-9) * LEAST;
    }
}
