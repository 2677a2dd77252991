package eu.smartregions.kiosk.mosaic.emblem;

import static java.util.Map.entry;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import java.util.Map;

/// Emblems of what is eaten.
final class FoodEmblems {
    static final Map<Emblem, Drawing> ALL = Map.ofEntries(
            entry(Emblem.PEACH, FoodEmblems::peach),
            entry(Emblem.OLIVE, FoodEmblems::olive),
            entry(Emblem.TOMATO, FoodEmblems::tomato),
            entry(Emblem.RASPBERRY, FoodEmblems::raspberry),
            entry(Emblem.CHEESE, FoodEmblems::cheese),
            entry(Emblem.COW, FoodEmblems::cow),
            entry(Emblem.YOGHURT, FoodEmblems::yoghurt),
            entry(Emblem.CARTON, FoodEmblems::carton),
            entry(Emblem.SALT, FoodEmblems::salt),
            entry(Emblem.PLATE, FoodEmblems::plate));

    private FoodEmblems() {
    }

    static void peach(Canvas c, Ink ink) {
        c.path("M.46,.3C.6,.16 .92,.26 .9,.56C.88,.82 .64,.94 .48,.94C.3,.94 .1,.82 .1,.56C.1,.3 .34,.2 .46,.3Z",
                ink.figure());
        c.curve("M.46,.28Q.7,.54 .5,.95", 0.045, ink.ground());
        c.path("M.46,.28C.38,.1 .2,.04 .08,.08C.1,.22 .26,.32 .46,.28Z", ink.second());
        c.path("M.48,.27C.48,.14 .58,.06 .7,.06C.7,.16 .62,.26 .48,.27Z", ink.quiet());
    }

    static void olive(Canvas c, Ink ink) {
        c.curve("M.02,.12Q.5,.1 .96,.3", 0.05, ink.quiet());
        leaf(c, 0.34, 0.14, 120, ink.quiet());
        leaf(c, 0.86, 0.27, 60, ink.quiet());
        leaf(c, 0.6, 0.18, -30, ink.quiet());
        c.turned(15, 0.36, 0.62, () -> c.path("M.36,.34A.2,.28 0 0 1 .36,.94A.2,.28 0 0 1 .36,.34Z", ink.figure()));
        c.turned(-10, 0.74, 0.66, () -> c.path("M.74,.42A.16,.23 0 0 1 .74,.9A.16,.23 0 0 1 .74,.42Z", ink.second()));
        c.line(0.035, ink.quiet(), 0.42, 0.38, 0.46, 0.14);
        c.line(0.035, ink.quiet(), 0.7, 0.44, 0.68, 0.2);
    }

    private static void leaf(Canvas c, double x, double y, double degrees, int colour) {
        c.at(x, y, 1, () -> c.turned(degrees, 0, 0, () -> c.path("M0,0Q.16,-.12 .34,0Q.16,.12 0,0Z", colour)));
    }

    static void tomato(Canvas c, Ink ink) {
        c.path("M.5,.3C.7,.2 .96,.3 .95,.58C.94,.84 .7,.95 .5,.95C.3,.95 .06,.84 .05,.58C.04,.3 .3,.2 .5,.3Z",
                ink.figure());
        for (int i = 0; i < 5; i++) {
            c.turned(72 * i, 0.5, 0.3, () -> c.poly(ink.second(), 0.42, 0.28, 0.5, 0.04, 0.58, 0.28));
        }
        c.sector(0.5, 0.6, 0.3, 0.35, 20, 70, ink.ground());
    }

    static void raspberry(Canvas c, Ink ink) {
        for (int i = 0; i < 13; i++) {
            int row = i < 4 ? 0 : i < 8 ? 1 : i < 11 ? 2 : 3;
            double across = row == 0 ? i - 1.5 : row == 1 ? (i - 5.5) * 0.94 : row == 2 ? i - 9 : i - 11.5;
            c.circle(0.5 + across * 0.2, 0.4 + row * 0.15, 0.125, ink.ground());
            c.circle(0.5 + across * 0.2, 0.4 + row * 0.15, 0.105, ink.figure());
        }
        for (int i = 0; i < 3; i++) {
            c.turned(-62 + 62 * i, 0.5, 0.32, () -> c.path("M.5,.34Q.36,.2 .5,.02Q.64,.2 .5,.34Z", ink.second()));
        }
    }

