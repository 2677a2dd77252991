package eu.smartregions.kiosk.report.figure;

/// The one rule of what may be published: nothing about fewer than five visits, neither by itself nor by taking figures
/// of other days, kinds or kiosks from each other, an exhibitor's from all, or one table from another. [AccountTally]
/// and [ExhibitorsTally] follow it.
public final class DisclosureControl {
    /// Of fewer visits than this nothing is told.
    public static final long LEAST = 5;
    /// The rule in words.
    public static final String RULE = """
            What is told of fewer than five visits could single somebody out, so it is not told. A day on which a \
            kiosk had fewer than five visits is left out; so is, of each day at each kiosk, every region, field, \
            language, hour or ending that fewer than five visits have in common, and where that would give it away, \
            the next smallest too. How often something was saved, shown as a code or searched for, answers, pairs of \
            regions, and languages, fields and hours of one exhibitor’s visits are rounded down to fives. So neither \
            these figures nor their difference from those of other days or kiosks tell of a few visits, and a 0 may \
            stand for up to four a day at each kiosk.""";
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
