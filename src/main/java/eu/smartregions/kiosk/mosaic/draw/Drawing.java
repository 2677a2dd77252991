package eu.smartregions.kiosk.mosaic.draw;

/// What a tile shows, drawn on the square from 0, 0 to 1, 1.
@FunctionalInterface
public interface Drawing {
    /// Draws the figure; the ground is there already.
    void draw(Canvas canvas, Ink ink);
}
