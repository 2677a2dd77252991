package eu.smartregions.kiosk.mosaic.draw;

import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a shape from SVG path data (SVG 1.1, 8.3): `M L H V Q C A Z` in absolute numbers, every letter written, and
/// arcs whose axes are upright.
public final class PathText {
    private static final Pattern COMMAND = Pattern.compile("([MLHVQCAZ])([^MLHVQCAZ]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)");

    private final Path2D.Double shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    private double x;
    private double y;

    private PathText() {
    }

    /// Returns the shape that a text describes.
    ///
    /// @throws IllegalArgumentException if it describes none
    public static Path2D shape(String text) {
        PathText path = new PathText();
        Matcher commands = COMMAND.matcher(text);
        while (commands.find()) {
            path.add(commands.group(1).charAt(0), numbers(commands.group(2)));
        }
        return path.shape;
    }

    private static double[] numbers(String text) {
        return NUMBER.matcher(text).results().mapToDouble(number -> Double.parseDouble(number.group())).toArray();
    }

    private void add(char command, double[] n) {
        switch (command) {
            case 'M' -> shape.moveTo(n[0], n[1]);
            case 'L' -> shape.lineTo(n[0], n[1]);
            case 'H' -> shape.lineTo(n[0], y);
            case 'V' -> shape.lineTo(x, n[0]);
            case 'Q' -> shape.quadTo(n[0], n[1], n[2], n[3]);
            case 'C' -> shape.curveTo(n[0], n[1], n[2], n[3], n[4], n[5]);
            case 'A' -> arc(n);
            case 'Z' -> shape.closePath();
            default -> throw new IllegalArgumentException("No command of a path: " + command);
        }
        x = shape.getCurrentPoint().getX();
        y = shape.getCurrentPoint().getY();
    }

    /// Adds an arc from the present point (SVG 1.1, F.6.5): in the plane where both half axes are 1 it is part of a
    /// circle through both ends. Half axes that are too short grow as that rule says.
    private void arc(double[] n) {
        double toX = n[5];
        double toY = n[6];
        double halfX = (toX - x) / 2 / n[0];
        double halfY = (toY - y) / 2 / n[1];
        double half = Math.sqrt(halfX * halfX + halfY * halfY);
        double grown = Math.max(1, half);
        double away = Math.sqrt(Math.max(0, grown * grown - half * half)) * (n[3] == n[4] ? -1 : 1);
        double middleX = x / n[0] + halfX - halfY / half * away;
        double middleY = y / n[1] + halfY + halfX / half * away;
        double start = Math.toDegrees(Math.atan2(y / n[1] - middleY, x / n[0] - middleX));
        double end = Math.toDegrees(Math.atan2(toY / n[1] - middleY, toX / n[0] - middleX));
        double sweep = end - start;
        if (n[4] > 0 && sweep < 0) {
            sweep += 360;
        } else if (n[4] == 0 && sweep > 0) {
            sweep -= 360;
        }
        Arc2D round = new Arc2D.Double(middleX - grown, middleY - grown, 2 * grown, 2 * grown, -start, -sweep,
                Arc2D.OPEN);
        // Without the arc's own start: it may lie a hair beside the present point, and a line would have a corner
        // there.
        double[] part = new double[6];
        PathIterator parts = round.getPathIterator(AffineTransform.getScaleInstance(n[0], n[1]));
        for (parts.next(); !parts.isDone(); parts.next()) {
            parts.currentSegment(part);
            shape.curveTo(part[0], part[1], part[2], part[3], part[4], part[5]);
        }
    }
}
