package eu.smartregions.kiosk.ui.theme;

import java.util.Arrays;
import java.util.BitSet;

/// Leaves out the points of a ring that lie so near to the line between those that stay that the eye misses nothing:
/// U. Ramer, "An iterative procedure for the polygonal approximation of plane curves" (1972); D. Douglas and T.
/// Peucker, "Algorithms for the reduction of the number of points required to represent a digitized line" (1973).
final class Coarser {
    private final double[] ring;
    private final int points;
    private final double tolerance;
    private final BitSet kept = new BitSet();

    private Coarser(double[] ring, double tolerance) {
        this.ring = ring;
        this.points = ring.length / 2;
        this.tolerance = tolerance;
    }

    /// Returns the ring with fewer points: x and y in turn, as it was given.
    static double[] ring(double[] ring, double tolerance) {
        Coarser coarser = new Coarser(ring, tolerance);
        int far = coarser.farthestFromFirst();
        coarser.kept.set(0);
        coarser.kept.set(far);
        coarser.between(0, far);
        coarser.between(far, coarser.points);
        return coarser.kept.stream().flatMap(point -> Arrays.stream(new int[]{2 * point, 2 * point + 1}))
                .mapToDouble(at -> ring[at]).toArray();
    }

    /// The ring begins and ends at its first point; a line needs two ends.
    private int farthestFromFirst() {
        int farthest = 0;
        double distance = 0;
        for (int i = 1; i < points; i++) {
            double away = Math.hypot(x(i) - x(0), y(i) - y(0));
            if (away > distance) {
                distance = away;
                farthest = i;
            }
        }
        return farthest;
    }

    private void between(int from, int to) {
        int farthest = from;
        double distance = tolerance;
        for (int i = from + 1; i < to; i++) {
            double away = fromLine(i, from, to);
            if (away > distance) {
                distance = away;
                farthest = i;
            }
        }
        if (farthest != from) {
            kept.set(farthest);
            between(from, farthest);
            between(farthest, to);
        }
    }

    /// The distance of a point from the part of a line between two others.
    private double fromLine(int point, int from, int to) {
        double alongX = x(to) - x(from);
        double alongY = y(to) - y(from);
        double length = alongX * alongX + alongY * alongY;
        double share = length == 0
                ? 0
                : Math.clamp(((x(point) - x(from)) * alongX + (y(point) - y(from)) * alongY) / length, 0, 1);
        return Math.hypot(x(point) - x(from) - share * alongX, y(point) - y(from) - share * alongY);
    }

    /// The point after the last is the first again.
    private double x(int point) {
        return ring[2 * (point % points)];
    }

    private double y(int point) {
        return ring[2 * (point % points) + 1];
    }
}
