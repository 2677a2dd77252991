package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/// What stands on the calm ground round a region: a picture of each other field in a corner, and a few quiet tiles.
final class Surroundings {
    private static final List<Spot> CORNERS = List.of(new Spot(0, 0), new Spot(5, 0), new Spot(0, 4), new Spot(5, 4));
    private static final List<Tile> QUIET = List.of(Tile.QUARTER, Tile.ARCS, Tile.QUARTER, Tile.ARCS, Tile.LENS);
    private static final int LEAST_QUIET = 2;

    private final Chance chance;
    private final Set<Spot> used;
    private final Set<Tile> shown;
    private final List<Laid> laid = new ArrayList<>();

    private Surroundings(Chance chance, Set<Spot> used, Set<Tile> shown) {
        this.chance = chance;
        this.shown = shown;
        this.used = new HashSet<>(used);
    }

    /// Returns the tiles round a region.
    ///
    /// @param free   squares on which nothing stands
    /// @param used   squares on which something stands that quiet tiles like to be near
    /// @param fields the main fields, the strongest first
    /// @param shown  the tile that shows what the badge shows
    static List<Laid> of(List<Spot> free, Set<Spot> used, List<Tones> fields, Optional<Tile> shown, Chance chance) {
        Surroundings around = new Surroundings(chance, used, shown.map(Set::of).orElse(Set.of()));
        around.others(free, fields);
        around.quiet(free, fields.getFirst());
        return around.laid;
    }

    private void others(List<Spot> free, List<Tones> fields) {
        List<Spot> taken = new ArrayList<>();
        for (Spot spot : inOrder(free, spot -> CORNERS.stream().mapToInt(spot::steps).min().orElse(0))) {
            if (taken.size() + 1 < fields.size() && taken.stream().allMatch(other -> spot.steps(other) > 2)) {
                Tones p = fields.get(taken.size() + 1);
                int second = !p.isDark() ? Tones.WHITE : taken.isEmpty() ? Tones.ACCENT : p.light();
                lay(Deck.of(p.look()).first(shown), spot, 0, new Ink(p.ground(), p.onGround(), second));
                taken.add(spot);
            }
        }
    }

    private void quiet(List<Spot> free, Tones p) {
        List<Spot> left = new ArrayList<>(free);
        left.removeAll(used);
        List<Spot> near = inOrder(left, spot -> used.stream().filter(other -> other.row() < Site.BASE)
                .mapToInt(spot::steps).min().orElse(9));
        int many = Math.max(LEAST_QUIET, near.size() * 2 / 5);
        for (int i = 0; i < Math.min(many, near.size()); i++) {
            int loud = p.isDark() ? p.dark() : p.mid();
            int calm = p.isDark() ? p.mid() : p.light();
            lay(chance.of(QUIET), near.get(i), chance.below(4), new Ink(Tones.NONE, i % 3 == 2 ? loud : calm));
        }
    }

    private void lay(Tile tile, Spot spot, int turns, Ink ink) {
        laid.add(new Laid(tile, spot, turns, ink));
        used.add(spot);
    }

    /// Returns squares with the smallest number first, and equal ones in an order by chance.
    private List<Spot> inOrder(List<Spot> spots, ToIntFunction<Spot> number) {
        Map<Spot, Double> order = new HashMap<>();
        spots.forEach(spot -> order.put(spot, number.applyAsInt(spot) + 0.9 * chance.share()));
        return spots.stream().sorted(Comparator.comparing(order::get)).toList();
    }
}
