package eu.smartregions.kiosk.mosaic;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Introduction.Emblem;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.mosaic.draw.Canvas;
import eu.smartregions.kiosk.mosaic.draw.Pixels;
import eu.smartregions.kiosk.mosaic.draw.Tones;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// The face of a region, six tiles high: its outline in a block of six by six tiles, filled with the tiles of its main
/// fields, on the ground and the base row of the first. Regions that share fields still differ, since chance chooses
/// for each, by its id.
///
/// @param main    looks of the main fields, the strongest first; three at most are shown
/// @param outline as an SVG path of absolute `M`, `L` and `Z`, or empty where the map has none: then the field's hero
///                stands in its place
/// @param run     how many tiles the base row runs on to the left of the block
/// @param motif   what the region's hook is about, which stands once on the face
public record Mosaic(RegionId id, List<AreaLook> main, Optional<String> outline, int run, Optional<Emblem> motif)
        implements
            Composition {
    private static final int MOST_FIELDS = 3;
    private static final double LEAST_HERO = 0.82;
    /// So much land may lie under a hero that stands outside.
    private static final double MOST_HIDDEN = 0.08;
    private static final double BARE = 0.004;

    /// Copies the list; without any look the face is plain.
    public Mosaic {
        main = main.isEmpty()
                ? List.of(AreaLook.PLAIN)
                : List.copyOf(main.subList(0, Math.min(MOST_FIELDS,
                        main.size())));
    }

    @Override
    public String name() {
        return String.join(" ", "face", id.value(), Integer.toString(run));
    }

    @Override
    public AreaLook look() {
        return main.getFirst();
    }

    @Override
    public int columns() {
        return Site.BLOCK + run;
    }

    @Override
    public int rows() {
        return Site.BLOCK;
    }

    /// Returns what is seen until this is composed.
    public Ground ground() {
        return new Ground(id, look(), columns());
    }

    @Override
    public Pixels compose(int u) {
        Face face = new Face();
        return Canvas.picture(columns(), rows(), u, canvas -> {
            canvas.rect(0, 0, columns(), rows(), face.first.ground());
            canvas.at(run, 0, 1, () -> face.draw(canvas, u));
        });
    }

    /// One drawing of the face.
    private final class Face {
        private final List<Tones> fields = main.stream().map(Tones::of).toList();
        private final Tones first = fields.getFirst();
        private final Chance chance = new Chance(id.value());
        private final Optional<Tile> shown = motif.flatMap(Badge::tile);
        private final Hero hero = chance.of(heroes());
        private final BaseRow base = BaseRow.of(id, first);
        private final Set<Spot> used = new HashSet<>();

        /// Returns the heroes of the first field that do not show what the badge shows.
        private List<Hero> heroes() {
            return Hero.of(first.look()).stream().filter(each -> shown.isEmpty() || !each.twin().equals(shown))
                    .toList();
        }

        void draw(Canvas canvas, int u) {
            Optional<Site> site = outline.map(Coast::of).filter(coast -> !coast.rings().isEmpty()).map(Site::of);
            IntStream.range(-run, Site.BLOCK).mapToObj(column -> new Spot(column, Site.BASE))
                    .filter(spot -> site.isEmpty() || land(site.get(), spot) < BARE).forEach(spot -> {
                        base.draw(canvas, spot.column(), Site.BASE);
                        used.add(spot);
                    });
            if (site.isPresent()) {
                draw(canvas, site.get(), u);
            } else {
                drawWithoutOutline(canvas);
            }
        }

        private void drawWithoutOutline(Canvas canvas) {
            List<Spot> free = new ArrayList<>(Spot.all());
            free.removeIf(spot -> used.contains(spot) || spot.column() > 0 && spot.column() < 5 && spot.row() > 0);
            Optional<Badge> badge = outside(free);
            Surroundings.of(free, used, fields, shown, chance).forEach(laid -> laid.draw(canvas));
            badge.ifPresent(each -> each.draw(canvas));
            canvas.at(1, 1, 2, () -> hero.draw(canvas, 0, 0, new HeroInk(first, false)));
        }

        private void draw(Canvas canvas, Site site, int u) {
            Spot inside = best(site);
            boolean holds = site.heroShare(inside.column(), inside.row()) > LEAST_HERO && !site.coast().isRagged();
            Optional<Spot> place = holds ? Optional.of(inside) : outside(site);
            place.ifPresent(spot -> used.addAll(spot.four()));
            List<Spot> free = new ArrayList<>(Spot.all());
            free.removeIf(spot -> used.contains(spot) || land(site, spot) > 0);
            List<Spot> spots = new ArrayList<>(Spot.all());
            spots.removeIf(spot -> land(site, spot) <= 0 || holds && inside.four().contains(spot));
            Optional<Badge> onLand = motif.flatMap(emblem -> Badge.inside(site, spots)
                    .map(spot -> new Badge(emblem, spot, round(first.isDark()))));
            onLand.map(Badge::spot).ifPresent(spots::remove);
            Optional<Badge> beside = onLand.isPresent() ? Optional.empty() : outside(free);
            Surroundings.of(free, used, fields, shown, chance).forEach(laid -> laid.draw(canvas));
            beside.ifPresent(badge -> badge.draw(canvas));
            if (!holds) {
                place.ifPresent(spot -> hero.draw(canvas, spot.column(), spot.row(), new HeroInk(first, false)));
            }
            Set<Tile> seen = new HashSet<>();
            shown.ifPresent(seen::add);
            place.flatMap(_ -> hero.twin()).ifPresent(seen::add);
            List<Laid> filling = Filling.of(site, spots, fields, seen, holds, chance);
            Shape shape = site.placed().shape();
            canvas.inside(shape, land -> {
                land.rect(0, 0, Site.BLOCK, Site.BLOCK, first.isDark() ? Tones.WHITE : Tones.INK);
                filling.forEach(laid -> laid.draw(land));
                if (holds) {
                    hero.draw(land, inside.column(), inside.row(), new HeroInk(first, first.isDark()));
                }
                onLand.ifPresent(badge -> badge.draw(land));
            });
            double edge = site.coast().isRagged() ? 0.022 : 0.045;
            canvas.edge(shape, Math.max(edge, 1.2 / u), first.isDark() ? Tones.WHITE : Tones.INK);
        }

        /// Returns the badge beside what is in the middle, and takes its place.
        private Optional<Badge> outside(List<Spot> free) {
            Optional<Badge> badge = motif.flatMap(emblem -> Badge.outside(free)
                    .map(spot -> new Badge(emblem, spot, round(!first.isDark()))));
            badge.map(Badge::spot).ifPresent(spot -> {
                free.remove(spot);
                used.add(spot);
            });
            return badge;
        }

        private Badge.Round round(boolean light) {
            return light
                    ? Badge.Round.LIGHT
                    : main.contains(AreaLook.ENERGY) ? Badge.Round.YELLOW : Badge.Round.DARK;
        }

        /// Returns where four tiles together have most land.
        private Spot best(Site site) {
            Spot best = new Spot(0, 0);
            double most = -1;
            for (Spot spot : chance.shuffled(Spot.all())) {
                double share = site.heroShare(spot.column(), spot.row());
                if (share > most) {
                    most = share;
                    best = spot;
                }
            }
            return best;
        }

        /// Returns where the hero stands beside the land, if there is room.
        private Optional<Spot> outside(Site site) {
            Optional<Spot> place = Optional.empty();
            double least = MOST_HIDDEN;
            for (Spot spot : chance.shuffled(Spot.all())) {
                if (spot.column() % 4 == 0 && spot.row() % 3 == 0 && spot.row() < Site.BASE) {
                    double hidden = spot.four().stream().mapToDouble(each -> land(site, each)).sum();
                    if (hidden < least) {
                        least = hidden;
                        place = Optional.of(spot);
                    }
                }
            }
            return place;
        }
    }

    private static double land(Site site, Spot spot) {
        return site.share(spot.column(), spot.row());
    }
}
