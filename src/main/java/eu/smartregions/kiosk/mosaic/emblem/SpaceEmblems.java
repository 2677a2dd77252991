package eu.smartregions.kiosk.mosaic.emblem;

import static java.util.Map.entry;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import java.util.Map;

/// Emblems of what flies beyond the air.
final class SpaceEmblems {
    static final Map<Emblem, Drawing> ALL = Map.ofEntries(
            entry(Emblem.ROCKET, SpaceEmblems::rocket),
            entry(Emblem.SPACE_STATION, SpaceEmblems::spaceStation),
            entry(Emblem.SATELLITE, SpaceEmblems::satellite),
            entry(Emblem.SPACE_CAPSULE, SpaceEmblems::spaceCapsule));

    private SpaceEmblems() {
    }

    static void rocket(Canvas c, Ink ink) {
        c.path("M.34,.5L.12,.8V.88L.36,.76Z", ink.second());
        c.path("M.66,.5L.88,.8V.88L.64,.76Z", ink.second());
        c.path("M.5,.03Q.7,.2 .68,.52L.63,.78H.37L.32,.52Q.3,.2 .5,.03Z", ink.figure());
        c.circle(0.5, 0.36, 0.09, ink.ground());
        c.path("M.41,.82H.59Q.58,.92 .5,1Q.42,.92 .41,.82Z", ink.second());
    }

    static void spaceStation(Canvas c, Ink ink) {
        c.rect(0.1, 0.47, 0.8, 0.06, ink.figure());
        for (int i = 0; i < 4; i++) {
            double x = i % 2 == 0 ? 0.04 : 0.74;
            double y = i < 2 ? 0.08 : 0.58;
            c.rect(x, y, 0.22, 0.34, ink.second());
            c.rect(x + 0.1, y, 0.02, 0.34, ink.ground());
            c.rect(x, y + 0.16, 0.22, 0.02, ink.ground());
        }
        c.roundRect(0.4, 0.16, 0.2, 0.68, 0.08, ink.figure());
        c.rect(0.32, 0.36, 0.36, 0.28, ink.figure());
        c.circle(0.5, 0.5, 0.07, ink.ground());
        c.rect(0.4, 0.3, 0.2, 0.025, ink.ground());
        c.rect(0.4, 0.69, 0.2, 0.025, ink.ground());
    }

    static void satellite(Canvas c, Ink ink) {
        c.turned(-45, 0.5, 0.5, () -> {
            c.rect(-0.1, 0.39, 0.4, 0.22, ink.second());
            c.rect(0.7, 0.39, 0.4, 0.22, ink.second());
            for (int i = 0; i < 2; i++) {
                c.rect(0.02 + i * 0.14, 0.39, 0.025, 0.22, ink.ground());
                c.rect(0.82 + i * 0.14, 0.39, 0.025, 0.22, ink.ground());
            }
            c.rect(0.28, 0.475, 0.44, 0.05, ink.figure());
            c.rect(0.37, 0.34, 0.26, 0.32, ink.figure());
            c.sector(0.5, 0.86, 0, 0.18, 180, 360, ink.figure());
            c.rect(0.48, 0.6, 0.04, 0.2, ink.figure());
            c.circle(0.5, 0.9, 0.045, ink.second());
        });
    }

    static void spaceCapsule(Canvas c, Ink ink) {
        c.turned(30, 0.5, 0.5, () -> {
            for (int i = 0; i < 4; i++) {
                c.roundRect(0.11 + i * 0.24, i % 3 == 0 ? 0.1 : -0.2, 0.06, i % 3 == 0 ? 0.5 : 0.4, 0.03, ink.second());
            }
            c.path("M.42,.2H.58Q.63,.2 .65,.26L.8,.66H.2L.35,.26Q.37,.2 .42,.2Z", ink.figure());
            c.path("M.14,.7H.86Q.5,.96 .14,.7Z", ink.figure());
            c.path("M.04,.72Q.5,1.16 .96,.72Q.86,1.08 .5,1.08Q.14,1.08 .04,.72Z", ink.second());
            c.circle(0.43, 0.45, 0.055, ink.ground());
            c.circle(0.57, 0.45, 0.055, ink.ground());
        });
    }
}
