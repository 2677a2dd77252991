package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import java.awt.geom.AffineTransform;

/// The lowest row of a face: the ground that a region stands on, after its first main field.
///
/// @param variant which of the patterns of the field, from 0
record BaseRow(Tones tones, int variant) {
    /// Returns the row of a region.
    static BaseRow of(RegionId id, Tones tones) {
        return new BaseRow(tones, new Chance(id.value() + " base row").below(variants(tones.look())));
    }

    /// Draws one tile of the row.
    ///
    /// @param column where it stands; the pattern repeats every six columns
    void draw(Canvas c, int column, double y) {
        boolean even = Math.floorMod(column, 2) == 0;
        boolean third = Math.floorMod(column, 3) == 0;
        Tones p = tones;
        switch (p.look()) {
            case ENERGY -> energy(c, column, y);
            case DIGITAL -> digital(c, column, y);
            case CIRCULAR -> tile(c, column, y, third && variant == 0 || !even && variant == 1 ? Tile.LENS : Tile.ARCS,
                    third ? 1 : even ? 0 : 3, third
                            ? new Ink(p.dark(), p.light(), Tones.WHITE)
                            : new Ink(p.mid(), Tones.WHITE));
            case AGROFOOD -> agrofood(c, column, y);
            case INDUSTRY -> industry(c, column, y);
            case HEALTH -> health(c, column, y);
            case BLUE -> Tile.SWELL.draw(c, column, y, even
                    ? new Ink(p.mid(), Tones.WHITE, p.light())
                    : new Ink(p.dark(), p.light(), p.mid()));
            case MOBILITY -> mobility(c, column, y);
            case CREATIVE -> tile(c, column, y, even ? Tile.PETALS : Tile.DIAMOND, 0,
                    even ? new Ink(p.mid(), Tones.WHITE, p.light()) : new Ink(p.dark(), p.light(), Tones.ACCENT));
            case MATERIALS -> tile(c, column, y, third ? Tile.WEAVE : Tile.TRIANGLES, variant * (even ? 1 : 2),
                    third ? new Ink(Tones.INK, p.ground(), p.mid()) : new Ink(p.dark(), p.mid(), Tones.WHITE));
            case PLAIN -> tile(c, column, y, Tile.QUARTER, even ? 2 : 3,
                    even ? new Ink(p.dark(), p.light()) : new Ink(p.mid(), Tones.WHITE));
        }
    }

    private static void tile(Canvas c, int column, double y, Tile tile, int turns, Ink ink) {
        tile.draw(c, column, y, 1, turns, ink);
    }

    private void energy(Canvas c, int column, double y) {
        boolean panel = variant == 0 ? Math.floorMod(column, 3) != 0 : Math.floorMod(column, 2) != 0;
        if (panel) {
            Tile.SOLAR.draw(c, column, y, new Ink(Tones.INK, tones.light(), Tones.WHITE));
        } else if (variant == 0) {
            Tile.STRIPES.draw(c, column, y, new Ink(tones.deep(), tones.ground()));
        } else {
            Tile.BOLT.draw(c, column, y, new Ink(tones.deep(), tones.ground()));
        }
    }

    private void digital(Canvas c, int column, double y) {
        boolean third = Math.floorMod(column, 3) == 0;
        boolean even = Math.floorMod(column, 2) == 0;
        if (third) {
            tile(c, column, y, variant == 0 ? Tile.PIXELS : Tile.DOTS, 0,
                    new Ink(tones.dark(), tones.light(), Tones.WHITE));
        } else {
            tile(c, column, y, Tile.TRACE, 1,
                    even ? new Ink(tones.mid(), Tones.WHITE) : new Ink(tones.dark(), tones.light()));
        }
    }

    private void agrofood(Canvas c, int column, double y) {
        boolean even = Math.floorMod(column, 2) == 0;
        if (Math.floorMod(column, 3) == 0) {
            tile(c, column, y, variant == 0 ? Tile.LENS : Tile.SPROUT, variant == 0 ? 1 : 0,
                    new Ink(Tones.INK, variant == 0 ? tones.mid() : tones.ground(), tones.ground()));
        } else {
            tile(c, column, y, Tile.ARCS, even ? 2 : 3, new Ink(tones.dark(), tones.ground()));
        }
    }

    private void industry(Canvas c, int column, double y) {
        boolean even = Math.floorMod(column, 2) == 0;
        if (variant == 0) {
            tile(c, column, y, even ? Tile.RINGS : Tile.DIAGONALS, 0,
                    even ? new Ink(tones.mid(), tones.tint(), Tones.INK) : new Ink(Tones.INK, tones.light()));
        } else if (variant == 1) {
            tile(c, column, y, Tile.SAW_ROOF, 0,
                    even
                            ? new Ink(tones.dark(), tones.light(), Tones.INK)
                            : new Ink(tones.mid(), Tones.WHITE, tones.dark()));
        } else {
            tile(c, column, y, even ? Tile.NUT : Tile.CHEVRONS, even ? 0 : 1,
                    even ? new Ink(Tones.INK, tones.light()) : new Ink(tones.dark(), tones.mid()));
        }
    }

    private void health(Canvas c, int column, double y) {
        boolean even = Math.floorMod(column, 2) == 0;
        if (Math.floorMod(column, 3) == 0) {
            Tile.CROSS.draw(c, column, y, new Ink(tones.dark(), Tones.WHITE));
        } else {
            tile(c, column, y, Tile.QUARTER, even ? 1 : 3,
                    even ? new Ink(tones.light(), tones.dark()) : new Ink(tones.dark(), tones.light()));
        }
    }

    /// The arches of a viaduct.
    private void mobility(Canvas c, int column, double y) {
        boolean even = Math.floorMod(column, 2) == 0;
        int rim = even ? tones.light() : tones.mid();
        c.changed(AffineTransform.getTranslateInstance(column, y), () -> {
            c.rect(0, 0, 1, 1, tones.dark());
            c.path("M.1,1V.55A.4,.4 0 0 1 .9,.55V1Z", even ? Tones.WHITE : Tones.INK);
            c.sector(0.5, 0.55, 0.16, 0.26, 180, 360, rim);
            c.rect(0.24, 0.55, 0.1, 0.45, rim);
            c.rect(0.66, 0.55, 0.1, 0.45, rim);
        });
    }

    private static int variants(AreaLook look) {
        return switch (look) {
            case INDUSTRY -> 3;
            case ENERGY, DIGITAL, CIRCULAR, AGROFOOD, MATERIALS -> 2;
            case HEALTH, BLUE, MOBILITY, CREATIVE, PLAIN -> 1;
        };
    }
}
