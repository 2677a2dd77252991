package eu.smartregions.kiosk.mosaic.emblem;

import static java.util.Map.entry;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import java.util.Map;

/// Emblems of laboratories.
final class ScienceEmblems {
    static final Map<Emblem, Drawing> ALL = Map.ofEntries(
            entry(Emblem.MICROSCOPE, ScienceEmblems::microscope),
            entry(Emblem.SYRINGE, ScienceEmblems::syringe),
            entry(Emblem.VIAL, ScienceEmblems::vial),
            entry(Emblem.LASER, ScienceEmblems::laser),
            entry(Emblem.ATOM, ScienceEmblems::atom),
            entry(Emblem.EYE, ScienceEmblems::eye),
            entry(Emblem.MORTARBOARD, ScienceEmblems::mortarboard));

    private ScienceEmblems() {
    }

    static void microscope(Canvas c, Ink ink) {
        c.rect(0.14, 0.87, 0.72, 0.09, ink.figure());
        c.sector(0.44, 0.54, 0.27, 0.37, -75, 80, ink.figure());
        c.rect(0.16, 0.68, 0.4, 0.06, ink.figure());
        c.turned(-18, 0.4, 0.4, () -> {
            c.rect(0.34, 0.12, 0.18, 0.38, ink.figure());
            c.rect(0.36, 0.02, 0.14, 0.08, ink.second());
            c.rect(0.38, 0.52, 0.1, 0.1, ink.second());
        });
        c.rect(0.5, 0.86, 0.1, 0.06, ink.figure());
    }

    static void syringe(Canvas c, Ink ink) {
        c.turned(45, 0.5, 0.5, () -> {
            c.rect(0.34, -0.1, 0.32, 0.07, ink.figure());
            c.rect(0.47, -0.06, 0.06, 0.26, ink.figure());
            c.rect(0.28, 0.18, 0.44, 0.07, ink.figure());
            c.rect(0.36, 0.25, 0.28, 0.46, ink.figure());
            c.rect(0.41, 0.42, 0.18, 0.24, ink.second());
            c.poly(ink.figure(), 0.42, 0.71, 0.58, 0.71, 0.54, 0.8, 0.46, 0.8);
            c.rect(0.485, 0.8, 0.03, 0.3, ink.figure());
        });
    }

    static void vial(Canvas c, Ink ink) {
        c.roundRect(0.32, 0.05, 0.36, 0.13, 0.03, ink.second());
        c.rect(0.37, 0.2, 0.26, 0.1, ink.figure());
        c.path("M.37,.28H.63Q.78,.34 .78,.48V.88Q.78,.95 .7,.95H.3Q.22,.95 .22,.88V.48Q.22,.34 .37,.28Z", ink.figure());
        c.rect(0.3, 0.5, 0.4, 0.32, ink.ground());
        c.path("M.5,.53L.58,.66A.1,.1 0 1 1 .42,.66Z", ink.second());
    }

    static void laser(Canvas c, Ink ink) {
        c.turned(-35, 0.5, 0.5, () -> {
            c.roundRect(-0.08, 0.34, 0.4, 0.32, 0.04, ink.figure());
            c.poly(ink.figure(), 0.32, 0.4, 0.42, 0.45, 0.42, 0.55, 0.32, 0.6);
            c.rect(-0.02, 0.42, 0.2, 0.04, ink.ground());
            c.rect(0.42, 0.465, 0.36, 0.07, ink.second());
            for (int i = 0; i < 4; i++) {
                c.turned(45 * i, 0.84, 0.5, () -> c.poly(ink.figure(), 0.84, 0.24, 0.88, 0.5, 0.84, 0.76, 0.8, 0.5));
            }
            c.circle(0.84, 0.5, 0.08, ink.second());
        });
    }

    static void atom(Canvas c, Ink ink) {
        for (int i = 0; i < 3; i++) {
            c.turned(60 * i, 0.5, 0.5,
                    () -> c.curve("M.05,.5A.45,.17 0 0 1 .95,.5A.45,.17 0 0 1 .05,.5Z", 0.05, ink.figure()));
        }
        c.circle(0.5, 0.5, 0.11, ink.second());
        c.turned(60, 0.5, 0.5, () -> c.circle(0.06, 0.5, 0.06, ink.second()));
        c.circle(0.94, 0.5, 0.06, ink.second());
        c.turned(120, 0.5, 0.5, () -> c.circle(0.06, 0.5, 0.06, ink.second()));
    }

    static void eye(Canvas c, Ink ink) {
        c.path("M.02,.5Q.5,-.02 .98,.5Q.5,1.02 .02,.5Z", ink.figure());
        c.circle(0.5, 0.5, 0.23, ink.ground());
        c.circle(0.5, 0.5, 0.19, ink.second());
        c.circle(0.5, 0.5, 0.09, ink.ground());
        c.circle(0.58, 0.42, 0.045, ink.figure());
    }

    static void mortarboard(Canvas c, Ink ink) {
        c.path("M.22,.5L.5,.63L.78,.5V.76Q.5,.94 .22,.76Z", ink.quiet());
        c.poly(ink.figure(), 0.5, 0.14, 0.99, 0.36, 0.5, 0.58, 0.01, 0.36);
        c.line(0.045, ink.second(), 0.5, 0.36, 0.88, 0.43, 0.88, 0.7);
        c.circle(0.5, 0.36, 0.05, ink.second());
        c.poly(ink.second(), 0.88, 0.64, 0.95, 0.84, 0.81, 0.84);
    }
}
