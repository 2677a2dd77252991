package eu.smartregions.kiosk.bundle.check;

/// The frames of the kiosk that pictures of regions are cropped for.
public enum PictureFrame {
    /// The strip at the top of a region's page.
    STRIP("9:1, the top of a page", 432, 48),
    /// The head of a page and the attract loop on a landscape screen.
    LYING("16:9, on a screen that lies", 384, 216),
    /// The attract loop on a portrait screen.
    STANDING("9:16, on a screen that stands", 162, 288),
    /// The cards of lists.
    CARD("square, on cards", 216, 216);

    private final String title;
    private final int width;
    private final int height;

    PictureFrame(String title, int width, int height) {
        this.title = title;
        this.width = width;
        this.height = height;
    }

    /// Returns the name of the frame, for people.
    String title() {
        return title;
    }

    /// Returns the width of a small one, in pixels.
    public int width() {
        return width;
    }

    /// Returns the height of a small one, in pixels.
    public int height() {
        return height;
    }
}
