package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Drawing;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import eu.smartregions.kiosk.mosaic.emblem.Emblems;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The emblem of a region at its place: what its hook is about, as one tile that stands out.
///
/// @param round what lies round it
record Badge(Emblem emblem, Spot spot, Round round) {
    /// A tile so whole shows all of its emblem.
    private static final double WHOLE = 0.97;
    /// Where it stands beside the land, the best first: crops keep the right.
    private static final List<Spot> CORNERS = List.of(new Spot(5, 4), new Spot(5, 0), new Spot(0, 4), new Spot(0, 0));
    /// The emblems that tiles of fields show already.
    private static final Map<Emblem, Tile> TILES = Map.ofEntries(Map.entry(Emblem.APPLE, Tile.APPLE),
            Map.entry(Emblem.CHIP, Tile.CHIP), Map.entry(Emblem.FISH, Tile.FISH), Map.entry(Emblem.FLASK, Tile.FLASK),
            Map.entry(Emblem.GEM, Tile.GEM), Map.entry(Emblem.GRAIN, Tile.GRAIN), Map.entry(Emblem.HEART, Tile.HEART),
            Map.entry(Emblem.LEAF, Tile.LEAF), Map.entry(Emblem.LIGHTHOUSE, Tile.LIGHTHOUSE),
            Map.entry(Emblem.MILL, Tile.MILL), Map.entry(Emblem.PILL, Tile.PILL), Map.entry(Emblem.SUN, Tile.SUN),
            Map.entry(Emblem.TEMPLE, Tile.COLUMN), Map.entry(Emblem.TRAIN, Tile.TRAIN));

    /// The tiles that a badge stands out from.
    enum Round {
        LIGHT, DARK,
        /// Dark ones, and some in the yellow of energy.
        YELLOW
    }

    /// Returns the tile of a field that shows an emblem, if one does; it is not drawn beside it.
    static Optional<Tile> tile(Emblem emblem) {
        return Optional.ofNullable(TILES.get(emblem));
    }

    /// Returns how an emblem is drawn.
    static Drawing drawing(Emblem emblem) {
        return tile(emblem).map(tile -> (Drawing) tile::figure).or(() -> Emblems.of(emblem)).orElseThrow();
    }

    /// Returns the place on the land that is wholest and most central, if one is whole.
    ///
    /// @param free squares on which no hero stands
    static Optional<Spot> inside(Site site, List<Spot> free) {
        double x = site.left() / (double) Land.FINE + site.coast().width() / 2 - 0.5;
        double y = site.top() / (double) Land.FINE + site.coast().height() / 2 - 0.5;
        return free.stream().filter(spot -> site.share(spot.column(), spot.row()) >= WHOLE)
                .min(Comparator.comparingDouble(spot -> Math.hypot(spot.column() - x, spot.row() - y)
                        - 4 * site.share(spot.column(), spot.row())));
    }

    /// Returns the place beside the land, if there is room.
    ///
    /// @param free squares without land
    static Optional<Spot> outside(List<Spot> free) {
        return free.stream().min(Comparator.comparingInt(spot -> CORNERS.stream()
                .mapToInt(corner -> 10 * spot.steps(corner) + CORNERS.indexOf(corner)).min().orElse(0)));
    }

    /// Returns its colours: night among light tiles, yellow among dark ones, and white where others are yellow.
    Ink ink() {
        return switch (round) {
            case LIGHT -> new Ink(Tones.INK, Tones.WHITE, Tones.ACCENT);
            case DARK -> new Ink(Tones.ACCENT, Tones.INK, Tones.WHITE);
            case YELLOW -> new Ink(Tones.WHITE, Tones.INK, Tones.of(AreaLook.ENERGY).ground());
        };
    }

    void draw(Canvas canvas) {
        canvas.square(spot.column(), spot.row(), 1, 0, () -> {
            canvas.rect(0, 0, 1, 1, ink().ground());
            drawing(emblem).draw(canvas, ink());
        });
    }
}
