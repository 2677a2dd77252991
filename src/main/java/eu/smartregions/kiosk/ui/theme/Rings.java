package eu.smartregions.kiosk.ui.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// An outline as rings of points, which can be asked what lies inside it. Inside is what an odd number of its edges lie
/// before (the even-odd rule): a hole is outside, whichever way round it is drawn.
public final class Rings {
    /// For each ring x and y of each point, one after the other.
    private final List<double[]> rings;
    private final double left;
    private final double top;
    private final double right;
    private final double bottom;

    private Rings(List<double[]> rings) {
        this.rings = rings;
        left = coordinates(rings, 0).min().orElse(0);
        top = coordinates(rings, 1).min().orElse(0);
        right = coordinates(rings, 0).max().orElse(0);
        bottom = coordinates(rings, 1).max().orElse(0);
    }

    private static DoubleStream coordinates(List<double[]> rings, int first) {
        return rings.stream().flatMapToDouble(
                ring -> IntStream.range(0, ring.length / 2).mapToDouble(point -> ring[2 * point + first]));
    }

    /// The rings of a path that has nothing but `M`, `L` and `Z`, with absolute numbers.
    public static Rings of(String path) {
        List<double[]> rings = new ArrayList<>();
        for (String ring : path.split("[Zz]")) {
            double[] points = Arrays.stream(ring.split("[MLml,\\s]+")).filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble).toArray();
            if (points.length >= 6) {
                rings.add(points);
            }
        }
        return new Rings(rings);
    }

    /// The same outline, larger and elsewhere.
    public Rings placed(double scale, double x, double y) {
        return new Rings(rings.stream().map(ring -> {
            double[] placed = new double[ring.length];
            for (int i = 0; i < ring.length; i += 2) {
                placed[i] = ring[i] * scale + x;
                placed[i + 1] = ring[i + 1] * scale + y;
            }
            return placed;
        }).toList());
    }

    /// The same outline with fewer points, none of them farther from the old one than a tolerance, by the method of
    /// Ramer (1972) and of Douglas and Peucker (1973). Rings that become too small to have an inside are left out.
    ///
    /// @param tolerance in the units of the outline
    public Rings coarser(double tolerance) {
        return new Rings(rings.stream().map(ring -> Coarser.ring(ring, tolerance)).filter(ring -> ring.length >= 6)
                .toList());
    }

    /// Returns the outline as a path of `M`, `L` and `Z` with absolute numbers, to hundredths.
    public String path() {
        StringBuilder path = new StringBuilder();
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                path.append(i == 0 ? 'M' : 'L').append(Math.round(ring[i] * 100) / 100.0).append(',')
                        .append(Math.round(ring[i + 1] * 100) / 100.0);
            }
            path.append('Z');
        }
        return path.toString();
    }

    /// Returns its left edge.
    public double left() {
        return left;
    }

    /// Returns its top edge.
    public double top() {
        return top;
    }

    /// Returns its right edge.
    public double right() {
        return right;
    }

    /// Returns its bottom edge.
    public double bottom() {
        return bottom;
    }

    /// Returns where a line that begins and ends outside enters and leaves, in turn, as shares of its length.
    double[] cuts(double fromX, double fromY, double toX, double toY) {
        double alongX = toX - fromX;
        double alongY = toY - fromY;
        double[] cuts = new double[16];
        int count = 0;
        for (double[] ring : rings) {
            double lastX = ring[ring.length - 2] - fromX;
            double lastY = ring[ring.length - 1] - fromY;
            double lastSide = lastX * alongY - lastY * alongX;
            for (int i = 0; i < ring.length; i += 2) {
                double x = ring[i] - fromX;
                double y = ring[i + 1] - fromY;
                double side = x * alongY - y * alongX;
                if (side >= 0 != lastSide >= 0) {
                    double share = lastSide / (lastSide - side);
                    double cutX = lastX + (x - lastX) * share;
                    double cutY = lastY + (y - lastY) * share;
                    cuts = count == cuts.length ? Arrays.copyOf(cuts, 2 * count) : cuts;
                    cuts[count] = (cutX * alongX + cutY * alongY) / (alongX * alongX + alongY * alongY);
                    count++;
                }
                lastX = x;
                lastY = y;
                lastSide = side;
            }
        }
        double[] sorted = Arrays.copyOf(cuts, count);
        Arrays.sort(sorted);
        return sorted;
    }
}
