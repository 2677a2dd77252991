package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.jspecify.annotations.Nullable;

/// The map: land, the regions of one area in its colour and pattern, countries with counts, one selection. Tap only:
/// dragging pans where it is zoomed, and every step has a button. Shapes take style classes, so every theme reaches
/// them.
public final class MapView extends Region {
    /// Half the smallest target: a tap that hits no region takes the one whose label is this near, in em.
    private static final double REACH_EM = 1.8;
    /// The room that the buttons take.
    private static final double BUTTONS_EM = 5.6;
    /// The edge that the pane has in high contrast.
    private static final double FRAME_EM = 0.15;
    private static final double PIN_GAP_EM = 0.4;
    private static final int ZOOM_STEPS = 3;
    private static final double ZOOM_FACTOR = 1.8;

    private final MapShapes shapes;
    private final Scale scale;
    private final MapWorld world;
    private final Pane overlay = new Pane();
    private final Map<RegionId, SVGPath> regions = new HashMap<>();
    private final MapMarks marks;
    private final Insets buttons;
    private Function<RegionId, String> naming = RegionId::value;
    private final Map<Country, Point2D> countries = new HashMap<>();
    private Consumer<RegionId> onRegion = _ -> {};
    private Consumer<List<Choice>> onSeveral = _ -> {};
    private Consumer<Country> onCountry = _ -> {};
    private @Nullable Callout callout;

    /// A map without any region on it yet.
    ///
    /// @param upright whether the map's buttons stand below it rather than at its right
    public MapView(MapShapes shapes, Scale scale, boolean upright) {
        this.shapes = shapes;
        this.scale = scale;
        getStyleClass().add("map-pane");
        buttons = upright ? new Insets(0, 0, scale.em(BUTTONS_EM), 0) : new Insets(0, scale.em(BUTTONS_EM), 0, 0);
        world = new MapWorld(shapes, scale, buttons);
        marks = new MapMarks(scale);
        overlay.setPickOnBounds(false);
        getChildren().addAll(world, marks, overlay);
        world.onTap(this::tap);
        world.onMove(this::requestLayout);
    }

    /// Sets what a tap on a region does.
    public void onRegion(Consumer<RegionId> action) {
        onRegion = action;
    }

    /// Sets what a tap does that may mean any of several.
    public void onSeveral(Consumer<List<Choice>> action) {
        onSeveral = action;
    }

    /// Sets what a tap on a country does.
    public void onCountry(Consumer<Country> action) {
        onCountry = action;
    }

    /// Shows these regions, and no others, in the colour and pattern of one look.
    ///
    /// @param name of a region, said where a tap may mean any of several
    public void showRegions(Collection<RegionId> ids, AreaLook look, Function<RegionId, String> name) {
        regions.clear();
        naming = name;
        for (RegionId id : ids) {
            Optional.ofNullable(shapes.regions().get(id)).ifPresent(shape -> {
                SVGPath path = new SVGPath();
                path.setContent(shape.path());
                path.getStyleClass().add("map-region");
                regions.put(id, path);
            });
        }
        world.show(regions.values().stream()
                .sorted(Comparator.comparingDouble((SVGPath path) -> path.getLayoutBounds().getWidth())
                        .reversed())
                .toList(), look);
        callout = null;
        overlay.getChildren().removeIf(node -> node.getStyleClass().contains("callout"));
    }

    /// Shows a number on each country, or on a pin beside it where it is small; a tap on it or its land chooses the
    /// country.
    ///
    /// @param name of a country, for those who cannot see
    public void showCounts(Map<Country, Long> counts, Function<Country, String> name) {
        world.mark(counts.keySet());
        counts.keySet().stream().filter(country -> !world.bounds(country).isEmpty())
                .forEach(country -> countries.computeIfAbsent(country, each -> world.inside(each, world.bounds(each))));
        marks.show(
                countries.keySet().stream().map(country -> count(country, counts.get(country), name.apply(country)))
                        .toList(),
                Long::toString, this::ask);
        requestLayout();
    }

    private MapMarks.Mark count(Country country, long count, String name) {
        return new MapMarks.Mark(new MapMarks.Mark.Content(Long.toString(count), name, count),
                new MapMarks.Mark.Ground(countries.get(country), world.bounds(country),
                        point -> world.countryAt(point).filter(country::equals).isPresent()),
                true, () -> onCountry.accept(country));
    }

    /// Shows the names of regions on them where they have room, and on pins beside those that are small.
    ///
    /// @param together what a pin says that stands for so many regions
    public void showNames(Map<RegionId, String> names, LongFunction<String> together) {
        marks.show(
                names.keySet().stream().filter(shapes.regions()::containsKey).map(id -> name(id, names.get(id)))
                        .toList(),
                together,
                this::ask);
        requestLayout();
    }

    private MapMarks.Mark name(RegionId id, String name) {
        return new MapMarks.Mark(new MapMarks.Mark.Content(name, name, 1),
                new MapMarks.Mark.Ground(anchor(id), box(id), regions.get(id)::contains), false,
                () -> onRegion.accept(id));
    }

