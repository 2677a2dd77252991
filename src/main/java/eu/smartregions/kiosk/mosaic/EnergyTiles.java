package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Shapes;

/// Tiles of energy.
final class EnergyTiles {
    private EnergyTiles() {
    }

    static void bolt(Canvas c, Ink ink) {
        c.poly(ink.figure(), 0.6, 0.08, 0.22, 0.56, 0.46, 0.56, 0.38, 0.92, 0.78, 0.42, 0.53, 0.42);
    }

    static void mill(Canvas c, Ink ink) {
        c.poly(ink.figure(), 0.478, 0.42, 0.522, 0.42, 0.546, 1.05, 0.454, 1.05);
        Shapes.rotor(c, 0.5, 0.42, 0.38, 20, ink.figure());
        c.circle(0.5, 0.42, 0.045, ink.second());
    }

    static void solar(Canvas c, Ink ink) {
        double gap = 0.045;
        double side = (1 - gap * 4) / 3;
        for (int i = 0; i < 9; i++) {
            double x = gap + i % 3 * (side + gap);
            double y = gap + Math.floorDiv(i, 3) * (side + gap);
            c.rect(x, y, side, side, ink.figure());
            c.poly(ink.second(), x, y, x + side, y, x, y + side);
        }
    }

    static void sun(Canvas c, Ink ink) {
        c.circle(0.5, 0.5, 0.21, ink.figure());
        for (int i = 0; i < 12; i++) {
            c.turned(30 * i, 0.5, 0.5, () -> c.rect(0.475, 0.08, 0.05, 0.14, ink.second()));
        }
    }

    static void battery(Canvas c, Ink ink) {
        c.rect(0.4, 0.1, 0.2, 0.1, ink.figure());
        c.roundRect(0.25, 0.18, 0.5, 0.72, 0.06, ink.figure());
        c.rect(0.32, 0.26, 0.36, 0.14, ink.ground());
        c.rect(0.32, 0.46, 0.36, 0.14, ink.second());
        c.rect(0.32, 0.66, 0.36, 0.14, ink.second());
    }
}
