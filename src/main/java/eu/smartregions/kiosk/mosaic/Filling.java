package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.mosaic.draw.Ink;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is seen inside the coast of a region: pictures of its fields where a tile is whole, rhythms where it is cut,
/// and blank ones for calm; chequered, always of the opposite lightness of the ground outside.
final class Filling {
    private static final double WHOLE = 0.86;
    private static final double CUT = 0.4;
    private static final int MOST_ACCENTS = 2;
    private static final int MOST_WITHOUT_CALM = 9;

    private final Site site;
    private final List<Tones> fields;
    private final Chance chance;
    private final boolean ragged;
    /// The fields whose pictures come in turn.
    private final int[] turn;
    private final List<List<Tile>> pictures = new ArrayList<>();
    private final Map<Spot, Integer> field = new HashMap<>();
    private final Map<Spot, Tile> tiles = new HashMap<>();
    private int accents;

    private Filling(Site site, List<Tones> fields, Set<Tile> shown, boolean hero, Chance chance) {
        this.site = site;
        this.fields = fields;
        this.chance = chance;
        ragged = site.coast().isRagged();
        turn = switch (fields.size()) {
            case 1 -> new int[]{0};
            case 2 -> hero ? new int[]{1, 0} : new int[]{0, 1};
            default -> hero ? new int[]{1, 2, 0, 1, 0, 2} : new int[]{0, 1, 2, 0, 1, 0};
        };
        for (int i = 0; i < fields.size(); i++) {
            Deck deck = Deck.of(fields.get(i).look());
            List<Tile> left = new ArrayList<>(deck.pictures());
            if (i > 0) {
                left.remove(deck.first(shown));
            }
            List<Tile> mixed = chance.shuffled(left);
            mixed.removeAll(shown);
            pictures.add(mixed);
        }
    }

    /// Returns the tiles inside a coast.
    ///
    /// @param spots squares with land on which no hero stands, row by row
    /// @param shown the tiles that show what hero and badge show
    /// @param hero  whether the hero stands inside
    static List<Laid> of(Site site, List<Spot> spots, List<Tones> fields, Set<Tile> shown, boolean hero,
            Chance chance) {
        Filling filling = new Filling(site, fields, shown, hero, chance);
        List<Spot> whole = chance.shuffled(spots.stream()
                .filter(spot -> site.middle(spot.column(), spot.row()) > WHOLE).toList());
        List<Spot> cut = new ArrayList<>(spots);
        cut.removeAll(whole);
        filling.whole(whole);
        filling.cut(cut);
        return spots.stream().map(filling::laid).toList();
    }

    private void whole(List<Spot> spots) {
        int many = spots.size() < MOST_WITHOUT_CALM ? spots.size() : spots.size() * 3 / 4;
        for (int i = 0; i < spots.size(); i++) {
            int which = turn[i % turn.length];
            List<Tile> deck = pictures.get(which);
            Tile tile = i < many && !deck.isEmpty()
                    ? deck.removeFirst()
                    : i % 2 == 1 ? Tile.BLANK : chance.of(List.of(Tile.QUARTER, Tile.ARCS));
            put(spots.get(i), which, tile);
        }
    }

    private void cut(List<Spot> spots) {
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            int which = new int[]{0, 0, 1, 0, 2, 0}[i % 6] % fields.size();
            double land = site.middle(spot.column(), spot.row());
            List<Tile> rhythm = new ArrayList<>(Deck.of(fields.get(which).look()).rhythm());
            rhythm.addAll(List.of(Tile.QUARTER, Tile.ARCS));
            put(spot, which, land > (ragged ? 0.6 : CUT) ? chance.of(rhythm) : Tile.BLANK);
        }
    }

    private void put(Spot spot, int which, Tile tile) {
        field.put(spot, which);
        tiles.put(spot, tile);
    }

    private Laid laid(Spot spot) {
        Tile tile = tiles.get(spot);
        Tones p = fields.get(field.get(spot));
        Ink ink = toned(tile, p, ground(p, spot, chance.share() < 0.5));
        return new Laid(tile, spot, tile.turns() ? chance.below(4) : 0, ink);
    }

    /// Returns the colours of a tile before its kind is looked at.
    private Ink ground(Tones p, Spot spot, boolean tinted) {
        Tones first = fields.getFirst();
        if (first.isDark()) {
            return spot.isOdd()
                    ? new Ink(tinted ? p.tint() : Tones.WHITE, p.shade(), p.mid())
                    : new Ink(p.bright(), p == first ? Tones.INK : p.shade(), Tones.WHITE);
        }
        if (p != first && !p.isDark() && spot.isOdd() && site.middle(spot.column(), spot.row()) > 0.97) {
            return new Ink(p.ground(), p.onGround(), Tones.WHITE);
        }
        return spot.isOdd() ? new Ink(p.deep(), Tones.WHITE, p.bright()) : new Ink(Tones.INK, p.bright(), Tones.WHITE);
    }

    /// Returns the colours of a tile: rhythms are quieter than pictures, and two pictures have something yellow.
    private Ink toned(Tile tile, Tones p, Ink ink) {
        Tones first = fields.getFirst();
        boolean dark = !first.isDark();
        boolean onInk = ink.ground() == Tones.INK;
        if (tile == Tile.QUARTER) {
            return new Ink(ink.ground(), !dark ? p.mid() : onInk ? p.deep() : Tones.INK);
        }
        if (tile == Tile.ARCS) {
            return new Ink(ink.ground(), !dark ? p.mid() : onInk ? p.bright() : Tones.INK);
        }
        boolean rhythm = Deck.of(p.look()).rhythm().contains(tile);
        if (dark && p == first && rhythm && tile != Tile.SOLAR && tile != Tile.WEAVE && tile != Tile.TRIANGLES) {
            return new Ink(ink.ground(), onInk ? p.mid() : Tones.INK);
        }
        boolean pale = ink.ground() == Tones.WHITE || ink.ground() == p.tint()
                || ink.ground() == p.bright() && p.look() == AreaLook.ENERGY;
        if (!rhythm && tile != Tile.BLANK && accents < MOST_ACCENTS && !pale) {
            accents++;
            return new Ink(ink.ground(), ink.figure(), Tones.ACCENT);
        }
        return ink;
    }
}
