package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Tones;

/// Tiles of culture and tourism.
final class CultureTiles {
    private CultureTiles() {
    }

    static void tower(Canvas c, Ink ink) {
        c.poly(ink.figure(), 0.5, 0.03, 0.66, 0.3, 0.34, 0.3);
        c.rect(0.38, 0.3, 0.24, 0.7, ink.figure());
        c.rect(0.28, 0.76, 0.44, 0.24, ink.figure());
        c.path("M.44,.56V.44A.06,.06 0 0 1 .56,.44V.56Z", ink.second());
        c.rect(0.34, 0.62, 0.32, 0.05, ink.second());
        c.path("M.42,1V.9A.08,.08 0 0 1 .58,.9V1Z", ink.second());
    }

    static void window(Canvas c, Ink ink) {
        c.path("M.16,1V.46A.34,.34 0 0 1 .84,.46V1Z", ink.figure());
        c.path("M.26,1V.48A.24,.24 0 0 1 .74,.48V1Z", ink.second());
        c.rect(0.475, 0.2, 0.05, 0.8, ink.figure());
        c.rect(0.2, 0.6, 0.6, 0.05, ink.figure());
    }

    static void balloon(Canvas c, Ink ink) {
        c.circle(0.5, 0.39, 0.33, ink.figure());
        c.poly(ink.figure(), 0.23, 0.58, 0.77, 0.58, 0.58, 0.8, 0.42, 0.8);
        c.path("M.5,.06A.15,.36 0 0 0 .43,.72L.46,.8H.54L.57,.72A.15,.36 0 0 0 .5,.06Z", ink.second());
        c.rect(0.42, 0.84, 0.16, 0.11, ink.figure());
    }

    static void peak(Canvas c, Ink ink) {
        c.circle(0.77, 0.25, 0.13, ink.second());
        c.poly(Tones.mix(ink.figure(), ink.ground(), 0.35), 0.5, 0.92, 0.74, 0.5, 0.98, 0.92);
        c.poly(ink.figure(), 0.02, 0.92, 0.265, 0.48, 0.33, 0.42, 0.4, 0.5, 0.47, 0.42, 0.575, 0.48, 0.82, 0.92);
        c.poly(ink.second(), 0.42, 0.2, 0.575, 0.48, 0.47, 0.42, 0.4, 0.5, 0.33, 0.42, 0.265, 0.48);
    }

    static void column(Canvas c, Ink ink) {
        c.rect(0.14, 0.04, 0.72, 0.12, ink.figure());
        c.rect(0.14, 0.86, 0.72, 0.1, ink.figure());
        c.rect(0.22, 0.16, 0.56, 0.06, ink.second());
        for (int i = 0; i < 4; i++) {
            c.rect(0.25 + i * 0.135, 0.22, 0.095, 0.64, ink.figure());
        }
    }
}