    static void cheese(Canvas c, Ink ink) {
        c.poly(ink.second(), 0.04, 0.48, 0.66, 0.14, 0.96, 0.48);
        c.poly(ink.figure(), 0.04, 0.52, 0.96, 0.52, 0.96, 0.88, 0.04, 0.88);
        c.circle(0.26, 0.7, 0.09, ink.ground());
        c.circle(0.58, 0.64, 0.06, ink.ground());
        c.circle(0.74, 0.8, 0.07, ink.ground());
        c.sector(0.5, 0.52, 0, 0.07, 180, 360, ink.ground());
    }

    static void cow(Canvas c, Ink ink) {
        c.path("M.2,.16Q.12,.3 .28,.36L.36,.28Q.24,.28 .2,.16Z", ink.second());
        c.path("M.8,.16Q.88,.3 .72,.36L.64,.28Q.76,.28 .8,.16Z", ink.second());
        c.path("M.28,.36Q.1,.28 .02,.44Q.16,.54 .3,.46Z", ink.figure());
        c.path("M.72,.36Q.9,.28 .98,.44Q.84,.54 .7,.46Z", ink.figure());
        c.path("M.28,.28H.72Q.74,.5 .68,.72H.32Q.26,.5 .28,.28Z", ink.figure());
        c.path("M.5,.28H.72Q.74,.42 .71,.56Q.52,.52 .5,.28Z", ink.quiet());
        c.roundRect(0.24, 0.66, 0.52, 0.28, 0.14, ink.second());
        c.circle(0.38, 0.48, 0.045, ink.ground());
        c.circle(0.62, 0.46, 0.045, ink.ground());
        c.circle(0.39, 0.79, 0.04, ink.ground());
        c.circle(0.61, 0.79, 0.04, ink.ground());
    }

    static void yoghurt(Canvas c, Ink ink) {
        c.path("M.16,.28Q.5,.34 .66,.2Q.76,.1 .94,.06Q.92,.22 .84,.32H.16Z", ink.second());
        c.roundRect(0.14, 0.33, 0.72, 0.09, 0.03, ink.figure());
        c.poly(ink.figure(), 0.19, 0.44, 0.81, 0.44, 0.71, 0.95, 0.29, 0.95);
        c.circle(0.5, 0.68, 0.16, ink.ground());
        c.path("M.34,.68A.16,.16 0 0 0 .66,.68Q.58,.6 .5,.68Q.42,.76 .34,.68Z", ink.second());
    }

    static void carton(Canvas c, Ink ink) {
        c.rect(0.24, 0.05, 0.38, 0.1, ink.second());
        c.poly(ink.figure(), 0.24, 0.17, 0.62, 0.17, 0.66, 0.38, 0.18, 0.38);
        c.poly(ink.quiet(), 0.64, 0.17, 0.84, 0.36, 0.84, 0.9, 0.69, 0.95, 0.69, 0.4);
        c.rect(0.18, 0.41, 0.48, 0.54, ink.figure());
        c.path("M.42,.46L.54,.65A.145,.145 0 1 1 .3,.65Z", ink.ground());
        c.circle(0.42, 0.73, 0.07, ink.second());
    }

    static void salt(Canvas c, Ink ink) {
        c.turned(-145, 0.56, 0.42, () -> {
            c.poly(ink.figure(), 0.42, 0.36, 0.7, 0.36, 0.78, 0.84, 0.34, 0.84);
            c.path("M.4,.33A.16,.2 0 0 1 .72,.33Z", ink.second());
        });
        for (int i = 0; i < 6; i++) {
            c.rect(0.1 + i % 3 * 0.11, 0.7 + Math.floorDiv(i, 3) * 0.13 + i % 2 * 0.04, 0.05, 0.05, ink.second());
        }
    }

    static void plate(Canvas c, Ink ink) {
        c.circle(0.5, 0.5, 0.29, ink.figure());
        c.circle(0.5, 0.5, 0.2, ink.ground());
        c.circle(0.5, 0.5, 0.15, ink.second());
        c.rect(0.1, 0.5, 0.05, 0.42, ink.figure());
        for (int i = 0; i < 3; i++) {
            c.rect(0.05 + i * 0.06, 0.1, 0.03, 0.22, ink.figure());
        }
        c.rect(0.05, 0.3, 0.15, 0.2, ink.figure());
        c.path("M.86,.08Q.98,.2 .95,.52H.9V.92H.84V.08Z", ink.figure());
    }
}
