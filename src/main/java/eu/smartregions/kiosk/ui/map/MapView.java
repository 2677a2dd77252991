package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import javafx.scene.layout.Region;

/// The map: land, the regions of one area in its colour and pattern, countries with counts, one selection. Tap only:
/// dragging pans where it is zoomed, and every step has a button. Shapes take style classes, so every theme reaches
/// them.
public final class MapView extends Region {
    /// Half the smallest target: a tap that hits no region takes the one whose label is this near, in em.
    private static final double REACH_EM = 1.8;
    /// The room that the buttons take at the right.
    private static final double BUTTONS_EM = 5.6;
    /// The room that the buttons and the legend on them take below.
    private static final double LEGEND_EM = 7.6;
    /// The width of the buttons side by side.
    private static final double BUTTON_ROW_EM = 17;
    /// The room below that a frame at the lower left needs besides that of the map's corner, in em.
    private static final double INSET_EM = 1.6;
    /// The edge that the pane has in high contrast.
    private static final double FRAME_EM = 0.15;
    private static final double PIN_GAP_EM = 0.4;
    private static final double INSET_GAP_EM = 0.4;
    private static final int ZOOM_STEPS = 3;
    private static final double ZOOM_FACTOR = 1.8;
    /// The least part of a country that fills the view, across and down.
    private static final double LEAST_PART = 0.5;

    /// Where the card of a region in a frame belongs: beside the frames.
    private final Point2D nowhere = new Point2D(Double.NaN, Double.NaN);
    private final MapShapes shapes;
    private final Outlines outlines;
    private final Scale scale;
    private final MapWorld world;
    private final MapCallout callout;
    private final Map<RegionId, MapInset> insets = new LinkedHashMap<>();
    private final Map<RegionId, Outline> regions = new HashMap<>();
    private final MapMarks marks;
    private final Insets buttons;
    private Function<RegionId, String> naming = RegionId::value;
    private final Map<Country, Point2D> countries = new HashMap<>();
    private Consumer<RegionId> onRegion = _ -> {};
    private Consumer<RegionId> onInset = _ -> {};
    private Consumer<List<Choice>> onSeveral = _ -> {};
    private Consumer<Country> onCountry = _ -> {};
    private Consumer<Country> onNone = _ -> {};
    private Optional<Country> focus = Optional.empty();
    private Point2D calling = Point2D.ZERO;

