package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;

/// Tiles that show nothing but a rhythm.
final class PlainTiles {
    private PlainTiles() {
    }

    static void quarter(Canvas c, Ink ink) {
        c.sector(0, 0, 0, 1, 0, 90, ink.figure());
    }

    /// Three quarter rings round the upper left corner.
    static void arcs(Canvas c, Ink ink) {
        for (int i = 0; i < 3; i++) {
            double outer = 1 - i / 3.0;
            c.sector(0, 0, outer - 1 / 6.0, outer, 0, 90, i == 2 ? ink.second() : ink.figure());
        }
    }

    static void stripes(Canvas c, Ink ink) {
        for (int i = 0; i < 4; i++) {
            c.rect(0, (i + 0.25) / 4, 1, 0.125, ink.figure());
        }
    }

    static void diagonals(Canvas c, Ink ink) {
        for (int i = -3; i < 3; i++) {
            double from = i / 3.0;
            double to = from + 1 / 6.0;
            c.poly(ink.figure(), from, 1, to, 1, to + 1, 0, from + 1, 0);
        }
    }

    static void rings(Canvas c, Ink ink) {
        c.ring(0.5, 0.5, 0.383, 0.153, ink.figure());
        c.circle(0.5, 0.5, 0.153, ink.second());
    }

    static void dots(Canvas c, Ink ink) {
        for (int i = 0; i < 9; i++) {
            c.circle((i % 3 + 0.5) / 3, (Math.floorDiv(i, 3) + 0.5) / 3, 0.1, i == 2 ? ink.second() : ink.figure());
        }
    }

    /// A leaf from the upper left to the lower right corner, halved where it has two colours.
    static void lens(Canvas c, Ink ink) {
        c.path("M0,0A1,1 0 0 1 1,1A1,1 0 0 1 0,0Z", ink.figure());
        if (ink.second() != ink.figure()) {
            c.path("M0,0L1,1A1,1 0 0 1 0,0Z", ink.second());
        }
    }

    static void chevrons(Canvas c, Ink ink) {
        for (int i = -1; i < 3; i++) {
            double y = i / 3.0;
            c.poly(ink.figure(), 0, y, 0.5, y + 0.3, 1, y, 1, y + 1 / 6.0, 0.5, y + 0.3 + 1 / 6.0, 0, y + 1 / 6.0);
        }
    }

    static void diamond(Canvas c, Ink ink) {
        c.poly(ink.figure(), 0.5, 0, 1, 0.5, 0.5, 1, 0, 0.5);
        c.poly(ink.second(), 0.5, 0.25, 0.75, 0.5, 0.5, 0.75, 0.25, 0.5);
    }

    static void petals(Canvas c, Ink ink) {
        for (int i = 0; i < 4; i++) {
            int colour = i % 2 == 0 ? ink.figure() : ink.second();
            c.turned(90 * i, 0.5, 0.5, () -> c.path("M.5,.5A.5,.5 0 0 1 0,0A.5,.5 0 0 1 .5,.5Z", colour));
        }
    }

    static void weave(Canvas c, Ink ink) {
        for (int i = 0; i < 9; i++) {
            double x = i % 3 / 3.0;
            double y = Math.floorDiv(i, 3) / 3.0;
            for (int strand = 0; strand < 3; strand++) {
                double along = (strand + 0.18) / 9;
                if (i % 2 == 0) {
                    c.rect(x + along, y, 0.067, 1 / 3.0, ink.figure());
                } else {
                    c.rect(x, y + along, 1 / 3.0, 0.067, ink.second());
                }
            }
        }
    }

    static void triangles(Canvas c, Ink ink) {
        for (int i = 0; i < 4; i++) {
            double x = i % 2 * 0.5;
            double y = Math.floorDiv(i, 2) * 0.5;
            c.poly(i == 1 ? ink.second() : ink.figure(), x, y, x + 0.5, y + 0.5, x, y + 0.5);
        }
    }
}
