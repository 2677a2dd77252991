package eu.smartregions.kiosk.mosaic.draw;

import java.awt.Shape;
import java.awt.geom.Path2D;

/// Shapes that several tiles are made of.
public final class Shapes {
    private static final String BLADE = "M-.03,.03L-.022,-1Q.15,-.6 .165,-.27Q.16,-.08 .03,.03Z";

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

    /// Three blades round a hub.
    ///
    /// @param length of a blade
    /// @param angle  of the first blade, from upright
    public static void rotor(Canvas c, double x, double y, double length, double angle, int colour) {
        for (int i = 0; i < 3; i++) {
            double turned = angle + 120 * i;
            c.at(x, y, length, () -> c.turned(turned, 0, 0, () -> c.path(BLADE, colour)));
        }
    }
}
