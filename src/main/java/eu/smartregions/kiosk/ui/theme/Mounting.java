package eu.smartregions.kiosk.ui.theme;

/// Where a screen hangs and how large it is.
///
/// @param diagonalInches of the screen, 0 if not known
/// @param bottomEdgeMm   how high the lower edge of the picture is above the floor, 0 if not known
public record Mounting(double diagonalInches, double bottomEdgeMm) {
    /// A screen of which nothing is known.
    public static final Mounting UNKNOWN = new Mounting(0, 0);
    /// The highest point that a person in a wheelchair reaches, in millimetres above the floor (EN 301 549, 8.3).
    public static final double REACH_MM = 1220;
    private static final double MM_AN_INCH = 25.4;
    /// The smallest screen that stands in a hall, in inches.
    private static final double SMALLEST_IN_A_HALL = 32;
    /// The share of the screen that holds everything in lower mode, however low the screen hangs.
    private static final double MOST = 0.6;
    /// With less, a page could not be read any more.
    private static final double LEAST = 0.3;

    /// Returns how many pixels so many millimetres are; where the size of the screen is not known, at least as many.
    ///
    /// @param width  of the screen, in pixels
    /// @param height of the screen, in pixels
    public double pixels(double millimetres, double width, double height) {
        double inches = diagonalInches > 0
                ? diagonalInches
                : Scale.handheld(width, height, 0) ? Scale.TABLET_DIAGONAL : SMALLEST_IN_A_HALL;
        return millimetres * Math.hypot(width, height) / (inches * MM_AN_INCH);
    }

    /// Returns the share of a screen's height, from below, that holds everything that is touched in lower mode: so much
    /// as is within reach, and at most 60 %; at least 30 %, even where a screen hangs too high to be reached.
    ///
    /// @param width  of the screen, in pixels
    /// @param height of the screen, in pixels
    public double lowerShare(double width, double height) {
        if (diagonalInches <= 0 || bottomEdgeMm <= 0) {
            return MOST;
        }
        double heightMm = diagonalInches * MM_AN_INCH * height / Math.hypot(width, height);
        return Math.clamp((REACH_MM - bottomEdgeMm) / heightMm, LEAST, MOST);
    }
}
