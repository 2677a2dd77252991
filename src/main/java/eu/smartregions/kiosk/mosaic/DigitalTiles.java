package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import java.util.List;

/// Tiles of digital growth.
final class DigitalTiles {
    /// Which of sixteen squares are set, the first in the highest of the bits.
    private static final int SET = 0b1011001011010110;
    private static final List<Double> LENGTHS = List.of(0.55, 0.8, 0.35, 0.65);
    private static final List<Double> HEIGHTS = List.of(0.3, 0.5, 0.42, 0.78);

    private DigitalTiles() {
    }

    static void chip(Canvas c, Ink ink) {
        for (int i = 0; i < 3; i++) {
            double pin = 0.32 + i * 0.15;
            c.rect(pin, 0.08, 0.06, 0.84, ink.figure());
            c.rect(0.08, pin, 0.84, 0.06, ink.figure());
        }
        c.roundRect(0.2, 0.2, 0.6, 0.6, 0.05, ink.figure());
        c.roundRect(0.36, 0.36, 0.28, 0.28, 0.02, ink.second());
    }

    static void radio(Canvas c, Ink ink) {
        for (int i = 0; i < 3; i++) {
            double outer = 0.34 + 0.26 * i;
            c.sector(0.08, 0.92, outer - 0.13, outer, -90, 0, ink.figure());
        }
        c.circle(0.14, 0.86, 0.1, ink.second());
    }

    static void bars(Canvas c, Ink ink) {
        for (int i = 0; i < 4; i++) {
            c.rect(0.1 + i * 0.21, 0.9 - HEIGHTS.get(i), 0.15, HEIGHTS.get(i), i == 3 ? ink.second() : ink.figure());
        }
    }

    static void pixels(Canvas c, Ink ink) {
        for (int i = 0; i < 16; i++) {
            if ((SET >> 15 - i & 1) == 1) {
                c.rect(i % 4 * 0.25, Math.floorDiv(i, 4) * 0.25, 0.25, 0.25, i == 2 ? ink.second() : ink.figure());
            }
        }
    }

    static void trace(Canvas c, Ink ink) {
        for (int i = 0; i < 4; i++) {
            c.rect((i + 0.3) / 4, 0, 0.1, 1, ink.figure());
        }
    }

    static void bend(Canvas c, Ink ink) {
        for (int i = 0; i < 4; i++) {
            c.sector(0, 0, (i + 0.3) / 4, (i + 0.7) / 4, 0, 90, ink.figure());
        }
    }

    /// Traces that come from above and end in nodes.
    static void ends(Canvas c, Ink ink) {
        for (int i = 0; i < 4; i++) {
            double x = (i + 0.5) / 4;
            c.rect(x - 0.05, 0, 0.1, LENGTHS.get(i), ink.figure());
            c.circle(x, LENGTHS.get(i), 0.1, i == 1 ? ink.second() : ink.figure());
            c.circle(x, LENGTHS.get(i), 0.045, ink.ground());
        }
    }

    static void server(Canvas c, Ink ink) {
        for (int i = 0; i < 3; i++) {
            double y = 0.12 + i * 0.26;
            c.roundRect(0.14, y, 0.72, 0.21, 0.04, ink.figure());
            c.circle(0.74, y + 0.105, 0.05, ink.second());
            c.rect(0.22, y + 0.08, 0.3, 0.05, ink.ground());
        }
    }
}
