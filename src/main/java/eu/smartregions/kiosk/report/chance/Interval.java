package eu.smartregions.kiosk.report.chance;

/// How far chance alone moves a figure: the values from which it does not differ at 5 %, by the score test.
///
/// Source: Wilson, "Probable inference, the law of succession, and statistical inference", 1927, for shares; for counts
/// the same test is turned round in the same way.
///
/// @param low  not below 0
/// @param high not below `low`
public record Interval(double low, double high) {
    /// The 97.5 % quantile of the normal distribution.
    private static final double Z = 1.959963984540054;

    /// Returns the interval of an expected count of independent occurrences.
    ///
    /// @param count what was counted
    public static Interval ofCount(long count) {
        double middle = count + Z * Z / 2;
        double reach = Z * Math.sqrt(count + Z * Z / 4);
        return new Interval(Math.max(0, middle - reach), middle + reach);
    }

    /// Returns the interval of a share, from 0 to 1.
    ///
    /// @param part  of `whole`
    /// @param whole above 0
    public static Interval ofShare(long part, long whole) {
        double share = (double) part / whole;
        double middle = share + Z * Z / (2 * whole);
        double reach = Z * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole));
        double scale = 1 + Z * Z / whole;
        return new Interval(Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale));
    }

    /// Returns the interval of a count that is a part of a whole; of what is greater than the whole, as if it were all.
    public static Interval ofPart(long part, long whole) {
        return ofShare(Math.min(part, whole), Math.max(1, whole)).times(whole);
    }

    /// Returns the interval of a multiple.
    public Interval times(double factor) {
        return new Interval(low * factor, high * factor);
    }
}
