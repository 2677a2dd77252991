package eu.smartregions.kiosk.outside;

/// A pixel of the screen.
public record Spot(int x, int y) {

    /// Returns a pixel on the way to another.
    Spot towards(Spot other, int step, int steps) {
        return new Spot(x + (other.x - x) * step / steps, y + (other.y - y) * step / steps);
    }
}
