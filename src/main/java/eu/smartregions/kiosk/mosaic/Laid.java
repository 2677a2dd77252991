package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;

/// A tile with its place and colours.
///
/// @param turns quarter turns
record Laid(Tile tile, Spot spot, int turns, Ink ink) {
    void draw(Canvas canvas) {
        tile.draw(canvas, spot.column(), spot.row(), 1, turns, ink);
    }
}
