package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Tones;

/// Tiles of health and life sciences.
final class HealthTiles {
    private static final Tones RED = Tones.of(AreaLook.HEALTH);

    private HealthTiles() {
    }

    static void heart(Canvas c, Ink ink) {
        c.at(0.5, 0.56, 1, () -> c.turned(45, 0, 0, () -> {
            c.circle(-0.27, 0, 0.27, ink.figure());
            c.circle(0, -0.27, 0.27, ink.second());
            c.rect(-0.27, -0.27, 0.54, 0.54, ink.figure());
        }));
    }

    /// Never red on white nor white on red, both of which are protected signs (the Geneva Conventions; the arms of
    /// Switzerland): there ink stands for the red.
    static void cross(Canvas c, Ink ink) {
        boolean redGround = isRed(ink.ground());
        if (redGround && !isRed(ink.figure()) && ink.figure() != Tones.INK) {
            c.rect(0, 0, 1, 1, Tones.INK);
        }
        int figure = isRed(ink.figure()) && ink.ground() != Tones.INK ? Tones.INK : ink.figure();
        c.rect(0.38, 0.14, 0.24, 0.72, figure);
        c.rect(0.14, 0.38, 0.72, 0.24, figure);
    }

    private static boolean isRed(int colour) {
        return colour == RED.ground() || colour == RED.dark() || colour == RED.mid();
    }

    static void pill(Canvas c, Ink ink) {
        c.turned(45, 0.5, 0.5, () -> {
            c.roundRect(0.08, 0.32, 0.84, 0.36, 0.18, ink.figure());
            c.path("M.5,.32H.74A.18,.18 0 0 1 .74,.68H.5Z", ink.second());
        });
    }

    static void cell(Canvas c, Ink ink) {
        c.circle(0.5, 0.5, 0.42, ink.figure());
        c.circle(0.58, 0.44, 0.19, ink.second());
        c.circle(0.3, 0.62, 0.06, ink.second());
        c.circle(0.44, 0.74, 0.045, ink.second());
    }

    static void flask(Canvas c, Ink ink) {
        c.poly(ink.figure(), 0.4, 0.1, 0.6, 0.1, 0.6, 0.4, 0.9, 0.92, 0.1, 0.92, 0.4, 0.4);
        c.poly(ink.second(), 0.3, 0.64, 0.7, 0.64, 0.82, 0.85, 0.18, 0.85);
        c.rect(0.34, 0.06, 0.32, 0.07, ink.figure());
    }
}
