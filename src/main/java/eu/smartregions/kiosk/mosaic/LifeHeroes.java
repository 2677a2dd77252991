package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.PathText;
import eu.smartregions.kiosk.mosaic.draw.Tones;

/// The heroes of the circular economy, of agro-food and of health.
final class LifeHeroes {
    private LifeHeroes() {
    }

    static void bigApple(Canvas c, HeroInk ink) {
        c.halves(ink.figure(), ink.second(), colour -> Tile.APPLE.draw(c, 0, 0, 2, 0,
                new Ink(Tones.NONE, colour, colour == ink.figure() && !ink.light()
                        ? ink.second()
                        : ink.accent(ink.tones().mid()))));
    }

    static void bigHeart(Canvas c, HeroInk ink) {
        c.halves(ink.figure(), ink.second(),
                colour -> Tile.HEART.draw(c, 0, 0, 2, 0, new Ink(Tones.NONE, colour)));
    }

    static void cycle(Canvas c, HeroInk ink) {
        double inner = 0.44;
        double width = 0.072;
        for (int i = 0; i < 3; i++) {
            double radius = inner + 2 * i * width;
            c.sector(1, 1, radius, radius + width, 212, 270, ink.second());
            c.sector(1, 1, radius, radius + width, 32, 90, ink.figure());
        }
        c.sector(1, 1, inner, 0.8, 270, 345, ink.figure());
        c.sector(1, 1, inner, 0.8, 90, 165, ink.second());
        for (int turn = 0; turn < 2; turn++) {
            c.turned(180 * turn - 15, 1, 1,
                    () -> c.poly(ink.accent(Tones.INK), 1.31, 0.99, 1.93, 0.99, 1.5, 1.37));
        }
    }

    static void leaf(Canvas c, HeroInk ink) {
        c.inside(PathText.shape("M0,2L2,0L0,0Z"), half -> leaf(half, ink.figure(), ink.ground()));
        c.inside(PathText.shape("M0,2L2,0L2,2Z"), half -> leaf(half, ink.second(), ink.ground()));
        for (int i = 0; i < 3; i++) {
            double x = 0.55 + i * 0.32;
            double y = 1.45 - i * 0.32;
            c.line(0.07, ink.ground(), x, y, x, 1 - i * 0.3);
            c.line(0.07, ink.ground(), x, y, 1 + i * 0.3, y);
        }
    }

    private static void leaf(Canvas c, int colour, int rib) {
        Tile.LEAF.draw(c, 0, 0, 2, 0, new Ink(Tones.NONE, colour, rib));
    }

    static void ear(Canvas c, HeroInk ink) {
        Tones p = ink.tones();
        for (int i = 0; i < 3; i++) {
            c.at(1, 0.4 + i * 0.46, 1, () -> {
                c.path("M0,.46A.55,.55 0 0 1 -.58,-.1A.55,.55 0 0 1 0,.46Z", ink.accent(p.mid()));
                c.path("M0,.46A.55,.55 0 0 0 .58,-.1A.55,.55 0 0 0 0,.46Z", ink.light() ? p.dark() : p.bright());
            });
        }
        c.path("M1,.62A.5,.5 0 0 1 1,.06A.5,.5 0 0 1 1,.62Z", ink.figure());
        c.rect(0.965, 0.55, 0.07, 1.5, ink.figure());
    }

    static void helix(Canvas c, HeroInk ink) {
        for (int i = 0; i < 9; i++) {
            double y = 0.06 + i * 0.235;
            double reach = Math.abs(strand(y));
            if (reach > 0.2) {
                c.rect(1 - reach, y - 0.035, reach, 0.07, ink.second());
                c.rect(1, y - 0.035, reach, 0.07, ink.figure());
            }
        }
        double[] one = new double[90];
        double[] two = new double[90];
        for (int i = 0; i < one.length; i += 2) {
            double y = -0.1 + i * 0.05 / 2;
            one[i] = 1 + strand(y);
            two[i] = 1 - strand(y);
            one[i + 1] = y;
            two[i + 1] = y;
        }
        c.line(0.2, ink.figure(), one);
        c.line(0.2, ink.second(), two);
    }

    private static double strand(double y) {
        return 0.62 * Math.cos(Math.PI * (y - 0.5));
    }
}
