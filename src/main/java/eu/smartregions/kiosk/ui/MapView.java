package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.RegionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;

/// The map: land, the regions of one area in its colour and pattern, countries with counts, one selection. Tap only:
/// dragging pans where it is zoomed, and every step has a button. Shapes take style classes, so every theme reaches them.
public final class MapView extends Region {
    /// Half the smallest target: a tap that hits no region takes the one whose label is this near, in em.
    private static final double REACH_EM = 1.8;
    /// What the buttons take.
    private static final double BUTTONS_EM = 5.6;
    /// The edge that the pane has in high contrast.
    private static final double FRAME_EM = 0.15;
    private static final int ZOOM_STEPS = 3;
    private static final double ZOOM_FACTOR = 1.8;

    private final MapShapes shapes;
    private final Scale scale;
    private final MapWorld world;
    private final Pane overlay = new Pane();
    private final Map<RegionId, SVGPath> regions = new HashMap<>();
    private final Map<Country, Badge> badges = new HashMap<>();
    private Consumer<RegionId> onRegion = _ -> { };
    private Consumer<Country> onCountry = _ -> { };
    private Optional<Callout> callout = Optional.empty();

    /// A map without any region on it yet.
    ///
    /// @param upright whether the map's buttons stand below it rather than at its right
    public MapView(MapShapes shapes, Scale scale, boolean upright) {
        this.shapes = shapes;
        this.scale = scale;
        getStyleClass().add("map-pane");
        world = new MapWorld(shapes, scale, upright ? new Insets(0, 0, scale.em(BUTTONS_EM), 0)
                : new Insets(0, scale.em(BUTTONS_EM), 0, 0));
        overlay.setPickOnBounds(false);
        getChildren().addAll(world, overlay);
        world.onTap(this::tap);
        world.onMove(this::requestLayout);
    }

    /// What a tap on a region does.
    public void onRegion(Consumer<RegionId> action) {
        onRegion = action;
    }

    /// What a tap on a country does.
    public void onCountry(Consumer<Country> action) {
        onCountry = action;
    }

    /// Shows these regions, and no others, in the colour and pattern of one look.
    public void showRegions(Collection<RegionId> ids, AreaLook look) {
        regions.clear();
        for (RegionId id : ids) {
            Optional.ofNullable(shapes.regions().get(id)).ifPresent(shape -> {
                SVGPath path = new SVGPath();
                path.setContent(shape.path());
                path.getStyleClass().add("map-region");
                regions.put(id, path);
            });
        }
        world.show(regions.values(), look);
        callout = Optional.empty();
        overlay.getChildren().removeIf(node -> node.getStyleClass().contains("callout"));
    }

    /// Shows a number on each country; a tap on it or its land chooses the country.
    public void showCounts(Map<Country, Long> counts) {
        badges.values().forEach(badge -> overlay.getChildren().remove(badge.node()));
        badges.clear();
        world.mark(counts.keySet());
        counts.forEach((country, count) -> centre(country).ifPresent(point -> {
            Label label = Lettering.CAPTION.line();
            label.setText(Long.toString(count));
            label.getStyleClass().add("map-count");
            label.setAlignment(Pos.CENTER);
            label.setManaged(false);
            label.setMouseTransparent(true);
            badges.put(country, new Badge(point, label));
            overlay.getChildren().add(label);
        }));
        requestLayout();
    }

    /// Outlines a region and shows its callout beside it.
    public void select(RegionId id, Region card) {
        MapShapes.Shape shape = shapes.regions().get(id);
        if (shape == null) {
            return;
        }
        world.outline(shape.path());
        callout.ifPresent(old -> overlay.getChildren().remove(old.card()));
        card.getStyleClass().add("callout");
        card.setManaged(false);
        callout = Optional.of(new Callout(new Point2D(shape.labelX(), shape.labelY()), card));
        overlay.getChildren().add(card);
        requestLayout();
    }

    /// Fills the view with a country.
    public void focus(Country country) {
        world.focus(bounds(country));
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
        Optional<RegionId> hit = regions.entrySet().stream()
                .filter(entry -> entry.getValue().contains(point))
                .map(Map.Entry::getKey).findFirst();
        double reach = scale.em(REACH_EM) / world.factor();
        hit.or(() -> nearest(point, reach)).ifPresentOrElse(onRegion, () -> countryAt(point, reach).ifPresent(onCountry));
    }

    private Optional<RegionId> nearest(Point2D point, double reach) {
        return regions.keySet().stream()
                .min((a, b) -> Double.compare(distance(a, point), distance(b, point)))
                .filter(id -> distance(id, point) <= reach);
    }

    private double distance(RegionId id, Point2D point) {
        MapShapes.Shape shape = shapes.regions().get(id);
        return point.distance(shape.labelX(), shape.labelY());
    }

    private Optional<Country> countryAt(Point2D point, double reach) {
        Optional<Country> near = badges.entrySet().stream()
                .filter(entry -> entry.getValue().point().distance(point) <= reach)
                .min((a, b) -> Double.compare(a.getValue().point().distance(point), b.getValue().point().distance(point)))
                .map(Map.Entry::getKey);
        return near.or(() -> world.countryAt(point).filter(badges::containsKey));
    }

    /// Where a country's number stands: the middle of its largest part.
    private Optional<Point2D> centre(Country country) {
        Bounds box = bounds(country);
        return box.isEmpty() ? Optional.empty() : Optional.of(world.inside(country, box));
    }

    private Bounds bounds(Country country) {
        return world.bounds(country);
    }

    @Override
    protected void layoutChildren() {
        double frame = scale.em(FRAME_EM);
        world.resizeRelocate(frame, frame, getWidth() - 2 * frame, getHeight() - 2 * frame);
        world.layout();
        overlay.resizeRelocate(frame, frame, getWidth() - 2 * frame, getHeight() - 2 * frame);
        double badgeSide = scale.em(2);
        badges.values().forEach(badge -> {
            Point2D at = world.onScreen(badge.point());
            badge.node().resizeRelocate(Math.round(at.getX() - badgeSide / 2), Math.round(at.getY() - badgeSide / 2),
                    badgeSide, badgeSide);
            badge.node().setVisible(inside(at));
        });
        callout.ifPresent(shown -> {
            Point2D at = world.onScreen(shown.point());
            double width = shown.card().prefWidth(-1);
            double height = shown.card().prefHeight(width);
            double x = at.getX() + scale.em(2) + width > getWidth() ? at.getX() - scale.em(2) - width
                    : at.getX() + scale.em(2);
            shown.card().resizeRelocate(Math.round(Math.clamp(x, scale.em(0.4), Math.max(scale.em(0.4), getWidth() - width))),
                    Math.round(Math.clamp(at.getY() - height / 2, 0, Math.max(0, getHeight() - height))), width, height);
        });
    }

    private boolean inside(Point2D at) {
        return at.getX() > 0 && at.getY() > 0 && at.getX() < getWidth() && at.getY() < getHeight();
    }

    /// A number on a country.
    private record Badge(Point2D point, Label node) {
    }

    /// A card beside a region.
    private record Callout(Point2D point, Region card) {
    }
}
