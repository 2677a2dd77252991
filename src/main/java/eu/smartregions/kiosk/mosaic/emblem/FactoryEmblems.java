package eu.smartregions.kiosk.mosaic.emblem;

import static java.util.Map.entry;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import java.util.Map;

/// Emblems of making things.
final class FactoryEmblems {
    static final Map<Emblem, Drawing> ALL = Map.ofEntries(
            entry(Emblem.ROBOT, FactoryEmblems::robot),
            entry(Emblem.ENGINE, FactoryEmblems::engine),
            entry(Emblem.CRUCIBLE, FactoryEmblems::crucible),
            entry(Emblem.LAYER_PRINTER, FactoryEmblems::layerPrinter),
            entry(Emblem.WAFER, FactoryEmblems::wafer),
            entry(Emblem.INGOTS, FactoryEmblems::ingots),
            entry(Emblem.MINE_CART, FactoryEmblems::mineCart),
            entry(Emblem.PIT_HEAD, FactoryEmblems::pitHead));

    private FactoryEmblems() {
    }

    static void robot(Canvas c, Ink ink) {
        c.rect(0.47, 0.1, 0.06, 0.18, ink.figure());
        c.circle(0.5, 0.1, 0.07, ink.second());
        c.rect(0.06, 0.42, 0.1, 0.22, ink.quiet());
        c.rect(0.84, 0.42, 0.1, 0.22, ink.quiet());
        c.roundRect(0.18, 0.26, 0.64, 0.54, 0.08, ink.figure());
        c.circle(0.36, 0.47, 0.09, ink.second());
        c.circle(0.64, 0.47, 0.09, ink.second());
        for (int i = 0; i < 4; i++) {
            c.rect(0.3 + i * 0.11, 0.64, 0.07, 0.07, ink.ground());
        }
        c.rect(0.3, 0.86, 0.4, 0.14, ink.quiet());
    }

    static void engine(Canvas c, Ink ink) {
        c.poly(ink.quiet(), 0.42, 0.3, 0.58, 0.3, 0.64, 0.76, 0.36, 0.76);
        c.circle(0.5, 0.79, 0.19, ink.second());
        c.circle(0.5, 0.79, 0.09, ink.ground());
        c.roundRect(0.2, 0.05, 0.6, 0.36, 0.05, ink.figure());
        c.rect(0.2, 0.13, 0.6, 0.035, ink.ground());
        c.rect(0.2, 0.21, 0.6, 0.035, ink.ground());
        c.circle(0.5, 0.32, 0.055, ink.ground());
    }

    static void crucible(Canvas c, Ink ink) {
        c.path("M.7,.22Q.9,.3 .9,.6V.9H.76V.6Q.76,.44 .64,.4Z", ink.second());
        c.turned(32, 0.4, 0.38, () -> {
            c.poly(ink.figure(), 0.12, 0.14, 0.72, 0.14, 0.62, 0.62, 0.2, 0.62);
            c.rect(0.06, 0.1, 0.7, 0.09, ink.figure());
            c.rect(0.2, 0.3, 0.46, 0.05, ink.ground());
        });
        c.rect(0.5, 0.88, 0.5, 0.12, ink.quiet());
        c.circle(0.66, 0.62, 0.04, ink.second());
        c.circle(0.6, 0.76, 0.03, ink.second());
    }

    static void layerPrinter(Canvas c, Ink ink) {
        c.rect(0.06, 0.06, 0.08, 0.88, ink.figure());
        c.rect(0.86, 0.06, 0.08, 0.88, ink.figure());
        c.rect(0.06, 0.06, 0.88, 0.08, ink.figure());
        c.rect(0.06, 0.88, 0.88, 0.08, ink.figure());
        c.rect(0.06, 0.2, 0.88, 0.05, ink.quiet());
        c.rect(0.4, 0.16, 0.2, 0.15, ink.figure());
        c.poly(ink.figure(), 0.44, 0.31, 0.56, 0.31, 0.52, 0.41, 0.48, 0.41);
        for (int i = 0; i < 5; i++) {
            c.rect(0.36 - i * 0.035, 0.45 + i * 0.085, 0.28 + i * 0.07, 0.06, ink.second());
        }
    }

    static void wafer(Canvas c, Ink ink) {
        c.circle(0.5, 0.5, 0.45, ink.figure());
        for (int i = 0; i < 3; i++) {
            c.rect(0.05, 0.26 + i * 0.23, 0.9, 0.025, ink.ground());
            c.rect(0.26 + i * 0.23, 0.05, 0.025, 0.9, ink.ground());
        }
        c.rect(0.285, 0.285, 0.205, 0.205, ink.second());
        c.rect(0.515, 0.515, 0.205, 0.205, ink.second());
        c.poly(ink.ground(), 0.44, 0.97, 0.56, 0.97, 0.5, 0.87);
    }

    static void ingots(Canvas c, Ink ink) {
        bar(c, 0.26, 0.16, ink);
        bar(c, 0.02, 0.56, ink);
        bar(c, 0.5, 0.56, ink);
    }

    private static void bar(Canvas c, double x, double y, Ink ink) {
        c.poly(ink.second(), x + 0.12, y, x + 0.38, y, x + 0.42, y + 0.1, x + 0.06, y + 0.1);
        c.poly(ink.figure(), x + 0.05, y + 0.12, x + 0.43, y + 0.12, x + 0.48, y + 0.34, x, y + 0.34);
    }

    static void mineCart(Canvas c, Ink ink) {
        c.circle(0.3, 0.3, 0.12, ink.second());
        c.circle(0.52, 0.24, 0.15, ink.second());
        c.circle(0.72, 0.31, 0.11, ink.second());
        c.rect(0.04, 0.34, 0.92, 0.08, ink.figure());
        c.poly(ink.figure(), 0.1, 0.4, 0.9, 0.4, 0.76, 0.74, 0.24, 0.74);
        c.circle(0.32, 0.82, 0.1, ink.figure());
        c.circle(0.68, 0.82, 0.1, ink.figure());
        c.circle(0.32, 0.82, 0.04, ink.ground());
        c.circle(0.68, 0.82, 0.04, ink.ground());
        c.rect(0, 0.92, 1, 0.06, ink.quiet());
    }

    static void pitHead(Canvas c, Ink ink) {
        c.line(0.06, ink.figure(), 0.36, 0.3, 0.2, 0.98);
        c.line(0.06, ink.figure(), 0.5, 0.3, 0.6, 0.98);
        c.line(0.06, ink.figure(), 0.46, 0.2, 0.94, 0.98);
        c.rect(0.28, 0.52, 0.27, 0.05, ink.figure());
        c.rect(0.24, 0.74, 0.34, 0.05, ink.figure());
        c.circle(0.42, 0.24, 0.21, ink.ground());
        c.ring(0.42, 0.24, 0.17, 0.06, ink.second());
        for (int i = 0; i < 3; i++) {
            c.turned(60 * i, 0.42, 0.24, () -> c.rect(0.25, 0.23, 0.34, 0.025, ink.second()));
        }
    }
}
