package eu.smartregions.kiosk.ui.theme;

/// The one scale everything is measured by: the root font size, and the size class it leads to.
///
/// The root is the larger of short side / 54 (20 px on a 1080-line screen) and 3.06 mm, so that a finger-sized target
/// stays finger-sized on small, dense screens; text scale multiplies it.
///
/// @param width  of the screen in logical pixels
/// @param height of the room for a page in logical pixels
/// @param root   pixels an em
/// @param size   the size class of the screen, or of the part of it that a page has
/// @param above  how many pixels a page has above that part, for looking only: in lower mode, else 0
public record Scale(double width, double height, double root, SizeClass size, double above) {
    /// Height of the bar that stands below every page, in em.
    public static final double BAR_EM = 5.6;
    private static final double LOW_EM = 20;
    private static final double SHALLOW_EM = 32;
    private static final double BESIDE_EM = 28;
    private static final double NARROWEST_BESIDE_EM = 40;
    private static final double NARROWEST_BAR_EM = 68;
    private static final double NARROWEST_UPRIGHT_BAR_EM = 52;
    private static final double SMALLEST_ROOT_MM = 3.06;
    private static final double MM_PER_INCH = 25.4;
    /// A short side below this many pixels means a tablet where no diagonal is configured.
    private static final double TABLET_SHORT_SIDE = 900;
    /// In inches, where it is not known.
    static final double TABLET_DIAGONAL = 10.1;
    /// In inches: up to here a screen is held or leant over.
    private static final double LARGEST_TABLET = 14;

    /// The scale of a screen.
    ///
    /// @param diagonalInches of the screen, 0 if not known
    /// @param text           the visitor's text size, 1 for 100 %
    public static Scale of(double width, double height, double diagonalInches, double text) {
        double shortSide = Math.min(width, height);
        double diagonal = diagonalInches > 0 ? diagonalInches : handheld(width, height, 0) ? TABLET_DIAGONAL : 0;
        double fromMillimetres = diagonal > 0
                ? SMALLEST_ROOT_MM * Math.hypot(width, height) / (diagonal * MM_PER_INCH)
                : 0;
        double root = Math.round(Math.max(shortSide / 54, fromMillimetres) * text);
        return new Scale(width, height, root, sizeClass(width / root, width > height), 0);
    }

    /// Whether a screen is a tablet's.
    ///
    /// @param diagonalInches of the screen, 0 if not known
    public static boolean handheld(double width, double height, double diagonalInches) {
        return diagonalInches > 0 ? diagonalInches < LARGEST_TABLET : Math.min(width, height) < TABLET_SHORT_SIDE;
    }

    /// The scale of a page on this screen.
    ///
    /// @param pageHeight in pixels, of the part within reach
    /// @param above      pixels above that part, 0 where all of the page is within reach; a page in a part is always
    ///     compact
    public Scale within(double pageHeight, double above) {
        return new Scale(width, pageHeight, root, above > 0 ? SizeClass.COMPACT : size, above);
    }

    /// Whether pages have only the lower part of the screen, and their titles the part above it.
    public boolean lowered() {
        return above > 0;
    }

    /// Whether a page's header is so high that it has a ground of its own.
    public boolean highHeader() {
        return size == SizeClass.TALL || lowered();
    }

    /// The scale of the bar, whose items stand side by side: text grows in it only as far as they all have room.
    public Scale bar() {
        return atMost(Math.floor(width / (portrait() ? NARROWEST_UPRIGHT_BAR_EM : NARROWEST_BAR_EM)));
    }

    /// The same with a root of so many pixels at most.
    public Scale atMost(double largestRoot) {
        return new Scale(width, height, Math.min(root, largestRoot), size, above);
    }

    /// Whether a page is so low that its header, rows and ways on must spare room, as with the largest text on a
    /// tablet.
    public boolean low() {
        return !portrait() && height < em(LOW_EM);
    }

    /// Whether a page is too low for three rows of a list below filters and above a way on, as with the largest text.
    public boolean shallow() {
        return !portrait() && height < em(SHALLOW_EM);
    }

    /// Whether a page is so low that what stands above or below lists elsewhere stands beside them: filters, and the
    /// way on. Three entries have room so, above and below they would not.
    public boolean beside() {
        return !portrait() && height < em(BESIDE_EM) && width >= em(NARROWEST_BESIDE_EM);
    }

    /// A length given in em, in whole pixels.
    public double em(double em) {
        return Math.round(em * root);
    }

    private static SizeClass sizeClass(double wide, boolean landscape) {
        if (landscape) {
            return wide >= 80 ? SizeClass.WIDE : wide >= 58 ? SizeClass.MEDIUM : SizeClass.COMPACT;
        }
        return wide >= 45 ? SizeClass.TALL : SizeClass.COMPACT;
    }

    /// Whether the screen stands upright.
    public boolean portrait() {
        return height > width;
    }

    /// The margin left and right of a page.
    public double margin() {
        return em(size() == SizeClass.COMPACT ? 2 : 3);
    }

    /// The gap between cards.
    public double gutter() {
        return em(size() == SizeClass.WIDE || size() == SizeClass.TALL ? 1.4 : 0.9);
    }
}
