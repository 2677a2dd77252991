package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Pixels;
import eu.smartregions.kiosk.mosaic.draw.Tones;

/// What a field is known by, over two by two tiles; a quiet tile stands left of its lower row.
public record Motif(AreaLook look) implements Composition {
    @Override
    public String name() {
        return String.join(" ", "motif", look.key());
    }

    @Override
    public int columns() {
        return 3;
    }

    @Override
    public int rows() {
        return 2;
    }

    @Override
    public Pixels compose(int u) {
        Tones tones = Tones.of(look);
        return Canvas.picture(columns(), rows(), u, canvas -> {
            canvas.rect(0, 0, columns(), rows(), tones.ground());
            int quiet = tones.isDark() ? tones.mid() : tones.light();
            Tile.ARCS.draw(canvas, 0, 1, 1, 3, new Ink(Tones.NONE, quiet));
            Hero.of(look).getFirst().draw(canvas, 1, 0, new HeroInk(tones, false));
        });
    }
}
