package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.ui.theme.Scale;

/// Where the face of a region is shown, and how large: a tile takes whole pixels, so the picture is as high as six of
/// them, and what is left of the place is calm ground.
public enum MosaicPlace {
    /// The attract loop on a wide screen.
    ATTRACT(96, 48, 8, 2),
    /// The same on a tablet.
    ATTRACT_MEDIUM(71, 38.4, 6.3, 2),
    /// The same with large text.
    ATTRACT_LOW(64, 23, 3.8, 2),
    /// The upper part of the attract loop on a screen that stands upright.
    ATTRACT_TALL(54, 48, 8, 0),
    /// The head of a region's page.
    HEAD(96, 15, 2.5, 9),
    /// The same on a screen that stands upright.
    HEAD_TALL(54, 22, 3.5, 6),
    /// The same on a tablet.
    HEAD_MEDIUM(71, 11.4, 1.9, 5),
    /// The same with large text.
    HEAD_LOW(64, 8.4, 1.4, 5),
    /// Half a page, in tours and games.
    HALF(48, 48.4, 8, 0),
    /// Half a page of a game on a tablet.
    GAME_MEDIUM(35.5, 33, 5.5, 1),
    /// The same with large text.
    GAME_LOW(32, 30.6, 5.1, 0),
    /// The upper part of a game on a screen that stands upright.
    GAME_TALL(54, 39, 6.5, 3),
    /// Beside or above the words of a tour on a smaller screen.
    BESIDE(22, 14, 14.0 / 6, 0),
    /// A row of a list.
    ROW(7.2, 7.2, 1.2, 0),
    /// A row of a page of its own, of which five fill a large screen.
    ROW_CLOSE(6.9, 6.9, 1.15, 0),
    /// The same with large text.
    ROW_LOW(5.6, 5.6, 5.6 / 6, 0),
    /// Above the words of a card.
    ABOVE(30, 7.2, 1.2, 14),
    /// A card that is higher than wide.
    CARD(6, 10.4, 1, 0),
    /// A row of the visitor's own list.
    SAVED(9, 9, 1.5, 0);

    private final double width;
    private final double height;
    private final double tile;
    private final int run;

    /// @param width of the place, in em
    /// @param tile  side of a tile, in em
    /// @param run   tiles of the base row left of the block
    MosaicPlace(double width, double height, double tile, int run) {
        this.width = width;
        this.height = height;
        this.tile = tile;
        this.run = run;
    }

    /// Returns the side of a tile in whole pixels.
    public int tile(Scale scale) {
        return whole(tile, scale);
    }

    /// Returns the width of the place in pixels.
    public double width(Scale scale) {
        return scale.em(width);
    }

    /// Returns the height of the place in pixels.
    public double height(Scale scale) {
        return scale.em(height);
    }

    /// Returns how many tiles the base row runs on to the left of the block.
    public int run() {
        return run;
    }

    /// Returns a length in em as whole pixels, at least one, never more than there is room for.
    static int whole(double em, Scale scale) {
        return (int) Math.max(1, Math.floor(em * scale.root() + 0.001));
    }
}
