package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;

/// Tiles of mobility.
final class TravelTiles {
    private TravelTiles() {
    }

    static void arch(Canvas c, Ink ink) {
        c.path("M0,0H1V1H.9V.5A.4,.4 0 0 0 .1,.5V1H0Z", ink.figure());
    }

    static void train(Canvas c, Ink ink) {
        c.path("M.18,.84V.4A.32,.32 0 0 1 .82,.4V.84Z", ink.figure());
        c.path("M.27,.52V.38Q.27,.27 .38,.27H.485V.52Z", ink.ground());
        c.path("M.73,.52V.38Q.73,.27 .62,.27H.515V.52Z", ink.ground());
        c.rect(0.42, 0.15, 0.16, 0.05, ink.ground());
        c.circle(0.32, 0.65, 0.055, ink.second());
        c.circle(0.68, 0.65, 0.055, ink.second());
        c.rect(0.18, 0.755, 0.64, 0.035, ink.ground());
        c.poly(ink.figure(), 0.27, 0.87, 0.36, 0.87, 0.3, 1, 0.16, 1);
        c.poly(ink.figure(), 0.73, 0.87, 0.64, 0.87, 0.7, 1, 0.84, 1);
    }

    static void road(Canvas c, Ink ink) {
        c.rect(0.14, 0, 0.72, 1, ink.figure());
        c.rect(0.46, 0.1, 0.08, 0.3, ink.second());
        c.rect(0.46, 0.6, 0.08, 0.3, ink.second());
    }

    static void rails(Canvas c, Ink ink) {
        for (int i = 0; i < 5; i++) {
            c.rect(0.14, (i + 0.25) / 5, 0.72, 0.1, ink.figure());
        }
        c.rect(0.26, 0, 0.08, 1, ink.second());
        c.rect(0.66, 0, 0.08, 1, ink.second());
    }

    static void wheel(Canvas c, Ink ink) {
        spokes(c, ink, 8);
    }

    /// A wheel of so many spokes.
    static void spokes(Canvas c, Ink ink, int spokes) {
        c.ring(0.5, 0.5, 0.4, 0.09, ink.figure());
        for (int i = 0; i < spokes; i++) {
            c.turned(360.0 / spokes * i, 0.5, 0.5, () -> c.rect(0.485, 0.12, 0.03, 0.38, ink.figure()));
        }
        c.circle(0.5, 0.5, 0.11, ink.second());
    }
}
