package eu.smartregions.kiosk.mosaic.emblem;

import static java.util.Map.entry;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Shapes;
import java.awt.geom.AffineTransform;
import java.util.Map;

/// Emblems of the sea.
final class SeaEmblems {
    /// Half a shell, from its joint upwards.
    private static final String SHELL = "M0,0C-.27,-.14 -.32,-.5 -.13,-.76"
            + "C-.04,-.86 .08,-.84 .14,-.74C.24,-.46 .18,-.16 0,0Z";

    static final Map<Emblem, Drawing> ALL = Map.ofEntries(
            entry(Emblem.MUSSEL, SeaEmblems::mussel),
            entry(Emblem.SCALLOP, SeaEmblems::scallop),
            entry(Emblem.WAVE, SeaEmblems::wave),
            entry(Emblem.TIDAL_TURBINE, SeaEmblems::tidalTurbine),
            entry(Emblem.OFFSHORE_MILL, SeaEmblems::offshoreMill),
            entry(Emblem.DEEP_SEA_EYE, SeaEmblems::deepSeaEye),
            entry(Emblem.SEA_GARDEN, SeaEmblems::seaGarden));

    private SeaEmblems() {
    }

    static void mussel(Canvas c, Ink ink) {
        c.at(0.48, 0.93, 0.94, () -> c.turned(-29, 0, 0, () -> {
            c.path(SHELL, ink.figure());
            c.at(-0.01, -0.09, 0.76, () -> c.path(SHELL, ink.ground()));
            c.path("M.0,-.2C-.14,-.3 -.16,-.56 -.05,-.66C.07,-.6 .14,-.36 0,-.2Z", ink.second());
        }));
        c.at(0.52, 0.93, 0.94, () -> c.turned(29, 0, 0, () -> {
            c.changed(AffineTransform.getScaleInstance(-1, 1), () -> c.path(SHELL, ink.figure()));
            c.curve("M-.13,-.42Q.02,-.6 .2,-.46", 0.035, ink.ground());
            c.curve("M-.13,-.28Q.02,-.42 .17,-.3", 0.035, ink.ground());
            c.curve("M-.13,-.58Q.02,-.78 .22,-.62", 0.035, ink.ground());
        }));
    }

    static void scallop(Canvas c, Ink ink) {
        for (int i = 0; i < 7; i++) {
            c.turned(-60 + 20 * i, 0.5, 0.88, () -> c.circle(0.5, 0.24, 0.125, ink.figure()));
        }
        c.sector(0.5, 0.88, 0, 0.66, 207, 333, ink.figure());
        for (int i = 0; i < 6; i++) {
            c.turned(-50 + 20 * i, 0.5, 0.88, () -> c.rect(0.484, 0.2, 0.032, 0.5, ink.ground()));
        }
        c.poly(ink.second(), 0.3, 0.95, 0.36, 0.79, 0.64, 0.79, 0.7, 0.95);
    }

    static void wave(Canvas c, Ink ink) {
        c.path("M0,1V.7C.1,.2 .5,-.04 .84,.18C1,.3 .98,.56 .8,.6C.84,.46 .72,.36 .62,.44C.5,.54 .58,.78 1,.76V1Z",
                ink.figure());
        c.circle(0.84, 0.62, 0.055, ink.second());
        c.circle(0.93, 0.52, 0.045, ink.second());
        c.circle(0.72, 0.66, 0.035, ink.second());
        c.curve("M.06,.96C.14,.5 .36,.22 .66,.24", 0.05, ink.ground());
    }

    static void tidalTurbine(Canvas c, Ink ink) {
        ripples(c, 0.13, ink.second());
        c.poly(ink.figure(), 0.46, 0.55, 0.54, 0.55, 0.58, 0.92, 0.42, 0.92);
        c.rect(0.2, 0.9, 0.6, 0.1, ink.quiet());
        Shapes.rotor(c, 0.5, 0.54, 0.36, 60, ink.figure());
        c.circle(0.5, 0.54, 0.07, ink.second());
    }

    static void offshoreMill(Canvas c, Ink ink) {
        c.poly(ink.figure(), 0.475, 0.36, 0.525, 0.36, 0.545, 0.8, 0.455, 0.8);
        Shapes.rotor(c, 0.5, 0.37, 0.34, 20, ink.figure());
        c.circle(0.5, 0.37, 0.05, ink.second());
        c.rect(0.36, 0.72, 0.28, 0.06, ink.second());
        ripples(c, 0.86, ink.quiet());
    }

    static void deepSeaEye(Canvas c, Ink ink) {
        ripples(c, 0.1, ink.quiet());
        c.rect(0.48, 0.2, 0.04, 0.8, ink.quiet());
        c.circle(0.5, 0.58, 0.33, ink.figure());
        c.circle(0.5, 0.62, 0.2, ink.ground());
        c.circle(0.5, 0.62, 0.12, ink.second());
        c.sector(0.5, 0.58, 0.24, 0.29, 200, 250, ink.ground());
    }

    static void seaGarden(Canvas c, Ink ink) {
        ripples(c, 0.1, ink.second());
        c.sector(0.5, 0.82, 0.37, 0.43, 180, 360, ink.quiet());
        c.rect(0.04, 0.82, 0.92, 0.08, ink.quiet());
        c.rect(0.475, 0.55, 0.05, 0.27, ink.figure());
        c.path("M.5,.68C.36,.7 .25,.62 .24,.5C.38,.48 .5,.54 .5,.68Z", ink.figure());
        c.path("M.5,.68C.64,.7 .75,.62 .76,.5C.62,.48 .5,.54 .5,.68Z", ink.figure());
        c.path("M.5,.58C.4,.54 .4,.44 .5,.38C.6,.44 .6,.54 .5,.58Z", ink.second());
    }

    /// A line of waves across the tile.
    private static void ripples(Canvas c, double y, int colour) {
        c.at(0, y, 1, () -> c.curve("M-.12,0Q0,-.12 .125,0Q.25,.12 .375,0Q.5,-.12 .625,0Q.75,.12 .875,0Q1,-.12 1.12,0",
                0.07, colour));
    }
}
