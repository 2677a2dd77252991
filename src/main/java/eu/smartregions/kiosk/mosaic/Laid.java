package eu.smartregions.kiosk.mosaic;

/// A tile with its place and colours.
///
/// @param turns quarter turns
record Laid(Tile tile, Spot spot, int turns, Ink ink) {
    void draw(Canvas canvas) {
        tile.draw(canvas, spot.column(), spot.row(), 1, turns, ink);
    }
}
