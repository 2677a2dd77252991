package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import java.awt.geom.Rectangle2D;

/// The heroes of industry and of materials.
final class WorkshopHeroes {
    private WorkshopHeroes() {
    }

    static void cogwheel(Canvas c, HeroInk ink) {
        for (int i = 0; i < 4; i++) {
            Ink colour = new Ink(Tones.NONE, i % 3 == 0 ? ink.figure() : ink.second());
            c.within(new Rectangle2D.Double(i % 2, Math.floorDiv(i, 2), 1, 1),
                    () -> Tile.GEAR.draw(c, 0.06, 0.06, 1.88, 0, colour));
        }
        c.circle(1, 1, 0.36, ink.ground());
        c.ring(1, 1, 0.26, 0.1, ink.figure());
        c.circle(1, 1, 0.12, ink.accent(ink.tones().light()));
    }

    static void robot(Canvas c, HeroInk ink) {
        Tones p = ink.tones();
        c.rect(0, 1.72, 2, 0.28, ink.second());
        for (int i = 0; i < 5; i++) {
            c.circle(0.2 + i * 0.4, 1.86, 0.07, ink.ground());
        }
        c.poly(ink.light() ? Tones.INK : p.dark(), 1.14, 1.72, 1.86, 1.72, 1.72, 1.4, 1.28, 1.4);
        c.roundLine(0.24, ink.figure(), 1.5, 1.4, 1.24, 0.38);
        c.roundLine(0.18, ink.figure(), 1.24, 0.38, 0.5, 0.6);
        c.rect(0.44, 0.62, 0.12, 0.2, ink.figure());
        c.path("M.22,1.14V.86H.32V.78H.68V.86H.78V1.14H.7V.94H.3V1.14Z", ink.figure());
        c.rect(0.3, 1.02, 0.4, 0.4, ink.accent(p.light()));
        joint(c, 1.5, 1.4, 0.24, p);
        joint(c, 1.24, 0.38, 0.19, p);
        joint(c, 0.5, 0.6, 0.13, p);
    }

    private static void joint(Canvas c, double x, double y, double radius, Tones p) {
        c.circle(x, y, radius, Tones.INK);
        c.circle(x, y, radius / 2, p.light());
    }

    static void works(Canvas c, HeroInk ink) {
        c.circle(1.16, 0.27, 0.13, ink.second());
        c.circle(1.36, 0.2, 0.15, ink.second());
        c.circle(1.6, 0.22, 0.19, ink.second());
        c.poly(ink.figure(), 1.48, 0.36, 1.72, 0.36, 1.8, 2, 1.4, 2);
        c.rect(1.44, 0.5, 0.32, 0.1, ink.second());
        for (int i = 0; i < 2; i++) {
            double x = 0.08 + i * 0.64;
            c.poly(ink.second(), x, 1.14, x + 0.64, 0.62, x + 0.64, 1.14);
            c.poly(ink.figure(), x + 0.3, 1.14, x + 0.64, 0.86, x + 0.64, 1.14);
        }
        c.rect(0.08, 1.12, 1.84, 0.88, ink.figure());
        for (int i = 0; i < 4; i++) {
            c.rect(0.2 + i * 0.42, 1.28, 0.26, 0.22, i == 2 ? ink.accent(ink.tones().light()) : ink.ground());
        }
        c.rect(0.2, 1.62, 0.68, 0.38, ink.second());
        c.rect(1.04, 1.62, 0.68, 0.1, ink.second());
        c.rect(1.04, 1.78, 0.68, 0.1, ink.second());
    }

    /// Two wheels that drive each other.
    static void cogs(Canvas c, HeroInk ink) {
        Tile.GEAR.draw(c, -0.12, 0.68, 1.36, 0, new Ink(ink.other(), ink.figure()));
        c.turned(22.5, 1.44, 0.55, () -> Tile.GEAR.draw(c, 0.9, 0.01, 1.08, 0, new Ink(Tones.NONE, ink.second())));
        c.circle(1.44, 0.55, 0.17, ink.ground());
        c.circle(0.56, 1.36, 0.1, ink.accent(ink.tones().light()));
    }

    static void crystal(Canvas c, HeroInk ink) {
        Tones p = ink.tones();
        int[] faces = ink.light()
                ? new int[]{p.ground(), p.mid(), p.dark()}
                : new int[]{Tones.WHITE, p.ground(), p.mid()};
        int tip = ink.light() ? p.light() : p.tint();
        spire(c, 0.48, 0.5, 0.85, new int[]{tip, faces[0], faces[2]}, faces);
        spire(c, 1.5, 0.52, 0.7, new int[]{tip, faces[0], faces[2]}, faces);
        spire(c, 1, 0.72, 0.12, new int[]{tip, Tones.ACCENT, faces[2]}, faces);
        c.rect(0, 1.75, 2, 0.25, ink.light() ? p.mid() : Tones.INK);
    }

    private static void spire(Canvas c, double x, double width, double top, int[] tips, int[] faces) {
        double[] xs = {x - width / 2, x - 0.06 * width, x + 0.3 * width, x + width / 2};
        double[] ys = {top + 0.95 * width, top + 1.25 * width, top + 1.1 * width, top + 0.7 * width};
        for (int i = 0; i < 3; i++) {
            c.poly(faces[i], xs[i], 1.75, xs[i], ys[i], xs[i + 1], ys[i + 1], xs[i + 1], 1.75);
            c.poly(tips[i], xs[i], ys[i], x + 0.1 * width, top, xs[i + 1], ys[i + 1]);
        }
    }

    static void cubes(Canvas c, HeroInk ink) {
        Tones p = ink.tones();
        for (int i = 0; i < 3; i++) {
            int cube = i;
            c.at(i == 0 ? 0.5 : i - 1, i == 0 ? 0 : 0.86, 1, () -> {
                int top = ink.light() ? p.ground() : Tones.WHITE;
                c.poly(cube == 0 ? Tones.ACCENT : top, 0.5, 0.02, 0.96, 0.28, 0.5, 0.54, 0.04, 0.28);
                c.poly(ink.light() ? p.mid() : p.ground(), 0.04, 0.28, 0.5, 0.54, 0.5, 1.1, 0.04, 0.84);
                c.poly(ink.light() ? p.dark() : p.mid(), 0.96, 0.28, 0.5, 0.54, 0.5, 1.1, 0.96, 0.84);
            });
        }
    }
}
