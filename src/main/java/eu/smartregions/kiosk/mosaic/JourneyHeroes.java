package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.PathText;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/// The heroes of the sea, of mobility, of culture and of fields without a look of their own.
final class JourneyHeroes {
    private static final String BODY = "M.2,3A2.75,2.75 0 0 1 4.5,3A2.75,2.75 0 0 1 .2,3Z";

    private JourneyHeroes() {
    }

    static void boat(Canvas c, HeroInk ink) {
        Tile.SAIL.draw(c, 0.1, -0.02, 1.8, 0, new Ink(Tones.NONE, ink.figure(), ink.second()));
        swell(c, 1.62, ink.second());
    }

    static void bigWheel(Canvas c, HeroInk ink) {
        c.at(0, 0, 2, () -> TravelTiles.spokes(c,
                new Ink(Tones.NONE, ink.figure(), ink.accent(ink.tones().mid())), 12));
    }

    static void locomotive(Canvas c, HeroInk ink) {
        c.halves(ink.figure(), ink.second(), colour -> Tile.TRAIN.draw(c, 0, 0, 2, 0,
                new Ink(ink.ground(), colour, ink.accent(ink.tones().ground()))));
    }

    private static void swell(Canvas c, double y, int colour) {
        for (int i = 0; i < 2; i++) {
            Tile.SWELL.draw(c, i, y, new Ink(Tones.NONE, colour));
        }
    }

    static void fish(Canvas c, HeroInk ink) {
        Tones p = ink.tones();
        int body = ink.light() ? p.ground() : Tones.WHITE;
        int line = ink.light() ? Tones.WHITE : Tones.INK;
        AffineTransform where = AffineTransform.getTranslateInstance(-0.02, -0.44);
        where.scale(0.345, 0.42);
        c.changed(where, () -> {
            Shape shape = PathText.shape(BODY);
            c.path("M4,3Q4.9,2.8 5.8,1.9A2.2,2.2 0 0 0 5.8,4.1Q4.9,3.2 4,3Z", p.mid());
            c.fill(shape, body);
            c.inside(shape, skin -> {
                scales(skin, p, line);
                skin.circle(0.85, 3, 1.22, line);
                skin.circle(0.76, 3, 1.22, body);
            });
            c.circle(1.1, 2.78, 0.2, ink.light() ? line : Tones.INK);
        });
        swell(c, 1.36, ink.second());
    }

    private static void scales(Canvas c, Tones p, int line) {
        c.rect(1.9, 1, 4, 4, p.light());
        for (int column = 6; column >= 0; column--) {
            for (int row = -3; row <= 3; row++) {
                double x = 2 + column * 0.4;
                double y = 3 + row * 0.52 + (column % 2 == 0 ? 0 : 0.26);
                c.circle(x, y, 0.31, line);
                c.circle(x - 0.05, y, 0.27, Math.floorMod(column + row, 3) == 0 ? Tones.WHITE : p.light());
                c.circle(x - 0.12, y, 0.15, p.mid());
            }
        }
    }

    static void temple(Canvas c, HeroInk ink) {
        c.poly(ink.figure(), 0.1, 0.62, 1, 0.12, 1, 0.62);
        c.poly(ink.second(), 1, 0.62, 1, 0.12, 1.9, 0.62);
        c.rect(0.14, 0.68, 1.72, 0.13, ink.figure());
        for (int i = 0; i < 4; i++) {
            c.rect(0.22 + i * 0.44, 0.84, 0.12, 0.82, ink.figure());
            c.rect(0.34 + i * 0.44, 0.84, 0.12, 0.82, ink.second());
        }
        c.rect(0.14, 1.69, 1.72, 0.12, ink.figure());
        c.rect(0.04, 1.84, 1.92, 0.16, ink.second());
        c.circle(1, 0.44, 0.09, ink.accent(Tones.INK));
    }

    static void theatre(Canvas c, HeroInk ink) {
        for (int i = 0; i < 3; i++) {
            double radius = 0.98 - i * 0.2;
            c.sector(1, 0.9, radius - 0.14, radius, 0, 90, i % 2 == 0 ? ink.figure() : ink.second());
            c.sector(1, 0.9, radius - 0.14, radius, 90, 180, i % 2 == 0 ? ink.second() : ink.figure());
        }
        c.sector(1, 0.9, 0, 0.34, 0, 180, ink.accent(ink.tones().light()));
        for (int i = 1; i < 4; i++) {
            c.turned(45 * i, 1, 0.9, () -> c.rect(1.4, 0.875, 0.6, 0.05, ink.ground()));
        }
        for (int i = 0; i < 6; i++) {
            c.rect(0.1 + i * 0.33, 0.26, 0.15, 0.52, i % 2 == 0 ? ink.second() : ink.figure());
        }
        c.rect(0.02, 0.1, 1.96, 0.13, ink.figure());
        c.rect(0.02, 0.78, 1.96, 0.08, ink.figure());
    }

    static void rosette(Canvas c, HeroInk ink) {
        for (int i = 0; i < 8; i++) {
            int colour = i % 2 == 0 ? ink.figure() : ink.second();
            c.turned(45 * i, 1, 1, () -> c.path("M1,.92A.7,.7 0 0 1 1,.06A.7,.7 0 0 1 1,.92Z", colour));
        }
        c.circle(1, 1, 0.2, ink.accent(ink.tones().dark()));
    }
}
