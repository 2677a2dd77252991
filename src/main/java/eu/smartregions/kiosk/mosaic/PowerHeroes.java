package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Shapes;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import java.awt.geom.Rectangle2D;

/// The heroes of energy and of digital growth.
final class PowerHeroes {
    private PowerHeroes() {
    }

    static void rotor(Canvas c, HeroInk ink) {
        Tones p = ink.tones();
        int dark = ink.light() ? Tones.INK : p.deep();
        c.rect(0, 0, 2, 2, ink.ground());
        c.sector(1, 0.9, 0, 0.9, 180, 270, p.mid());
        c.sector(1, 0.9, 0, 0.9, 270, 360, dark);
        c.sector(1, 0.9, 0, 0.9, 90, 180, dark);
        c.sector(1, 0.9, 0, 0.9, 0, 90, ink.light() ? p.ground() : Tones.WHITE);
        c.rect(0, 1.8, 2, 0.2, ink.light() ? p.dark() : p.ground());
        turbine(c, Tones.WHITE);
        c.within(new Rectangle2D.Double(1, 0.9, 1, 1.1), () -> turbine(c, Tones.INK));
        c.circle(1, 0.9, 0.11, Tones.ACCENT);
    }

    private static void turbine(Canvas c, int colour) {
        c.poly(colour, 0.95, 0.9, 1.05, 0.9, 1.105, 2, 0.895, 2);
        Shapes.rotor(c, 1, 0.9, 0.94, 18, colour);
    }

    static void flash(Canvas c, HeroInk ink) {
        Tones p = ink.tones();
        c.circle(1, 1, 0.86, p.mid());
        int bright = ink.light() ? p.ground() : p.light();
        c.sector(1, 1, 0, 0.86, 0, 90, bright);
        c.sector(1, 1, 0, 0.86, 180, 270, bright);
        Tile.BOLT.draw(c, 0, 0, 2, 0, new Ink(Tones.NONE, Tones.INK));
    }

    static void sunrise(Canvas c, HeroInk ink) {
        Tones p = ink.tones();
        for (int i = 0; i < 9; i++) {
            int ray = i;
            c.turned(180 + 22.5 * i, 1, 1.1,
                    () -> c.poly(ray % 2 == 0 ? ink.second() : ink.figure(), 1.6, 1.05, 2, 1.01, 2, 1.19, 1.6, 1.15));
        }
        c.sector(1, 1.1, 0, 0.52, 180, 360, ink.light() ? p.ground() : Tones.ACCENT);
        c.rect(0, 1.1, 2, 0.9, ink.light() ? p.dark() : p.mid());
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 5; i++) {
                double high = 1.17 + row * 0.27;
                double x = 1 + (i - 2.5) * 0.4;
                int cell = (row + i) % 2 == 0 ? Tones.WHITE : p.light();
                c.poly(cell, x + 0.03, high, x + 0.37, high, x + 0.37, high + 0.22, x + 0.03, high + 0.22);
            }
        }
    }

    static void processor(Canvas c, HeroInk ink) {
        Tones p = ink.tones();
        for (int i = 0; i < 4; i++) {
            double along = 0.625 + i * 0.25;
            int colour = i % 2 == 0 ? ink.figure() : ink.second();
            c.rect(along - 0.05, 0, 0.1, 2, colour);
            c.rect(0, along - 0.05, 2, 0.1, colour);
        }
        c.roundRect(0.4, 0.4, 1.2, 1.2, 0.08, ink.light() ? Tones.INK : Tones.WHITE);
        c.rect(0.58, 0.58, 0.84, 0.84, ink.light() ? p.ground() : p.dark());
        c.rect(0.72, 0.72, 0.56, 0.56, ink.light() ? Tones.WHITE : p.light());
        c.rect(0.84, 0.84, 0.32, 0.32, Tones.ACCENT);
    }

    /// A node in the middle, joined to six around it.
    static void network(Canvas c, HeroInk ink) {
        for (int i = 0; i < 6; i++) {
            int colour = i % 2 == 0 ? ink.figure() : ink.second();
            c.turned(60 * i + 30, 1, 1, () -> {
                c.rect(1, 0.955, 0.74, 0.09, colour);
                c.line(0.06, ink.second(), 1.74, 1, 1.37, 1.64);
            });
        }
        for (int i = 0; i < 6; i++) {
            int colour = i % 2 == 0 ? ink.figure() : ink.second();
            c.turned(60 * i + 30, 1, 1, () -> {
                c.circle(1.74, 1, 0.2, colour);
                c.circle(1.74, 1, 0.08, ink.ground());
            });
        }
        c.circle(1, 1, 0.36, ink.figure());
        c.circle(1, 1, 0.17, ink.accent(ink.tones().light()));
    }
}
