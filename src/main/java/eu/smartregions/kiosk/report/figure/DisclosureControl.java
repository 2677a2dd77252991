package eu.smartregions.kiosk.report.figure;

/// The one rule of what may be published: nothing about fewer than five visits, neither by itself nor by taking figures
/// of other days, kinds or kiosks from each other, an exhibitor's from all, or one table from another. [AccountTally]
/// and [ExhibitorsTally] follow it; pages say it to their readers.
public final class DisclosureControl {
    /// Of fewer visits than this nothing is told.
    public static final long LEAST = 5;

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
