package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Shapes;
import eu.smartregions.kiosk.mosaic.draw.Tones;

/// Tiles of industry and of materials.
final class WorkshopTiles {
    private WorkshopTiles() {
    }

    static void gear(Canvas c, Ink ink) {
        for (int i = 0; i < 8; i++) {
            c.turned(45 * i, 0.5, 0.5, () -> c.poly(ink.figure(), 0.41, 0.16, 0.44, 0.04, 0.56, 0.04, 0.59, 0.16));
        }
        c.circle(0.5, 0.5, 0.36, ink.figure());
        c.circle(0.5, 0.5, 0.16, ink.ground());
        if (ink.second() != ink.figure()) {
            c.circle(0.5, 0.5, 0.09, ink.second());
        }
    }

    static void sawRoof(Canvas c, Ink ink) {
        for (int i = 0; i < 2; i++) {
            c.poly(ink.figure(), i * 0.5, 0.56, i * 0.5 + 0.5, 0.15, i * 0.5 + 0.5, 0.56);
        }
        c.rect(0, 0.5, 1, 0.5, ink.figure());
        for (int i = 0; i < 4; i++) {
            c.rect((i + 0.25) / 4, 0.66, 0.125, 0.16, ink.second());
        }
    }

    static void nut(Canvas c, Ink ink) {
        c.fill(Shapes.hexagon(0.5, 0.5, 0.42), ink.figure());
        c.circle(0.5, 0.5, 0.18, ink.ground());
    }

    static void crane(Canvas c, Ink ink) {
        c.rect(0.26, 0.16, 0.12, 0.76, ink.figure());
        c.rect(0.12, 0.9, 0.4, 0.1, ink.figure());
        c.rect(0.06, 0.2, 0.88, 0.1, ink.figure());
        c.rect(0.08, 0.3, 0.14, 0.14, ink.figure());
        c.rect(0.77, 0.3, 0.04, 0.28, ink.figure());
        c.rect(0.66, 0.56, 0.26, 0.22, ink.second());
    }

    static void spanner(Canvas c, Ink ink) {
        c.turned(45, 0.5, 0.5, () -> {
            c.rect(0.42, 0.2, 0.16, 0.6, ink.figure());
            c.circle(0.5, 0.14, 0.2, ink.figure());
            c.circle(0.5, 0.86, 0.17, ink.figure());
            c.rect(0.43, -0.1, 0.14, 0.24, ink.ground());
            c.circle(0.5, 0.86, 0.08, ink.second());
        });
    }

    static void gem(Canvas c, Ink ink) {
        c.poly(ink.figure(), 0.3, 0.18, 0.7, 0.18, 0.92, 0.42, 0.5, 0.9, 0.08, 0.42);
        c.poly(ink.second(), 0.36, 0.42, 0.64, 0.42, 0.5, 0.9);
        int side = Tones.mix(ink.figure(), ink.ground(), 0.3);
        c.poly(side, 0.3, 0.18, 0.5, 0.42, 0.08, 0.42);
        c.poly(side, 0.7, 0.18, 0.92, 0.42, 0.5, 0.42);
        c.poly(Tones.mix(ink.figure(), ink.ground(), 0.45), 0.64, 0.42, 0.92, 0.42, 0.5, 0.9);
    }

    static void cube(Canvas c, Ink ink) {
        c.poly(ink.second(), 0.5, 0.06, 0.88, 0.28, 0.5, 0.5, 0.12, 0.28);
        c.poly(ink.figure(), 0.12, 0.28, 0.5, 0.5, 0.5, 0.94, 0.12, 0.72);
        c.poly(Tones.mix(ink.figure(), ink.ground(), 0.45), 0.88, 0.28, 0.5, 0.5, 0.5, 0.94, 0.88, 0.72);
    }

    static void lattice(Canvas c, Ink ink) {
        for (int i = 0; i < 3; i++) {
            double along = (i + 0.5) / 3;
            c.rect(along - 0.02, 0, 0.04, 1, ink.figure());
            c.rect(0, along - 0.02, 1, 0.04, ink.figure());
        }
        for (int i = 0; i < 9; i++) {
            c.circle((i % 3 + 0.5) / 3, (Math.floorDiv(i, 3) + 0.5) / 3, 0.085,
                    i % 2 == 0 ? ink.second() : ink.figure());
        }
    }

    static void honeycomb(Canvas c, Ink ink) {
        double radius = 0.289;
        double step = 0.5;
        for (int row = -1; row < 4; row++) {
            for (int i = -1; i < 4; i++) {
                double x = i * step + (row % 2 == 0 ? 0 : step / 2);
                c.edge(Shapes.hexagon(x, row * radius * 1.5 + 0.07, radius), 0.05, ink.figure());
            }
        }
        c.fill(Shapes.hexagon(0.25, 0.07 + radius * 1.5, radius * 0.62), ink.second());
    }
}
