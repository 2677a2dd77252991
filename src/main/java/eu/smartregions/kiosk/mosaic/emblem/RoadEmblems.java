package eu.smartregions.kiosk.mosaic.emblem;

import static java.util.Map.entry;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import java.util.Map;

/// Emblems of what rolls on roads.
final class RoadEmblems {
    static final Map<Emblem, Drawing> ALL = Map.ofEntries(
            entry(Emblem.CAR, RoadEmblems::car),
            entry(Emblem.VETERAN_CAR, RoadEmblems::veteranCar),
            entry(Emblem.CITY_CAR, RoadEmblems::cityCar),
            entry(Emblem.RACING_CAR, RoadEmblems::racingCar),
            entry(Emblem.VAN, RoadEmblems::van),
            entry(Emblem.BUS, RoadEmblems::bus));

    private RoadEmblems() {
    }

    static void car(Canvas c, Ink ink) {
        c.path("M.03,.72V.56Q.05,.47 .2,.45L.34,.24H.66L.82,.45Q.95,.48 .97,.58V.72Z", ink.figure());
        c.poly(ink.ground(), 0.37, 0.3, 0.48, 0.3, 0.48, 0.45, 0.27, 0.45);
        c.poly(ink.ground(), 0.53, 0.3, 0.63, 0.3, 0.74, 0.45, 0.53, 0.45);
        tyre(c, 0.25, 0.73, 0.13, ink);
        tyre(c, 0.75, 0.73, 0.13, ink);
    }

    static void veteranCar(Canvas c, Ink ink) {
        c.rect(0.3, 0.1, 0.56, 0.07, ink.second());
        c.rect(0.36, 0.16, 0.05, 0.32, ink.figure());
        c.rect(0.58, 0.16, 0.05, 0.32, ink.figure());
        c.rect(0.77, 0.16, 0.05, 0.32, ink.figure());
        c.path("M.06,.42H.82Q.86,.42 .86,.5V.7H.06Z", ink.figure());
        c.circle(0.07, 0.36, 0.06, ink.second());
        c.rect(0.13, 0.48, 0.03, 0.14, ink.ground());
        c.rect(0.2, 0.48, 0.03, 0.14, ink.ground());
        spokes(c, 0.22, 0.75, 0.19, ink);
        spokes(c, 0.76, 0.75, 0.19, ink);
    }

    private static void spokes(Canvas c, double x, double y, double radius, Ink ink) {
        c.circle(x, y, radius + 0.03, ink.ground());
        c.ring(x, y, radius - 0.025, 0.05, ink.figure());
        for (int i = 0; i < 4; i++) {
            c.turned(45 * i, x, y, () -> c.rect(x - radius + 0.03, y - 0.014, 2 * radius - 0.06, 0.028, ink.figure()));
        }
        c.circle(x, y, 0.055, ink.second());
    }

    static void cityCar(Canvas c, Ink ink) {
        c.path("M.12,.76Q.06,.56 .24,.48C.3,.2 .44,.1 .6,.1C.82,.1 .92,.4 .88,.76Z", ink.figure());
        c.path("M.34,.46C.38,.28 .46,.2 .56,.19V.46Z", ink.ground());
        c.path("M.62,.19C.72,.2 .78,.32 .79,.46H.62Z", ink.ground());
        c.poly(ink.second(), 0.55, 0.5, 0.43, 0.66, 0.51, 0.66, 0.48, 0.8, 0.62, 0.62, 0.53, 0.62);
        tyre(c, 0.25, 0.8, 0.14, ink);
        tyre(c, 0.77, 0.8, 0.14, ink);
    }

    static void racingCar(Canvas c, Ink ink) {
        c.rect(0.2, 0.27, 0.6, 0.04, ink.quiet());
        c.rect(0.2, 0.68, 0.6, 0.05, ink.quiet());
        c.roundRect(0.12, 0.2, 0.15, 0.2, 0.03, ink.figure());
        c.roundRect(0.73, 0.2, 0.15, 0.2, 0.03, ink.figure());
        c.roundRect(0.08, 0.58, 0.19, 0.25, 0.03, ink.figure());
        c.roundRect(0.73, 0.58, 0.19, 0.25, 0.03, ink.figure());
        c.path("M.46,.06H.54L.58,.42Q.68,.46 .68,.6L.6,.9H.4L.32,.6Q.32,.46 .42,.42Z", ink.figure());
        c.path("M.12,.16Q.5,.02 .88,.16V.08Q.5,-.04 .12,.08Z", ink.second());
        c.rect(0.2, 0.86, 0.6, 0.1, ink.second());
        c.circle(0.5, 0.55, 0.085, ink.ground());
        c.circle(0.5, 0.56, 0.05, ink.second());
    }

    static void van(Canvas c, Ink ink) {
        c.path("M.03,.74V.24H.6V.74Z", ink.figure());
        c.path("M.64,.36H.8L.97,.54V.74H.64Z", ink.figure());
        c.poly(ink.ground(), 0.7, 0.42, 0.78, 0.42, 0.88, 0.53, 0.7, 0.53);
        c.poly(ink.second(), 0.36, 0.28, 0.2, 0.52, 0.3, 0.52, 0.26, 0.68, 0.44, 0.44, 0.33, 0.44);
        tyre(c, 0.22, 0.75, 0.12, ink);
        tyre(c, 0.78, 0.75, 0.12, ink);
    }

    static void bus(Canvas c, Ink ink) {
        c.roundRect(0.03, 0.2, 0.94, 0.56, 0.08, ink.figure());
        for (int i = 0; i < 4; i++) {
            c.rect(0.09 + i * 0.21, 0.29, 0.17, 0.18, ink.ground());
        }
        c.rect(0.03, 0.54, 0.94, 0.06, ink.second());
        tyre(c, 0.25, 0.77, 0.12, ink);
        tyre(c, 0.75, 0.77, 0.12, ink);
    }

    private static void tyre(Canvas c, double x, double y, double radius, Ink ink) {
        c.circle(x, y, radius + 0.04, ink.ground());
        c.circle(x, y, radius, ink.second());
        c.circle(x, y, radius * 0.4, ink.ground());
    }
}
