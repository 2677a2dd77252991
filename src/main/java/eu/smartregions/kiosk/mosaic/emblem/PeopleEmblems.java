package eu.smartregions.kiosk.mosaic.emblem;

import static java.util.Map.entry;

import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import java.util.Map;

/// Emblems of people, work and play.
final class PeopleEmblems {
    static final Map<Emblem, Drawing> ALL = Map.ofEntries(
            entry(Emblem.PHONE, PeopleEmblems::phone),
            entry(Emblem.IDENTITY_CARD, PeopleEmblems::identityCard),
            entry(Emblem.HEADSET, PeopleEmblems::headset),
            entry(Emblem.GAMEPAD, PeopleEmblems::gamepad),
            entry(Emblem.COMPUTER, PeopleEmblems::computer),
            entry(Emblem.COIN, PeopleEmblems::coin),
            entry(Emblem.PEOPLE, PeopleEmblems::people),
            entry(Emblem.SKIER, PeopleEmblems::skier),
            entry(Emblem.CHICK, PeopleEmblems::chick));

    private PeopleEmblems() {
    }

    static void phone(Canvas c, Ink ink) {
        c.roundRect(0.24, 0.03, 0.52, 0.94, 0.08, ink.figure());
        c.rect(0.3, 0.13, 0.4, 0.66, ink.ground());
        c.poly(ink.second(), 0.5, 0.28, 0.66, 0.42, 0.6, 0.6, 0.4, 0.6, 0.34, 0.42);
        c.circle(0.5, 0.88, 0.045, ink.ground());
    }

    static void identityCard(Canvas c, Ink ink) {
        c.roundRect(0.03, 0.18, 0.94, 0.64, 0.07, ink.figure());
        c.circle(0.27, 0.41, 0.1, ink.ground());
        c.path("M.12,.72A.15,.19 0 0 1 .42,.72Z", ink.ground());
        c.rect(0.52, 0.32, 0.34, 0.06, ink.ground());
        c.rect(0.52, 0.43, 0.24, 0.06, ink.ground());
        c.roundRect(0.66, 0.57, 0.2, 0.16, 0.03, ink.second());
    }

    static void headset(Canvas c, Ink ink) {
        c.sector(0.5, 0.5, 0.35, 0.43, 180, 360, ink.figure());
        c.roundRect(0.04, 0.46, 0.2, 0.32, 0.06, ink.second());
        c.roundRect(0.76, 0.46, 0.2, 0.32, 0.06, ink.second());
        c.curve("M.86,.76Q.86,.92 .58,.9", 0.055, ink.figure());
        c.roundRect(0.42, 0.84, 0.2, 0.12, 0.05, ink.figure());
    }

    static void gamepad(Canvas c, Ink ink) {
        c.path("M.26,.26H.74Q.94,.26 .98,.62Q.99,.82 .86,.82Q.77,.82 .68,.66H.32Q.23,.82 .14,.82Q.01,.82 .02,.62"
                + "Q.06,.26 .26,.26Z", ink.figure());
        c.rect(0.26, 0.36, 0.07, 0.23, ink.ground());
        c.rect(0.18, 0.44, 0.23, 0.07, ink.ground());
        c.circle(0.76, 0.4, 0.05, ink.second());
        c.circle(0.66, 0.49, 0.05, ink.second());
        c.circle(0.86, 0.49, 0.05, ink.second());
        c.circle(0.76, 0.58, 0.05, ink.second());
    }

    static void computer(Canvas c, Ink ink) {
        c.roundRect(0.1, 0.06, 0.8, 0.6, 0.05, ink.figure());
        c.rect(0.18, 0.14, 0.64, 0.42, ink.ground());
        c.line(0.055, ink.second(), 0.27, 0.24, 0.38, 0.34, 0.27, 0.44);
        c.rect(0.44, 0.42, 0.2, 0.055, ink.second());
        c.rect(0.4, 0.66, 0.2, 0.08, ink.quiet());
        c.poly(ink.figure(), 0.16, 0.78, 0.84, 0.78, 0.95, 0.95, 0.05, 0.95);
        c.rect(0.2, 0.84, 0.6, 0.04, ink.ground());
    }

    static void coin(Canvas c, Ink ink) {
        c.circle(0.64, 0.4, 0.34, ink.second());
        c.circle(0.43, 0.56, 0.42, ink.ground());
        c.circle(0.43, 0.56, 0.39, ink.figure());
        c.sector(0.48, 0.56, 0.16, 0.24, 50, 310, ink.ground());
        c.rect(0.16, 0.49, 0.36, 0.045, ink.ground());
        c.rect(0.16, 0.585, 0.34, 0.045, ink.ground());
    }

    static void people(Canvas c, Ink ink) {
        c.circle(0.2, 0.42, 0.11, ink.figure());
        c.path("M.02,.84A.18,.3 0 0 1 .38,.84Z", ink.figure());
        c.circle(0.8, 0.42, 0.11, ink.figure());
        c.path("M.62,.84A.18,.3 0 0 1 .98,.84Z", ink.figure());
        c.path("M.25,.94A.25,.42 0 0 1 .75,.94Z", ink.ground());
        c.circle(0.5, 0.28, 0.15, ink.second());
        c.path("M.28,.94A.22,.42 0 0 1 .72,.94Z", ink.second());
    }

    static void skier(Canvas c, Ink ink) {
        c.circle(0.62, 0.15, 0.1, ink.second());
        c.roundLine(0.13, ink.figure(), 0.56, 0.34, 0.42, 0.52);
        c.roundLine(0.09, ink.figure(), 0.42, 0.54, 0.58, 0.66, 0.56, 0.84);
        c.roundLine(0.09, ink.figure(), 0.4, 0.54, 0.3, 0.72, 0.12, 0.82);
        c.roundLine(0.07, ink.figure(), 0.58, 0.34, 0.7, 0.46, 0.82, 0.42);
        c.roundLine(0.03, ink.second(), 0.82, 0.36, 0.9, 0.88);
        c.roundLine(0.05, ink.second(), 0.4, 0.92, 0.94, 0.92);
        c.roundLine(0.05, ink.second(), 0.02, 0.9, 0.28, 0.8);
    }

    static void chick(Canvas c, Ink ink) {
        c.circle(0.5, 0.4, 0.29, ink.second());
        c.circle(0.4, 0.36, 0.045, ink.ground());
        c.circle(0.6, 0.36, 0.045, ink.ground());
        c.poly(ink.ground(), 0.43, 0.45, 0.57, 0.45, 0.5, 0.55);
        c.path("M.1,.56L.24,.48L.37,.6L.5,.48L.63,.6L.76,.48L.9,.56Q.88,.97 .5,.97Q.12,.97 .1,.56Z", ink.figure());
        c.path("M.26,.22A.28,.26 0 0 1 .74,.22L.66,.29L.58,.2L.5,.29L.42,.2L.34,.29Z", ink.figure());
    }
}
