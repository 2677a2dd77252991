package eu.smartregions.kiosk.mosaic;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The outline of a region, as rings of points. Inside is what an odd number of edges lie before.
///
/// @param rings for each ring x and y of each point, one after the other
record Coast(List<double[]> rings) {
    /// An island smaller than this share of all land is left out.
    private static final double SPECK = 0.003;
    /// Empty sea is shortened to this share of the longer side of the land.
    private static final double STRAIT = 0.025;
    private static final double MOST_SWOLLEN = 2;

    /// Reads an outline of absolute `M`, `L` and `Z`, leaves out specks, and draws far islands nearer: where neither
    /// land nor island lies on a whole row or column, that sea becomes a strait.
    static Coast of(String path) {
        List<double[]> rings = new ArrayList<>();
        for (String ring : path.split("Z")) {
            double[] points = Arrays.stream(ring.split("[ML,\\s]+")).filter(number -> !number.isEmpty())
                    .mapToDouble(Double::parseDouble).toArray();
            if (points.length >= 6) {
                rings.add(points);
            }
        }
        double all = rings.stream().mapToDouble(Coast::area).sum();
        rings.removeIf(ring -> area(ring) <= all * SPECK);
        shorten(rings, 0);
        shorten(rings, 1);
        return new Coast(rings);
    }

    /// Shortens the sea along one axis.
    ///
    /// @param axis 0 for x, 1 for y
    private static void shorten(List<double[]> rings, int axis) {
        List<double[]> sorted = new ArrayList<>(rings);
        sorted.sort(Comparator.comparingDouble(ring -> least(ring, axis)));
        double strait = STRAIT * rings.stream().mapToDouble(ring -> Math.max(most(ring, 0) - least(ring, 0),
                most(ring, 1) - least(ring, 1))).max().orElse(0);
        double reached = Double.MAX_VALUE;
        double shift = 0;
        for (double[] ring : sorted) {
            double start = least(ring, axis);
            double end = most(ring, axis);
            shift += Math.max(0, start - reached - strait);
            reached = reached == Double.MAX_VALUE ? end : Math.max(reached, end);
            for (int i = axis; i < ring.length; i += 2) {
                ring[i] -= shift;
            }
        }
    }

    private static double least(double[] ring, int axis) {
        double least = ring[axis];
        for (int i = axis; i < ring.length; i += 2) {
            least = Math.min(least, ring[i]);
        }
        return least;
    }

    private static double most(double[] ring, int axis) {
        double most = ring[axis];
        for (int i = axis; i < ring.length; i += 2) {
            most = Math.max(most, ring[i]);
        }
        return most;
    }

    private static double area(double[] ring) {
        double twice = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            twice += ring[i] * ring[next + 1] - ring[next] * ring[i + 1];
        }
        return Math.abs(twice) / 2;
    }

    double left() {
        return rings.stream().mapToDouble(ring -> least(ring, 0)).min().orElse(0);
    }

    double top() {
        return rings.stream().mapToDouble(ring -> least(ring, 1)).min().orElse(0);
    }

    double width() {
        return rings.stream().mapToDouble(ring -> most(ring, 0)).max().orElse(0) - left();
    }

    double height() {
        return rings.stream().mapToDouble(ring -> most(ring, 1)).max().orElse(0) - top();
    }

    /// Returns the area of all rings; a hole counts as land.
    double area() {
        return rings.stream().mapToDouble(Coast::area).sum();
    }

    /// Whether its edge is so long for its land that a picture in it would be torn.
    boolean isRagged() {
        double edge = 0;
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                int next = (i + 2) % ring.length;
                double x = ring[next] - ring[i];
                double y = ring[next + 1] - ring[i + 1];
                edge += Math.sqrt(x * x + y * y);
            }
        }
        return edge * edge / area() > 170;
    }

    /// Returns it with its upper left corner at 0, 0.
    Coast scaled(double scale) {
        double left = left();
        double top = top();
        return moved(scale, -left * scale, -top * scale);
    }

    /// Returns it larger and elsewhere.
    Coast moved(double scale, double x, double y) {
        return new Coast(rings.stream().map(ring -> {
            double[] moved = new double[ring.length];
            for (int i = 0; i < ring.length; i += 2) {
                moved[i] = ring[i] * scale + x;
                moved[i + 1] = ring[i + 1] * scale + y;
            }
            return moved;
        }).toList());
    }

    /// Returns each island larger, where it is: as large as can be without one touching another.
    Coast swollen() {
        Coast swollen = this;
        for (double factor = 1; factor < MOST_SWOLLEN; factor += 0.05) {
            Coast larger = swollen(factor);
            if (larger.touches()) {
                break;
            }
            swollen = larger;
        }
        return swollen;
    }

    private boolean touches() {
        List<Area> islands = rings.stream().map(ring -> new Area(new Coast(List.of(ring)).shape())).toList();
        for (int i = 0; i < islands.size(); i++) {
            for (int j = 0; j < i; j++) {
                Area both = new Area(islands.get(i));
                both.intersect(islands.get(j));
                if (!both.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private Coast swollen(double factor) {
        return new Coast(rings.stream().map(ring -> {
            double x = (least(ring, 0) + most(ring, 0)) / 2;
            double y = (least(ring, 1) + most(ring, 1)) / 2;
            double[] swollen = new double[ring.length];
            for (int i = 0; i < ring.length; i += 2) {
                swollen[i] = x + (ring[i] - x) * factor;
                swollen[i + 1] = y + (ring[i + 1] - y) * factor;
            }
            return swollen;
        }).toList());
    }

    Path2D shape() {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : rings) {
            shape.moveTo(ring[0], ring[1]);
            for (int i = 2; i < ring.length; i += 2) {
                shape.lineTo(ring[i], ring[i + 1]);
            }
            shape.closePath();
        }
        return shape;
    }
}
