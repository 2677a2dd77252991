package eu.smartregions.kiosk.mosaic.emblem;

import static java.util.Map.entry;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import java.util.Map;

/// Emblems of what is worn and made by hand.
final class WardrobeEmblems {
    static final Map<Emblem, Drawing> ALL = Map.ofEntries(
            entry(Emblem.GLASSES, WardrobeEmblems::glasses),
            entry(Emblem.SHOE, WardrobeEmblems::shoe),
            entry(Emblem.DRESS, WardrobeEmblems::dress),
            entry(Emblem.YARN, WardrobeEmblems::yarn),
            entry(Emblem.FLOOR_TILE, WardrobeEmblems::floorTile),
            entry(Emblem.PAPER, WardrobeEmblems::paper));

    private WardrobeEmblems() {
    }

    static void glasses(Canvas c, Ink ink) {
        c.circle(0.26, 0.56, 0.22, ink.figure());
        c.circle(0.74, 0.56, 0.22, ink.figure());
        c.circle(0.26, 0.56, 0.16, ink.second());
        c.circle(0.74, 0.56, 0.16, ink.second());
        c.sector(0.5, 0.56, 0.05, 0.12, 190, 350, ink.figure());
        c.line(0.055, ink.figure(), 0.06, 0.5, 0.16, 0.2);
        c.line(0.055, ink.figure(), 0.94, 0.5, 0.84, 0.2);
        c.sector(0.26, 0.56, 0.09, 0.12, 190, 260, ink.ground());
        c.sector(0.74, 0.56, 0.09, 0.12, 190, 260, ink.ground());
    }

    static void shoe(Canvas c, Ink ink) {
        c.path("M.06,.24Q.16,.36 .36,.26L.58,.5Q.66,.56 .8,.57Q.97,.6 .96,.76H.06Q.02,.5 .06,.24Z", ink.figure());
        c.rect(0.04, 0.79, 0.93, 0.09, ink.second());
        c.line(0.045, ink.second(), 0.38, 0.46, 0.5, 0.36);
        c.line(0.045, ink.second(), 0.47, 0.54, 0.58, 0.45);
        c.line(0.03, ink.ground(), 0.06, 0.56, 0.28, 0.56, 0.36, 0.76);
    }

    static void dress(Canvas c, Ink ink) {
        c.sector(0.5, 0.13, 0.05, 0.1, 180, 430, ink.second());
        c.line(0.05, ink.second(), 0.2, 0.32, 0.5, 0.2, 0.8, 0.32);
        c.path("M.36,.24L.5,.36L.64,.24L.7,.3L.63,.54L.86,.95H.14L.37,.54L.3,.3Z", ink.figure());
        c.rect(0.37, 0.52, 0.26, 0.06, ink.second());
    }

    static void yarn(Canvas c, Ink ink) {
        c.line(0.05, ink.second(), 0.14, 0.1, 0.84, 0.8);
        c.line(0.05, ink.second(), 0.86, 0.1, 0.16, 0.8);
        c.circle(0.14, 0.1, 0.07, ink.second());
        c.circle(0.86, 0.1, 0.07, ink.second());
        c.circle(0.5, 0.58, 0.34, ink.ground());
        c.circle(0.5, 0.58, 0.31, ink.figure());
        c.curve("M.26,.42Q.5,.5 .62,.86", 0.035, ink.ground());
        c.curve("M.36,.33Q.62,.46 .74,.74", 0.035, ink.ground());
        c.curve("M.5,.28Q.7,.38 .8,.56", 0.035, ink.ground());
        c.curve("M.2,.56Q.36,.62 .46,.88", 0.035, ink.ground());
        c.curve("M.58,.88Q.8,.98 1,.88", 0.04, ink.figure());
    }

    static void floorTile(Canvas c, Ink ink) {
        c.rect(0.05, 0.05, 0.9, 0.9, ink.figure());
        for (int i = 0; i < 4; i++) {
            c.turned(90 * i, 0.5, 0.5, () -> {
                c.sector(0.09, 0.09, 0, 0.2, 0, 90, ink.ground());
                c.sector(0.09, 0.09, 0, 0.11, 0, 90, ink.second());
                c.path("M.5,.5Q.36,.32 .5,.12Q.64,.32 .5,.5Z", ink.ground());
            });
        }
        c.circle(0.5, 0.5, 0.1, ink.second());
    }

    static void paper(Canvas c, Ink ink) {
        c.path("M.16,.04H.62L.86,.28V.96H.16Z", ink.figure());
        c.poly(ink.second(), 0.62, 0.04, 0.86, 0.28, 0.62, 0.28);
        c.ring(0.5, 0.52, 0.16, 0.05, ink.quiet());
        c.path("M.5,.4L.58,.52L.5,.64L.42,.52Z", ink.quiet());
        c.rect(0.28, 0.78, 0.44, 0.05, ink.ground());
        c.rect(0.28, 0.87, 0.3, 0.05, ink.ground());
    }
}
