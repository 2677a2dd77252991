package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;

/// Tiles of the blue economy.
final class SeaTiles {
    private SeaTiles() {
    }

    static void fish(Canvas c, Ink ink) {
        c.path("M.06,.5A.46,.46 0 0 1 .72,.5A.46,.46 0 0 1 .06,.5Z", ink.figure());
        c.poly(ink.figure(), 0.66, 0.5, 0.94, 0.24, 0.94, 0.76);
        c.circle(0.24, 0.46, 0.045, ink.ground());
        c.sector(0.36, 0.5, 0.12, 0.17, -55, 55, ink.second());
    }

    static void sail(Canvas c, Ink ink) {
        c.path("M.48,.08V.66H.12Q.42,.44 .48,.08Z", ink.figure());
        c.path("M.54,.2Q.82,.4 .84,.66H.54Z", ink.second());
        c.path("M.08,.74H.92A.42,.3 0 0 1 .66,.94H.34A.42,.3 0 0 1 .08,.74Z", ink.figure());
    }

    static void lighthouse(Canvas c, Ink ink) {
        c.poly(ink.figure(), 0.4, 0.3, 0.6, 0.3, 0.68, 1, 0.32, 1);
        c.rect(0.37, 0.24, 0.26, 0.06, ink.figure());
        c.rect(0.42, 0.13, 0.16, 0.11, ink.second());
        c.sector(0.5, 0.13, 0, 0.1, 180, 360, ink.figure());
        c.rect(0.37, 0.48, 0.26, 0.14, ink.ground());
        c.rect(0.345, 0.76, 0.31, 0.12, ink.ground());
        c.poly(ink.second(), 0.6, 0.185, 1, 0.04, 1, 0.33);
    }

    static void scales(Canvas c, Ink ink) {
        for (int row = 5; row > -2; row--) {
            for (int i = -1; i <= 2; i++) {
                double x = i * 0.5 + (row % 2 == 0 ? 0.25 : 0.5);
                double y = row * 0.25;
                c.circle(x, y, 0.25, ink.figure());
                c.circle(x, y, 0.17, ink.ground());
                c.circle(x, y, 0.09, ink.second());
            }
        }
    }

    /// Two thick waves and a thin one, which run on from tile to tile.
    static void swell(Canvas c, Ink ink) {
        wave(c, 0.2, 0.14, ink.figure());
        wave(c, 0.55, 0.14, ink.figure());
        wave(c, 0.86, 0.09, ink.second());
    }

    private static void wave(Canvas c, double y, double width, int colour) {
        c.at(0, y, 1, () -> c.curve(
                "M-.5,0A.3,.3 0 0 1 0,0A.3,.3 0 0 0 .5,0A.3,.3 0 0 1 1,0A.3,.3 0 0 0 1.5,0", width, colour));
    }

    static void anchor(Canvas c, Ink ink) {
        c.ring(0.5, 0.19, 0.09, 0.07, ink.second());
        c.rect(0.46, 0.26, 0.08, 0.62, ink.figure());
        c.rect(0.3, 0.34, 0.4, 0.08, ink.figure());
        c.sector(0.5, 0.54, 0.28, 0.37, 12, 168, ink.figure());
        c.poly(ink.figure(), 0.06, 0.62, 0.16, 0.46, 0.3, 0.62);
        c.poly(ink.figure(), 0.94, 0.62, 0.84, 0.46, 0.7, 0.62);
    }
}