    /// A map without any region on it yet.
    ///
    /// @param outlines those of all maps of the exhibition
    /// @param upright  whether the map's buttons stand below it rather than at its right
    public MapView(MapShapes shapes, Outlines outlines, Scale scale, boolean upright) {
        this.shapes = shapes;
        this.outlines = outlines;
        this.scale = scale;
        getStyleClass().add("map-pane");
        buttons = upright
                ? new Insets(0, 0, scale.em(LEGEND_EM), 0)
                : new Insets(0, scale.em(BUTTONS_EM), scale.em(INSET_EM), 0);
        world = new MapWorld(shapes, outlines, scale, buttons);
        marks = new MapMarks(scale);
        callout = new MapCallout(scale);
        getChildren().addAll(world, marks);
        shapes.regions().entrySet().stream()
                .filter(entry -> !world.land().covers(entry.getValue().labelX(), entry.getValue().labelY()))
                .sorted(Comparator.comparing(entry -> entry.getKey().value())).forEach(entry -> {
                    RegionId id = entry.getKey();
                    insets.put(id, new MapInset(entry.getValue().path(), scale, () -> onInset.accept(id)));
                });
        getChildren().addAll(insets.values());
        getChildren().add(callout);
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

    /// Sets what a tap on a country does that has no number.
    public void onNone(Consumer<Country> action) {
        onNone = action;
    }

    /// Names the frames of what lies off the map, and sets what a tap on one does.
    ///
    /// @param name of a region; empty for one that is on the map, but not in the exhibition
    public void insets(Function<RegionId, Optional<String>> name, Consumer<RegionId> action) {
        insets.forEach((id, inset) -> name.apply(id).ifPresentOrElse(inset::name, () -> inset.setVisible(false)));
        onInset = action;
    }

    /// Shows these regions, and no others, in one look.
    ///
    /// @param main in its colour and pattern
    /// @param also in its tint
    /// @param name of a region, said where a tap may mean any of several
    public void showRegions(Collection<RegionId> main, Collection<RegionId> also, AreaLook look,
            Function<RegionId, String> name) {
        regions.clear();
        naming = name;
        add(also, "map-also");
        List<Outline> patterned = add(main, "map-region");
        world.show(regions.values().stream()
                .sorted(Comparator.comparingDouble((Outline path) -> path.getLayoutBounds().getWidth())
                        .reversed())
                .toList(), patterned, look);
        insets.forEach((id, inset) -> {
            inset.draw(main.contains(id) ? "map-region" : also.contains(id) ? "map-also" : "map-land", look);
            inset.choose(false);
        });
        showInsets();
        callout.clear();
    }

    private List<Outline> add(Collection<RegionId> ids, String styleClass) {
        List<Outline> added = new ArrayList<>();
        for (RegionId id : ids) {
            MapShapes.Shape shape = shapes.regions().get(id);
            if (shape != null && !insets.containsKey(id)) {
                Outline path = new Outline(outlines, shape.path(), styleClass);
                regions.put(id, path);
                added.add(path);
            }
        }
        return added;
    }

    /// A country's page has frames for its own regions only.
    private void showInsets() {
        insets.values().forEach(inset -> inset.setVisible(focus.isEmpty() || !inset.plain()));
    }

    /// Shows a number on each country, or on a pin beside it where it is small; a tap on it or its land chooses the
    /// country.
    ///
    /// @param name of a country, for those who cannot see
    public void showCounts(Map<Country, Long> counts, Function<Country, String> name) {
        world.land().mark(counts.keySet());
        world.requestLayout();
        counts.keySet().stream().filter(country -> !world.land().bounds(country).isEmpty())
                .forEach(country -> countries.computeIfAbsent(country,
                        each -> world.land().inside(each, world.land().bounds(each))));
        insets.values().stream().filter(MapInset::plain).forEach(inset -> inset.draw("map-country", AreaLook.PLAIN));
        marks.show(
                countries.keySet().stream().map(country -> count(country, counts.get(country), name.apply(country)))
                        .toList(),
                Long::toString, this::ask);
        requestLayout();
    }

    private MapMarks.Mark count(Country country, long count, String name) {
        return new MapMarks.Mark(new MapMarks.Mark.Content(Long.toString(count), name, count),
                new MapMarks.Mark.Ground(countries.get(country), world.land().bounds(country),
                        point -> world.land().countryAt(point).filter(country::equals).isPresent()),
                true, () -> onCountry.accept(country));
    }

    /// Shows the names of regions on them where they have room, and on pins beside those that are small.
    ///
    /// @param together what a pin says that stands for so many regions
    public void showNames(Map<RegionId, String> names, LongFunction<String> together) {
        marks.show(
                names.keySet().stream().filter(regions::containsKey).map(id -> name(id, names.get(id)))
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
        insets.forEach((each, inset) -> inset.choose(each.equals(id)));
        world.outline(insets.containsKey(id) ? "" : shape.path());
        call(insets.containsKey(id) ? nowhere : new Point2D(shape.labelX(), shape.labelY()), card);
    }

    /// Shows a card beside a country.
    public void tell(Country country, Region card) {
        call(world.land().inside(country, world.land().bounds(country)), card);
    }

    private void call(Point2D at, Region card) {
        calling = at;
        callout.show(card);
        requestLayout();
    }

    /// Fills the view with a country, or with the part of it where the regions shown are, if that is much smaller.
    public void focus(Country country) {
        focus = Optional.of(country);
        showInsets();
        Bounds land = world.land().bounds(country);
        world.focus(regions.isEmpty() || land.isEmpty() ? land : part(land));
    }

    /// The box around the regions shown, at least half as wide and high as their country.
    private Bounds part(Bounds land) {
        List<Bounds> boxes = regions.keySet().stream().map(this::box).toList();
        double left = boxes.stream().mapToDouble(Bounds::getMinX).min().orElseThrow();
        double top = boxes.stream().mapToDouble(Bounds::getMinY).min().orElseThrow();
        double right = boxes.stream().mapToDouble(Bounds::getMaxX).max().orElseThrow();
        double bottom = boxes.stream().mapToDouble(Bounds::getMaxY).max().orElseThrow();
        double width = Math.max(right - left, land.getWidth() * LEAST_PART);
        double height = Math.max(bottom - top, land.getHeight() * LEAST_PART);
        return new BoundingBox((left + right - width) / 2, (top + bottom - height) / 2, width, height);
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
            callout.clear();
            countryAt(point)
                    .ifPresent(country -> (countries.containsKey(country) ? onCountry : onNone).accept(country));
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
        if (insets.values().stream()
                .anyMatch(inset -> inset.isVisible() && inset.getBoundsInParent().contains(onScreen))) {
            return true;
        }
        return countries.isEmpty()
                ? regions.values().stream().anyMatch(path -> path.contains(point))
                : world.land().countryAt(point).filter(countries::containsKey).isPresent();
    }

    /// The country whose number was touched, else whose land, though it has no number, else whose number is within
    /// reach.
    private Optional<Country> countryAt(Point2D point) {
        return nearest(point, scale.em(MapMarks.TEXT_EM / 2))
                .or(() -> world.land().countryAt(point))
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
        callout.resizeRelocate(frame, frame, getWidth() - 2 * frame, getHeight() - 2 * frame);
        placeInsets();
        marks.resizeRelocate(frame, frame, getWidth() - 2 * frame, getHeight() - 2 * frame);
        double gap = scale.em(PIN_GAP_EM);
        marks.place(world::onScreen, world.factor(),
                new BoundingBox(gap, gap, marks.getWidth() - buttons.getRight() - 2 * gap,
                        marks.getHeight() - buttons.getBottom() - 2 * gap),
                this::touchable);
        callout.beside(calling.equals(nowhere)
                ? new Point2D(insetsEnd(), getHeight() - scale.em(INSET_GAP_EM))
                : world.onScreen(calling));
    }

    /// In a row from the lower left, above the buttons where they leave no room beside them.
    private void placeInsets() {
        double gap = scale.em(INSET_GAP_EM);
        double x = gap;
        double row = insets.values().stream().mapToDouble(inset -> inset.prefWidth(-1) + gap).sum();
        double below = buttons.getBottom() > 0 && row + scale.em(BUTTON_ROW_EM) > getWidth()
                ? buttons.getBottom()
                : gap;
        for (MapInset inset : insets.values()) {
            double width = inset.prefWidth(-1);
            double height = inset.prefHeight(width);
            inset.resizeRelocate(x, Math.round(getHeight() - height - below), width, height);
            x += width + scale.em(INSET_GAP_EM);
        }
    }

    private double insetsEnd() {
        return insets.values().stream().mapToDouble(inset -> inset.getBoundsInParent().getMaxX()).max().orElse(0);
    }

    /// One of several that a tap may mean.
    ///
    /// @param action what a tap on it alone does
    public record Choice(String name, Runnable action) {
    }
}
