package eu.smartregions.kiosk.mosaic.emblem;

import static java.util.Map.entry;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import java.util.Map;

/// Emblems of ships.
final class ShipEmblems {
    static final Map<Emblem, Drawing> ALL = Map.ofEntries(
            entry(Emblem.CRUISE_SHIP, ShipEmblems::cruiseShip),
            entry(Emblem.FREIGHTER, ShipEmblems::freighter),
            entry(Emblem.JACK_UP_SHIP, ShipEmblems::jackUpShip),
            entry(Emblem.CANAL_BOAT, ShipEmblems::canalBoat));

    private ShipEmblems() {
    }

    static void cruiseShip(Canvas c, Ink ink) {
        c.poly(ink.second(), 0.5, 0.1, 0.66, 0.1, 0.64, 0.28, 0.52, 0.28);
        c.rect(0.34, 0.26, 0.4, 0.1, ink.figure());
        c.rect(0.24, 0.38, 0.6, 0.1, ink.figure());
        c.rect(0.16, 0.5, 0.72, 0.1, ink.figure());
        c.path("M.03,.62H.97L.84,.86H.18Q.08,.8 .03,.62Z", ink.figure());
        for (int i = 0; i < 5; i++) {
            c.rect(0.22 + i * 0.125, 0.53, 0.06, 0.04, ink.ground());
            c.circle(0.25 + i * 0.125, 0.71, 0.03, ink.second());
        }
        c.rect(0, 0.92, 1, 0.05, ink.quiet());
    }

    static void freighter(Canvas c, Ink ink) {
        c.rect(0.1, 0.3, 0.16, 0.34, ink.figure());
        c.rect(0.14, 0.36, 0.08, 0.06, ink.ground());
        c.rect(0.15, 0.16, 0.06, 0.14, ink.second());
        for (int i = 0; i < 6; i++) {
            c.rect(0.31 + i % 3 * 0.2, i < 3 ? 0.47 : 0.31, 0.18, 0.14, i % 2 == 0 ? ink.second() : ink.quiet());
        }
        c.rect(0.51, 0.15, 0.18, 0.14, ink.second());
        c.path("M.02,.63H.98L.86,.88H.14Q.05,.8 .02,.63Z", ink.figure());
    }

    static void jackUpShip(Canvas c, Ink ink) {
        for (int i = 0; i < 3; i++) {
            c.rect(0.14 + i * 0.32, 0.06, 0.08, 0.94, ink.second());
        }
        c.poly(ink.figure(), 0.03, 0.46, 0.97, 0.46, 0.9, 0.66, 0.1, 0.66);
        c.rect(0.26, 0.3, 0.16, 0.17, ink.figure());
        c.rect(0.3, 0.35, 0.08, 0.05, ink.ground());
        c.line(0.05, ink.figure(), 0.58, 0.47, 0.72, 0.16);
        c.at(0, 0.84, 1,
                () -> c.curve("M-.12,0Q0,-.12 .125,0Q.25,.12 .375,0Q.5,-.12 .625,0Q.75,.12 .875,0Q1,-.12 1.12,0",
                        0.06, ink.quiet()));
    }

    static void canalBoat(Canvas c, Ink ink) {
        c.turned(-18, 0.5, 0.5, () -> {
            c.rect(-0.2, 0.84, 1.4, 0.06, ink.quiet());
            c.circle(0.28, 0.77, 0.08, ink.second());
            c.circle(0.72, 0.77, 0.08, ink.second());
            c.rect(0.14, 0.66, 0.72, 0.06, ink.second());
            c.path("M.02,.4H.98Q.94,.66 .8,.66H.18Q.06,.6 .02,.4Z", ink.figure());
            c.rect(0.26, 0.22, 0.4, 0.18, ink.figure());
            c.rect(0.31, 0.27, 0.12, 0.09, ink.ground());
            c.rect(0.49, 0.27, 0.12, 0.09, ink.ground());
        });
    }
}
