package eu.smartregions.kiosk.mosaic;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// A coast that has found its place in the block of six by six tiles, so that as many tiles as can be are whole.
///
/// @param coast in tiles, from the upper left corner of the block
/// @param left  of the coast, in points of the land
/// @param top   of the coast, in points of the land
record Site(Coast coast, Land land, int left, int top) {
    /// Tiles on a side of the block.
    static final int BLOCK = 6;
    /// The row that the field's base row takes.
    static final int BASE = 5;
    private static final List<Double> SCALES = List.of(1.0, 0.96, 0.92);
    private static final double MARGIN = 0.14;
    /// A shape so many times as high as wide stands down into the base row.
    private static final double TALL = 1.25;
    /// Islands of less land together, in tiles, are drawn larger.
    private static final double LEAST_LAND = 3;

    /// Finds the best place.
    static Site of(Coast coast) {
        double high = coast.height() > TALL * coast.width() ? BLOCK - MARGIN : BASE - MARGIN;
        double scale = Math.min((BLOCK - 2 * MARGIN) / coast.width(), (high - MARGIN) / coast.height());
        Coast whole = coast.scaled(scale);
        if (whole.area() < LEAST_LAND) {
            Coast swollen = whole.swollen();
            whole = swollen.scaled(Math.min((BLOCK - 2 * MARGIN) / swollen.width(),
                    (high - MARGIN) / swollen.height()));
        }
        Site best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (double smaller : SCALES) {
            Coast scaled = whole.scaled(smaller);
            Land land = Land.of(scaled);
            for (Site site : places(scaled, land, high)) {
                double worth = site.worth(high) - 12 * (1 - smaller);
                if (worth > most) {
                    most = worth;
                    best = site;
                }
            }
        }
        return Objects.requireNonNull(best);
    }

    /// Returns all places of a coast in its box, a tenth of a tile apart.
    private static List<Site> places(Coast coast, Land land, double high) {
        int margin = (int) Math.round(MARGIN * Land.FINE);
        int right = Math.max(margin, BLOCK * Land.FINE - margin - land.width());
        int bottom = Math.max(margin, (int) Math.round(high * Land.FINE) - land.height());
        return IntStream.rangeClosed(0, (right - margin) / 2).boxed()
                .flatMap(x -> IntStream.rangeClosed(0, (bottom - margin) / 2)
                        .mapToObj(y -> new Site(coast, land, margin + 2 * x, margin + 2 * y)))
                .toList();
    }

    /// Returns how much this place is worth: whole tiles, room for the hero, not far from the middle.
    private double worth(double high) {
        double worth = 0;
        double hero = 0;
        for (int x = 0; x < BLOCK; x++) {
            for (int y = 0; y < BLOCK; y++) {
                double share = share(x, y);
                worth += share > 0.98 ? 1 : share > 0.9 ? 0.6 : share > 0.05 && share < 0.3 ? -0.15 : 0;
                hero = Math.max(hero, heroShare(x, y));
            }
        }
        worth += hero > 0.97 ? 4 : hero > 0.9 ? 3 : hero > 0.83 ? 2 : 0;
        double middleX = (left + land.width() / 2.0) / Land.FINE - BLOCK / 2.0;
        double middleY = (top + land.height() / 2.0) / Land.FINE - (high + MARGIN) / 2;
        return worth - 0.5 * Math.abs(middleX) - 0.3 * Math.abs(middleY);
    }

    /// Returns the share of a tile that is land.
    double share(int x, int y) {
        return land.share(x * Land.FINE - left, y * Land.FINE - top, Land.FINE);
    }

    /// Returns the share of the middle of a tile that is land: what is drawn there can be seen.
    double middle(int x, int y) {
        int inset = Land.FINE * 3 / 20;
        return land.share(x * Land.FINE - left + inset, y * Land.FINE - top + inset, Land.FINE - 2 * inset);
    }

    /// Returns the least share of the four tiles from one on; 0 where they are not all in the block.
    double heroShare(int x, int y) {
        return x >= BLOCK - 1 || y >= BLOCK - 1
                ? 0
                : Math.min(Math.min(middle(x, y), middle(x + 1, y)),
                        Math.min(middle(x, y + 1), middle(x + 1, y + 1)));
    }

    /// Returns the coast where it is.
    Coast placed() {
        return coast.moved(1, left / (double) Land.FINE, top / (double) Land.FINE);
    }
}
