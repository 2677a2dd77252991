package eu.smartregions.kiosk.mosaic.draw;

import java.awt.Shape;
import java.awt.geom.Path2D;

/// Shapes that several tiles are made of.
public final class Shapes {
    private Shapes() {
    }

    /// A hexagon that stands on a corner.
    public static Shape hexagon(double x, double y, double radius) {
        double across = radius * Math.sqrt(3) / 2;
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y - radius);
        shape.lineTo(x + across, y - radius / 2);
        shape.lineTo(x + across, y + radius / 2);
        shape.lineTo(x, y + radius);
        shape.lineTo(x - across, y + radius / 2);
        shape.lineTo(x - across, y - radius / 2);
        shape.closePath();
        return shape;
    }
}
