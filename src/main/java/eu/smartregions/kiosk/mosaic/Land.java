package eu.smartregions.kiosk.mosaic;

import java.util.Arrays;

/// Which part of a square is land, from a coast looked at in [#FINE] by [#FINE] points a tile.
final class Land {
    /// Points on the side of a tile.
    static final int FINE = 20;
    private final int width;
    private final int height;
    /// The number of points on land above and left of each point.
    private final int[] sums;

    private Land(int width, int height) {
        this.width = width;
        this.height = height;
        sums = new int[(width + 1) * (height + 1)];
    }

    /// Looks at a coast whose upper left corner is at 0, 0 and that is measured in tiles.
    static Land of(Coast coast) {
        Land land = new Land((int) Math.ceil(coast.width() * FINE), (int) Math.ceil(coast.height() * FINE));
        int stride = land.width + 1;
        for (int row = 0; row < land.height; row++) {
            double[] cuts = cuts(coast, (row + 0.5) / FINE);
            int onLand = 0;
            int cut = 0;
            for (int i = 0; i < land.width; i++) {
                while (cut < cuts.length && cuts[cut] * FINE <= i + 0.5) {
                    cut++;
                }
                onLand += cut % 2;
                land.sums[(row + 1) * stride + i + 1] = land.sums[row * stride + i + 1] + onLand;
            }
        }
        return land;
    }

    /// Returns where a row crosses the coast, from left to right.
    private static double[] cuts(Coast coast, double y) {
        double[] cuts = new double[16];
        int count = 0;
        for (double[] ring : coast.rings()) {
            double lastX = ring[ring.length - 2];
            double lastY = ring[ring.length - 1];
            for (int i = 0; i < ring.length; i += 2) {
                if (ring[i + 1] > y != lastY > y) {
                    cuts = count == cuts.length ? Arrays.copyOf(cuts, 2 * count) : cuts;
                    cuts[count] = lastX + (ring[i] - lastX) * (y - lastY) / (ring[i + 1] - lastY);
                    count++;
                }
                lastX = ring[i];
                lastY = ring[i + 1];
            }
        }
        double[] sorted = Arrays.copyOf(cuts, count);
        Arrays.sort(sorted);
        return sorted;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// Returns the share of a square that is land.
    ///
    /// @param left of the square, in points
    /// @param side of the square, in points
    double share(int left, int top, int side) {
        int x = Math.clamp(left, 0, width);
        int y = Math.clamp(top, 0, height);
        int right = Math.clamp(left + side, 0, width);
        int bottom = Math.clamp(top + side, 0, height);
        int stride = width + 1;
        int points = sums[bottom * stride + right] - sums[y * stride + right] - sums[bottom * stride + x]
                + sums[y * stride + x];
        return points / (double) (side * side);
    }
}
