package eu.smartregions.kiosk.ui;

/// What a visitor has asked for to see and reach better; for this visit only.
///
/// @param textPercent 100, 125 or 150
/// @param contrast    whether high contrast is on
/// @param lower       whether everything that can be touched is in the lower part of the screen
public record Comfort(int textPercent, boolean contrast, boolean lower) {
    /// What every visit starts with.
    public static final Comfort USUAL = new Comfort(100, false, false);

    /// The same with another text size.
    public Comfort withText(int percent) {
        return new Comfort(percent, contrast, lower);
    }

    /// The same with high contrast on or off.
    public Comfort withContrast(boolean on) {
        return new Comfort(textPercent, on, lower);
    }

    /// The same with the lower mode on or off.
    public Comfort withLower(boolean on) {
        return new Comfort(textPercent, contrast, on);
    }
}
