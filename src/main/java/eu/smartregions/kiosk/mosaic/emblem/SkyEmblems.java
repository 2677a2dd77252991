package eu.smartregions.kiosk.mosaic.emblem;

import static java.util.Map.entry;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import java.util.Map;

/// Emblems of the air.
final class SkyEmblems {
    static final Map<Emblem, Drawing> ALL = Map.ofEntries(
            entry(Emblem.AIRLINER, SkyEmblems::airliner),
            entry(Emblem.LIGHT_AIRCRAFT, SkyEmblems::lightAircraft),
            entry(Emblem.HELICOPTER, SkyEmblems::helicopter),
            entry(Emblem.JET_ENGINE, SkyEmblems::jetEngine),
            entry(Emblem.PLANETARIUM, SkyEmblems::planetarium),
            entry(Emblem.NIGHT_SKY, SkyEmblems::nightSky));

    private SkyEmblems() {
    }

    static void airliner(Canvas c, Ink ink) {
        c.turned(45, 0.5, 0.5, () -> {
            c.poly(ink.figure(), 0.5, 0.3, 1, 0.6, 1, 0.7, 0.5, 0.57);
            c.poly(ink.figure(), 0.5, 0.3, 0, 0.6, 0, 0.7, 0.5, 0.57);
            c.poly(ink.second(), 0.5, 0.76, 0.74, 0.92, 0.74, 1, 0.5, 0.92);
            c.poly(ink.second(), 0.5, 0.76, 0.26, 0.92, 0.26, 1, 0.5, 0.92);
            c.roundRect(0.7, 0.38, 0.09, 0.16, 0.04, ink.second());
            c.roundRect(0.21, 0.38, 0.09, 0.16, 0.04, ink.second());
            c.path("M.5,-.06Q.58,0 .58,.16V.8L.5,1.02L.42,.8V.16Q.42,0 .5,-.06Z", ink.figure());
        });
    }

    static void lightAircraft(Canvas c, Ink ink) {
        c.roundRect(0.02, 0.34, 0.96, 0.08, 0.04, ink.figure());
        c.circle(0.5, 0.5, 0.19, ink.figure());
        c.path("M.36,.44A.16,.16 0 0 1 .64,.44Z", ink.ground());
        c.path("M.5,.06Q.57,.3 .5,.53Q.43,.3 .5,.06Z", ink.second());
        c.path("M.5,.53Q.57,.76 .5,.99Q.43,.76 .5,.53Z", ink.second());
        c.circle(0.5, 0.53, 0.06, ink.second());
        c.line(0.04, ink.figure(), 0.38, 0.64, 0.27, 0.82);
        c.line(0.04, ink.figure(), 0.62, 0.64, 0.73, 0.82);
        c.circle(0.26, 0.85, 0.07, ink.figure());
        c.circle(0.74, 0.85, 0.07, ink.figure());
    }

    static void helicopter(Canvas c, Ink ink) {
        c.rect(0.04, 0.14, 0.8, 0.06, ink.second());
        c.rect(0.39, 0.18, 0.07, 0.16, ink.figure());
        c.path("M.06,.56Q.1,.32 .36,.32H.48Q.62,.34 .68,.46L.97,.4V.5L.66,.62Q.6,.74 .46,.74H.24Q.06,.74 .06,.56Z",
                ink.figure());
        c.path("M.13,.54Q.16,.39 .32,.39V.54Z", ink.ground());
        c.ring(0.92, 0.42, 0.09, 0.05, ink.second());
        c.line(0.04, ink.figure(), 0.26, 0.72, 0.22, 0.86);
        c.line(0.04, ink.figure(), 0.5, 0.72, 0.54, 0.86);
        c.rect(0.1, 0.85, 0.56, 0.05, ink.figure());
    }

    static void jetEngine(Canvas c, Ink ink) {
        c.circle(0.5, 0.5, 0.46, ink.figure());
        c.circle(0.5, 0.5, 0.39, ink.ground());
        for (int i = 0; i < 10; i++) {
            c.turned(36 * i, 0.5, 0.5,
                    () -> c.path("M.47,.44Q.5,.26 .44,.13Q.56,.11 .62,.15Q.6,.3 .54,.46Z", ink.quiet()));
        }
        c.circle(0.5, 0.5, 0.15, ink.figure());
        c.path("M.5,.5A.07,.07 0 0 1 .5,.36A.13,.13 0 0 1 .6,.58A.1,.1 0 0 0 .5,.42Z", ink.second());
    }

    static void planetarium(Canvas c, Ink ink) {
        c.sector(0.5, 0.84, 0, 0.46, 180, 360, ink.figure());
        star(c, 0.5, 0.5, 0.09, ink.ground());
        star(c, 0.26, 0.62, 0.08, ink.ground());
        star(c, 0.74, 0.62, 0.08, ink.ground());
        star(c, 0.36, 0.8, 0.05, ink.ground());
        star(c, 0.18, 0.78, 0.05, ink.ground());
        star(c, 0.82, 0.78, 0.05, ink.ground());
        star(c, 0.64, 0.8, 0.05, ink.ground());
        c.circle(0.5, 0.74, 0.12, ink.ground());
        c.circle(0.5, 0.74, 0.085, ink.second());
        c.rect(0.46, 0.8, 0.08, 0.06, ink.ground());
        c.rect(0.04, 0.86, 0.92, 0.09, ink.second());
        star(c, 0.16, 0.2, 0.1, ink.second());
        star(c, 0.82, 0.16, 0.12, ink.second());
    }

    static void nightSky(Canvas c, Ink ink) {
        c.path("M.5,.1A.4,.4 0 1 0 .88,.72A.34,.34 0 0 1 .5,.1Z", ink.figure());
        star(c, 0.72, 0.26, 0.17, ink.second());
        star(c, 0.84, 0.62, 0.1, ink.second());
        star(c, 0.56, 0.52, 0.08, ink.second());
    }

    private static void star(Canvas c, double x, double y, double size, int colour) {
        double in = size * 0.28;
        c.poly(colour, x, y - size, x + in, y - in, x + size, y, x + in, y + in, x, y + size, x - in, y + in, x - size,
                y,
                x - in, y - in);
    }
}
