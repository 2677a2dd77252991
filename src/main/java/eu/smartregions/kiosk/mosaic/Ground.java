package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Pixels;
import eu.smartregions.kiosk.mosaic.draw.Tones;

/// The base row of a region's face alone, drawn in a moment: what is seen until the face is composed.
///
/// @param columns as many as the face has
public record Ground(RegionId id, AreaLook look, int columns) implements Composition {
    @Override
    public String name() {
        return String.join(" ", "ground", id.value(), Integer.toString(columns));
    }

    @Override
    public int rows() {
        return 1;
    }

    @Override
    public Pixels compose(int u) {
        BaseRow base = BaseRow.of(id, Tones.of(look));
        return Canvas.picture(columns, rows(), u, canvas -> {
            for (int i = 0; i < columns; i++) {
                int column = i - columns + Site.BLOCK;
                canvas.at(columns - Site.BLOCK, 0, 1, () -> base.draw(canvas, column, 0));
            }
        });
    }
}