    private void ask(List<MapMarks.Mark> sharing) {
        onSeveral.accept(sharing.stream().map(mark -> new Choice(mark.content().name(), mark.action())).toList());
    }

    /// Outlines a region and shows its callout beside it.
    public void select(RegionId id, Region card) {
        MapShapes.Shape shape = shapes.regions().get(id);
        if (shape == null) {
            return;
        }
        world.outline(shape.path());
        if (callout != null) {
            overlay.getChildren().remove(callout.card());
        }
        card.getStyleClass().add("callout");
        card.setManaged(false);
        callout = new Callout(new Point2D(shape.labelX(), shape.labelY()), card);
        overlay.getChildren().add(card);
        requestLayout();
    }

    /// Fills the view with a country.
    public void focus(Country country) {
        world.focus(world.bounds(country));
    }

    /// Zooms one step in (+1) or out (-1), at most three steps in all.
    public void zoom(int steps) {
        world.zoom(steps, ZOOM_STEPS, ZOOM_FACTOR);
    }

    /// Shows the whole map again.
    public void whole() {
        world.whole();
    }

    private void tap(Point2D point) {
        if (!countries.isEmpty()) {
            countryAt(point).ifPresent(onCountry);
            return;
        }
        List<RegionId> meant = meant(point, scale.em(REACH_EM) / world.factor());
        if (meant.size() > 1) {
            onSeveral
                    .accept(meant.stream().map(id -> new Choice(naming.apply(id), () -> onRegion.accept(id))).toList());
        } else {
            meant.forEach(onRegion);
        }
    }

    private boolean touchable(Point2D onScreen) {
        Point2D point = world.onMap(onScreen);
        return countries.isEmpty()
                ? regions.values().stream().anyMatch(path -> path.contains(point))
                : world.countryAt(point).filter(countries::containsKey).isPresent();
    }

    /// The country whose number was touched, else whose land, else whose number is within reach.
    private Optional<Country> countryAt(Point2D point) {
        return nearest(point, scale.em(MapMarks.TEXT_EM / 2))
                .or(() -> world.countryAt(point).filter(countries::containsKey))
                .or(() -> nearest(point, scale.em(REACH_EM)));
    }

    /// @param reach in pixels
    private Optional<Country> nearest(Point2D point, double reach) {
        return countries.keySet().stream()
                .min(Comparator.comparingDouble(country -> countries.get(country).distance(point)))
                .filter(country -> countries.get(country).distance(point) * world.factor() <= reach);
    }

    /// The regions under a finger, since a country may be one besides its parts, and small ones beside it, which the
    /// finger may have missed; else the nearest within reach.
    private List<RegionId> meant(Point2D point, double reach) {
        List<RegionId> near = regions.keySet().stream().filter(id -> anchor(id).distance(point) <= reach)
                .sorted(Comparator.comparingDouble(id -> anchor(id).distance(point))).toList();
        List<RegionId> meant = Stream.concat(regions.keySet().stream().filter(id -> regions.get(id).contains(point)),
                near.stream().filter(id -> marks.small(box(id), world.factor()))).distinct().toList();
        return meant.isEmpty() ? near.stream().limit(1).toList() : meant;
    }

    private Point2D anchor(RegionId id) {
        MapShapes.Shape shape = shapes.regions().get(id);
        return new Point2D(shape.labelX(), shape.labelY());
    }

    private Bounds box(RegionId id) {
        return regions.get(id).getLayoutBounds();
    }

    @Override
    protected void layoutChildren() {
        double frame = scale.em(FRAME_EM);
        world.resizeRelocate(frame, frame, getWidth() - 2 * frame, getHeight() - 2 * frame);
        world.layout();
        overlay.resizeRelocate(frame, frame, getWidth() - 2 * frame, getHeight() - 2 * frame);
        marks.resizeRelocate(frame, frame, getWidth() - 2 * frame, getHeight() - 2 * frame);
        double gap = scale.em(PIN_GAP_EM);
        marks.place(world::onScreen, world.factor(),
                new BoundingBox(gap, gap, marks.getWidth() - buttons.getRight() - 2 * gap,
                        marks.getHeight() - buttons.getBottom() - 2 * gap),
                this::touchable);
        if (callout != null) {
            place(callout);
        }
    }

    private void place(Callout shown) {
        Point2D at = world.onScreen(shown.point());
        double width = shown.card().prefWidth(-1);
        double height = shown.card().prefHeight(width);
        double x = at.getX() + scale.em(2) + width > getWidth()
                ? at.getX() - scale.em(2) - width
                : at.getX() + scale.em(2);
        shown.card().resizeRelocate(
                Math.round(Math.clamp(x, scale.em(0.4), Math.max(scale.em(0.4), getWidth() - width))),
                Math.round(Math.clamp(at.getY() - height / 2, 0, Math.max(0, getHeight() - height))), width, height);
    }

    /// One of several that a tap may mean.
    ///
    /// @param action what a tap on it alone does
    public record Choice(String name, Runnable action) {
    }

    /// A card beside a region.
    private record Callout(Point2D point, Region card) {
    }
}
