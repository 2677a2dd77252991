package eu.smartregions.kiosk.mosaic.emblem;

import static java.util.Map.entry;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import java.util.Map;

/// Emblems of power and heat.
final class PowerEmblems {
    static final Map<Emblem, Drawing> ALL = Map.ofEntries(
            entry(Emblem.PLUG, PowerEmblems::plug),
            entry(Emblem.SOCKET, PowerEmblems::socket),
            entry(Emblem.PYLON, PowerEmblems::pylon),
            entry(Emblem.SOLAR_HEATER, PowerEmblems::solarHeater),
            entry(Emblem.HOUSE, PowerEmblems::house),
            entry(Emblem.OFFICE_TOWER, PowerEmblems::officeTower));

    private PowerEmblems() {
    }

    static void plug(Canvas c, Ink ink) {
        c.roundRect(0.3, 0.04, 0.1, 0.3, 0.04, ink.second());
        c.roundRect(0.6, 0.04, 0.1, 0.3, 0.04, ink.second());
        c.path("M.16,.3H.84V.46Q.82,.72 .56,.76V1H.44V.76Q.18,.72 .16,.46Z", ink.figure());
        c.rect(0.16, 0.4, 0.68, 0.04, ink.ground());
    }

    static void socket(Canvas c, Ink ink) {
        c.roundRect(0.06, 0.06, 0.88, 0.88, 0.14, ink.figure());
        c.circle(0.5, 0.5, 0.32, ink.ground());
        c.circle(0.38, 0.5, 0.075, ink.second());
        c.circle(0.62, 0.5, 0.075, ink.second());
        c.rect(0.47, 0.18, 0.06, 0.09, ink.figure());
        c.rect(0.47, 0.73, 0.06, 0.09, ink.figure());
    }

    static void pylon(Canvas c, Ink ink) {
        c.line(0.05, ink.figure(), 0.46, 0.06, 0.42, 0.5, 0.24, 0.98);
        c.line(0.05, ink.figure(), 0.54, 0.06, 0.58, 0.5, 0.76, 0.98);
        c.line(0.035, ink.quiet(), 0.42, 0.5, 0.68, 0.76);
        c.line(0.035, ink.quiet(), 0.58, 0.5, 0.32, 0.76);
        c.line(0.035, ink.quiet(), 0.32, 0.76, 0.68, 0.76);
        c.poly(ink.figure(), 0.06, 0.26, 0.5, 0.12, 0.94, 0.26);
        c.poly(ink.figure(), 0.14, 0.46, 0.5, 0.34, 0.86, 0.46);
        for (int i = 0; i < 2; i++) {
            c.rect(0.08 + i * 0.78, 0.26, 0.06, 0.12, ink.second());
            c.rect(0.16 + i * 0.62, 0.46, 0.06, 0.12, ink.second());
        }
    }

    static void solarHeater(Canvas c, Ink ink) {
        c.circle(0.22, 0.24, 0.12, ink.second());
        for (int i = 0; i < 8; i++) {
            c.turned(45 * i, 0.22, 0.24, () -> c.rect(0.205, 0.04, 0.03, 0.06, ink.second()));
        }
        c.roundRect(0.42, 0.28, 0.56, 0.15, 0.07, ink.quiet());
        c.poly(ink.figure(), 0.4, 0.46, 0.98, 0.46, 0.66, 0.9, 0.04, 0.9);
        for (int i = 0; i < 3; i++) {
            c.line(0.025, ink.ground(), 0.545 + i * 0.145, 0.44, 0.195 + i * 0.155, 0.92);
        }
        c.line(0.025, ink.ground(), 0.1, 0.68, 0.95, 0.68);
        c.rect(0.86, 0.62, 0.05, 0.34, ink.quiet());
    }

    static void house(Canvas c, Ink ink) {
        c.rect(0.72, 0.1, 0.1, 0.26, ink.figure());
        c.poly(ink.second(), 0.5, 0.06, 0.98, 0.5, 0.02, 0.5);
        c.rect(0.14, 0.53, 0.72, 0.42, ink.figure());
        c.rect(0.24, 0.62, 0.2, 0.18, ink.ground());
        c.rect(0.56, 0.62, 0.18, 0.33, ink.ground());
        c.rect(0.33, 0.62, 0.025, 0.18, ink.figure());
        c.rect(0.24, 0.7, 0.2, 0.025, ink.figure());
    }

    static void officeTower(Canvas c, Ink ink) {
        c.rect(0.22, 0.06, 0.56, 0.9, ink.figure());
        for (int i = 0; i < 12; i++) {
            c.rect(0.29 + i % 3 * 0.155, 0.14 + Math.floorDiv(i, 3) * 0.16, 0.1, 0.1,
                    i == 4 || i == 8 || i == 9 ? ink.second() : ink.ground());
        }
        c.rect(0.42, 0.8, 0.16, 0.16, ink.ground());
        c.rect(0.02, 0.94, 0.96, 0.06, ink.quiet());
    }
}
