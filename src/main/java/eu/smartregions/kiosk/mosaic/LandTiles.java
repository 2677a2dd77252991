package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Tones;

/// Tiles of the circular economy and of what grows.
final class LandTiles {
    private LandTiles() {
    }

    static void loop(Canvas c, Ink ink) {
        c.sector(0.5, 0.5, 0.22, 0.38, -60, 228, ink.figure());
        c.at(0.5, 0.5, 1,
                () -> c.turned(226, 0, 0, () -> c.poly(ink.second(), 0.06, -0.01, 0.54, -0.01, 0.27, 0.32)));
    }

    static void leaf(Canvas c, Ink ink) {
        c.path("M.1,.9L.1,.5A.4,.4 0 0 1 .5,.1L.9,.1L.9,.5A.4,.4 0 0 1 .5,.9Z", ink.figure());
        c.line(0.055, ink.second(), 0.1, 0.9, 0.66, 0.34);
    }

    static void drop(Canvas c, Ink ink) {
        c.path("M.5,.08L.72,.42A.29,.29 0 1 1 .28,.42Z", ink.figure());
        c.sector(0.5, 0.58, 0.12, 0.18, 20, 100, ink.second());
    }

    static void bottle(Canvas c, Ink ink) {
        c.rect(0.41, 0.06, 0.18, 0.1, ink.second());
        c.path("M.43,.16H.57V.3Q.7,.36 .7,.5V.94H.3V.5Q.3,.36 .43,.3Z", ink.figure());
        c.rect(0.3, 0.56, 0.4, 0.2, ink.second());
    }

    static void box(Canvas c, Ink ink) {
        c.poly(ink.second(), 0.5, 0.1, 0.88, 0.3, 0.5, 0.5, 0.12, 0.3);
        c.poly(ink.figure(), 0.12, 0.3, 0.5, 0.5, 0.5, 0.92, 0.12, 0.72);
        c.poly(Tones.mix(ink.figure(), ink.ground(), 0.35), 0.88, 0.3, 0.5, 0.5, 0.5, 0.92, 0.88, 0.72);
    }

    static void grain(Canvas c, Ink ink) {
        c.rect(0.485, 0.3, 0.03, 0.7, ink.figure());
        c.path("M.5,.02A.24,.24 0 0 1 .5,.34A.24,.24 0 0 1 .5,.02Z", ink.figure());
        for (int i = 0; i < 3; i++) {
            c.at(0, 0.26 + i * 0.21, 1, () -> {
                c.path("M.5,.24A.26,.26 0 0 1 .2,-.02A.26,.26 0 0 1 .5,.24Z", ink.figure());
                c.path("M.5,.24A.26,.26 0 0 0 .8,-.02A.26,.26 0 0 0 .5,.24Z", ink.second());
            });
        }
    }

    static void apple(Canvas c, Ink ink) {
        c.path("M.5,.38C.56,.29 .87,.28 .88,.55C.89,.74 .74,.94 .62,.94C.56,.94 .54,.91 .5,.91"
                + "C.46,.91 .44,.94 .38,.94C.26,.94 .11,.74 .12,.55C.13,.28 .44,.29 .5,.38Z", ink.figure());
        c.path("M.5,.31A.26,.26 0 0 1 .76,.05A.26,.26 0 0 1 .5,.31Z", ink.second());
    }

    static void sprout(Canvas c, Ink ink) {
        c.rect(0.465, 0.58, 0.07, 0.42, ink.figure());
        c.path("M.5,.62A.42,.42 0 0 1 .1,.2A.42,.42 0 0 1 .5,.62Z", ink.figure());
        c.path("M.5,.62A.42,.42 0 0 0 .9,.2A.42,.42 0 0 0 .5,.62Z", ink.second());
    }
}
