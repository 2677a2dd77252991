package eu.smartregions.kiosk.ui.theme;

/// The classes of room on a screen, in em of the root size; layouts differ by them.
public enum SizeClass {
    /// Landscape, at least 80 em wide: a 1080p or 4K screen.
    WIDE,
    /// Landscape, 58 to 80 em wide: a tablet, or large text on a large screen. In less, a map beside a list would be
    /// too narrow to be touched.
    MEDIUM,
    /// Portrait, at least 45 em wide: a totem.
    TALL,
    /// Less than that, or the lower part of a screen.
    COMPACT;

    /// Whether two panes fit side by side.
    public boolean twoPanes() {
        return this == WIDE || this == MEDIUM;
    }
}
