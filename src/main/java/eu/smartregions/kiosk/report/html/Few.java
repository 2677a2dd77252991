package eu.smartregions.kiosk.report.html;

/// What is too little to be shown where it might single somebody out.
final class Few {
    /// Fewer visits than this are not shown in tables that cross one thing with another.
    static final long LEAST = 5;
    /// What stands in their place.
    static final String SAID = "too few to show";

    private Few() {
    }

    /// A count rounded down to a multiple of [#LEAST], so that two reports that differ by one visit mostly say the same, and
    /// never more than that one of two steps was passed.
    static long rounded(long count) {
        return count - count % LEAST;
    }
}
