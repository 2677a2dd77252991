package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.content.AreaLook;
import java.util.List;
import java.util.Set;

/// The tiles that a field brings along.
///
/// @param pictures what the field is about; one stands for it in a corner
/// @param rhythm   what fills the rest
record Deck(List<Tile> pictures, List<Tile> rhythm) {
    /// Returns the picture that stands for the field in a corner: the first that is not seen elsewhere.
    Tile first(Set<Tile> shown) {
        return pictures.stream().filter(tile -> !shown.contains(tile)).findFirst().orElseThrow();
    }

    /// Returns the tiles of a look.
    static Deck of(AreaLook look) {
        return switch (look) {
            case ENERGY -> new Deck(List.of(Tile.MILL, Tile.BOLT, Tile.SOLAR, Tile.SUN, Tile.BATTERY),
                    List.of(Tile.SOLAR, Tile.STRIPES));
            case DIGITAL -> new Deck(List.of(Tile.CHIP, Tile.WAVES_OF_RADIO, Tile.BARS, Tile.PIXELS, Tile.ENDS,
                    Tile.SERVER), List.of(Tile.TRACE, Tile.BEND, Tile.DOTS));
            case CIRCULAR -> new Deck(List.of(Tile.LOOP, Tile.LEAF, Tile.BOTTLE, Tile.BOX, Tile.DROP),
                    List.of(Tile.ARCS, Tile.LENS));
            case AGROFOOD -> new Deck(List.of(Tile.GRAIN, Tile.APPLE, Tile.SPROUT, Tile.LENS),
                    List.of(Tile.CHEVRONS, Tile.LENS));
            case INDUSTRY -> new Deck(List.of(Tile.GEAR, Tile.SAW_ROOF, Tile.NUT, Tile.CRANE, Tile.SPANNER, Tile.BOX),
                    List.of(Tile.DIAGONALS, Tile.RINGS));
            case HEALTH -> new Deck(List.of(Tile.HEART, Tile.CROSS, Tile.PILL, Tile.CELL, Tile.FLASK),
                    List.of(Tile.RINGS, Tile.QUARTER));
            case BLUE -> new Deck(List.of(Tile.FISH, Tile.SAIL, Tile.LIGHTHOUSE, Tile.ANCHOR, Tile.SCALES),
                    List.of(Tile.SWELL, Tile.SCALES));
            case MOBILITY -> new Deck(List.of(Tile.TRAIN, Tile.ROAD, Tile.RAILS, Tile.WHEEL),
                    List.of(Tile.ARCH, Tile.BEND));
            case CREATIVE -> new Deck(List.of(Tile.TOWER, Tile.WINDOW, Tile.BALLOON, Tile.PEAK, Tile.COLUMN),
                    List.of(Tile.PETALS, Tile.DIAMOND));
            case MATERIALS -> new Deck(List.of(Tile.GEM, Tile.CUBE, Tile.LATTICE, Tile.HONEYCOMB),
                    List.of(Tile.WEAVE, Tile.TRIANGLES));
            case PLAIN -> new Deck(List.of(Tile.PETALS, Tile.DIAMOND, Tile.RINGS, Tile.DOTS),
                    List.of(Tile.ARCS, Tile.QUARTER));
        };
    }
}
