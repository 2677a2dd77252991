package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.mosaic.draw.Pixels;

/// A picture of square tiles, which can be drawn for any tile of whole pixels.
public sealed interface Composition permits Mosaic, Ground, Motif, Frieze {
    /// Returns its name, which no other picture of the same exhibition has.
    String name();

    /// Returns the look whose fill is its ground, and the ground of what lies around it.
    AreaLook look();

    /// Returns its width in tiles.
    int columns();

    /// Returns its height in tiles.
    int rows();

    /// Returns the whole picture.
    ///
    /// @param u side of a tile, in pixels, at least 1
    Pixels compose(int u);
}
