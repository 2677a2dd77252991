package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Pixels;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import java.util.List;

/// The band of a field: its motif at the right, pictures left of it, and its base row below them.
///
/// @param columns tiles from left to right, at least 3
public record Frieze(AreaLook look, int columns) implements Composition {
    /// The most tiles that stand in the upper row beside the motif.
    private static final int MOST_ABOVE = 5;

    @Override
    public String name() {
        return String.join(" ", "frieze", look.key(), Integer.toString(columns));
    }

    @Override
    public int rows() {
        return 2;
    }

    @Override
    public Pixels compose(int u) {
        Tones p = Tones.of(look);
        return Canvas.picture(columns, rows(), u, canvas -> {
            canvas.rect(0, 0, columns, rows(), p.ground());
            BaseRow base = new BaseRow(p, 0);
            for (int i = 0; i < columns - 2; i++) {
                base.draw(canvas, i, 1);
            }
            above(canvas, p);
            Hero.of(look).getFirst().draw(canvas, columns - 2, 0, new HeroInk(p, false));
        });
    }

    /// The upper row, from the motif to the left: a picture, arcs, a picture, a picture, a quarter.
    private void above(Canvas canvas, Tones p) {
        List<Tile> pictures = Deck.of(look).pictures();
        int quiet = p.isDark() ? p.mid() : p.light();
        for (int i = 0; i < Math.min(MOST_ABOVE, columns - 2); i++) {
            int x = columns - 3 - i;
            switch (i) {
                case 1 -> Tile.ARCS.draw(canvas, x, 0, new Ink(Tones.NONE, quiet));
                case 4 -> Tile.QUARTER.draw(canvas, x, 0, 1, 2, new Ink(Tones.NONE, p.mid()));
                default -> pictures.get(i == 0 ? pictures.size() - 1 : i - 1).draw(canvas, x, 0,
                        i == 2
                                ? new Ink(p.deep() == p.ground() ? p.dark() : p.deep(), Tones.WHITE, Tones.ACCENT)
                                : new Ink(Tones.INK, p.bright(), Tones.WHITE));
            }
        }
    }
}
