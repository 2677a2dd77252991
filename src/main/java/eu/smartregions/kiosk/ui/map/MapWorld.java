package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Pattern;
import eu.smartregions.kiosk.ui.theme.Rings;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import javafx.stage.Window;

/// The drawn part of a map: shapes in map units under one transform, which zooming and panning change. While a finger
/// moves the map, the still layers are kept as one picture, since tens of thousands of points are too many for every
/// frame of the software pipeline; afterwards the picture, of many megabytes, is let go.
final class MapWorld extends Region {
    /// In map units.
    private static final double EDGE = 1;
    private final Scale scale;
    private final Insets buttons;
    private final Bounds whole;
    private final Map<Country, Outline> land = new HashMap<>();
    private final Group outside = new Group();
    private final Group landLayer = new Group();
    private final Group regionLayer = new Group();
    private final Group still = new Group();
    private final SVGPath pattern = new SVGPath();
    private final SVGPath selection = new SVGPath();
    private final Affine place = new Affine();
    private final Rectangle clip = new Rectangle();
    private final Bounds home;
    private Bounds target;
    private int step;
    private double panX;
    private double panY;
    private Point2D press = Point2D.ZERO;
    private boolean dragged;
    private AreaLook look = AreaLook.PLAIN;
    private Consumer<Point2D> onTap = _ -> {};
    private Runnable onMove = () -> {};
    private double zoomFactor = 1;
    private List<Rings> patterned = List.of();
    private List<Outline> regions = List.of();
    private double patternTile;
    private final MapFades fades;
    private final LandPicture landPicture;
    /// Shows outside, fades and land in one, while the map stands still and shows all of itself.
    private final ImageView picture = new ImageView();

    /// @param buttons what the map's buttons take at its edges, in pixels
    MapWorld(MapShapes shapes, Outlines outlines, Scale scale, Insets buttons) {
        this.scale = scale;
        this.buttons = buttons;
        this.landPicture = outlines.land();
        this.whole = new BoundingBox(0, 0, shapes.width(), shapes.height());
        for (MapShapes.Land country : shapes.land()) {
            Outline path = new Outline(outlines, country.path(), "map-land");
            if (!country.member()) {
                path.getStyleClass().setAll(cut(path.getLayoutBounds()) ? "map-beyond" : "map-outside");
            }
            land.put(country.country(), path);
            (country.member() ? landLayer : outside).getChildren().add(path);
        }
        home = members(shapes);
        target = home;
        pattern.getStyleClass().add("map-pattern");
        selection.getStyleClass().add("map-selected");
        selection.setMouseTransparent(true);
        still.getChildren().addAll(landLayer, regionLayer, pattern);
        Group all = new Group(still, selection);
        List.of(outside, all).forEach(layer -> {
            layer.getTransforms().add(place);
            layer.setManaged(false);
        });
        fades = new MapFades(scale);
        picture.getStyleClass().add("map-picture");
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        getChildren().addAll(picture, outside, fades, all);
        setClip(clip);
        // Drawn once, not whenever something beside it changes.
        setCache(true);
        setOnMousePressed(event -> {
            press = new Point2D(event.getX(), event.getY());
            dragged = false;
        });
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> {
            keep(false);
            if (!dragged) {
                onTap.accept(onMap(new Point2D(event.getX(), event.getY())));
            }
        });
    }

    /// Whether the map cuts a country off at its west, south or east, so that its shape is none to be shown; in the
    /// north only the tip of Norway is missing.
    private boolean cut(Bounds box) {
        return box.getMinX() < EDGE || box.getMaxX() > whole.getMaxX() - EDGE || box.getMaxY() > whole.getMaxY() - EDGE;
    }

    /// The box around the Member States, as far as it lies on the map.
    private Bounds members(MapShapes shapes) {
        double left = whole.getMaxX();
        double top = whole.getMaxY();
        double right = 0;
        double bottom = 0;
        for (MapShapes.Land country : shapes.land()) {
            if (country.member()) {
                Bounds box = land.get(country.country()).getLayoutBounds();
                left = Math.min(left, Math.max(0, box.getMinX()));
                top = Math.min(top, Math.max(0, box.getMinY()));
                right = Math.max(right, Math.min(whole.getMaxX(), box.getMaxX()));
                bottom = Math.max(bottom, Math.min(whole.getMaxY(), box.getMaxY()));
            }
        }
        return right > left ? new BoundingBox(left, top, right - left, bottom - top) : whole;
    }

    void onTap(Consumer<Point2D> action) {
        onTap = action;
    }

    void onMove(Runnable action) {
        onMove = action;
    }

    /// Pixels a map unit.
    double factor() {
        return place.getMxx();
    }

    /// @param shown those of the regions that have the look's pattern
    void show(Collection<Outline> all, Collection<Outline> shown, AreaLook areaLook) {
        look = areaLook;
        AreaStyles.apply(this, areaLook);
        patterned = shown.stream().map(path -> Rings.of(path.getContent())).toList();
        patternTile = 0;
        regions = List.copyOf(all);
        regionLayer.getChildren().setAll(regions);
        selection.setContent("");
        requestLayout();
    }

    void mark(Set<Country> countries) {
        land.forEach((country, path) -> {
            if (countries.contains(country)) {
                path.getStyleClass().setAll("map-country");
            }
        });
        // What is not visible is given no style.
        landLayer.setVisible(true);
        requestLayout();
    }

    void outline(String path) {
        selection.setContent(path);
    }

    void focus(Bounds bounds) {
        target = bounds.isEmpty() ? home : bounds;
        reset();
    }

    void whole() {
        target = home;
        reset();
    }

    private void reset() {
        step = 0;
        zoomFactor = 1;
        panX = 0;
        panY = 0;
        move();
    }

    void zoom(int steps, int most, double factorPerStep) {
        int next = Math.clamp((long) step + steps, 0, most);
        double before = zoomFactor;
        step = next;
        zoomFactor = Math.pow(factorPerStep, step);
        panX *= zoomFactor / before;
        panY *= zoomFactor / before;
        move();
    }

    Optional<Country> countryAt(Point2D point) {
        return land.entrySet().stream().filter(entry -> entry.getValue().contains(point))
                .map(Map.Entry::getKey).findFirst();
    }

    Bounds bounds(Country country) {
        Outline path = land.get(country);
        return path == null ? new BoundingBox(0, 0, -1, -1) : path.getLayoutBounds();
    }

    /// Whether a point is in the box of any country.
    boolean covers(double x, double y) {
        return land.values().stream().anyMatch(path -> path.getLayoutBounds().contains(x, y));
    }

    /// A point inside a country: the middle of its box if that is on its land, else the nearest of a grid over the box.
    Point2D inside(Country country, Bounds box) {
        Point2D middle = new Point2D(box.getCenterX(), box.getCenterY());
        Outline path = land.get(country);
        Point2D best = middle;
        double nearest = path.contains(middle) ? 0 : Double.MAX_VALUE;
        for (int x = 1; x < 12 && nearest > 0; x++) {
            for (int y = 1; y < 12; y++) {
                Point2D point = new Point2D(box.getMinX() + box.getWidth() * x / 12,
                        box.getMinY() + box.getHeight() * y / 12);
                if (path.contains(point) && point.distance(middle) < nearest) {
                    nearest = point.distance(middle);
                    best = point;
                }
            }
        }
        return best;
    }

    Point2D onScreen(Point2D point) {
        return place.transform(point);
    }

    Point2D onMap(Point2D point) {
        return new Point2D((point.getX() - place.getTx()) / factor(), (point.getY() - place.getTy()) / factor());
    }

    private void drag(MouseEvent event) {
        Point2D now = new Point2D(event.getX(), event.getY());
        if (!dragged && now.distance(press) < scale.em(0.6)) {
            return;
        }
        dragged = true;
        if (step > 0) {
            keep(true);
            panX += now.getX() - press.getX();
            panY += now.getY() - press.getY();
            press = now;
            move();
        }
    }

    private void keep(boolean kept) {
        outside.setCache(kept);
        still.setCache(kept);
    }

    private void move() {
        requestLayout();
        onMove.run();
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        double margin = scale.em(target == home ? 0.8 : 2.4);
        double width = getWidth() - buttons.getRight();
        double height = getHeight() - buttons.getBottom();
        double fit = Math.min((width - 2 * margin) / target.getWidth(), (height - 2 * margin) / target.getHeight());
        if (!(fit > 0)) {
            return;
        }
        double factor = fit * zoomFactor;
        double reachX = Math.max(0, target.getWidth() * factor - getWidth()) / 2 + (step > 0 ? margin : 0);
        double reachY = Math.max(0, target.getHeight() * factor - getHeight()) / 2 + (step > 0 ? margin : 0);
        panX = Math.clamp(panX, -reachX, reachX);
        panY = Math.clamp(panY, -reachY, reachY);
        place.setToTransform(factor, 0, width / 2 - target.getCenterX() * factor + panX,
                0, factor, height / 2 - target.getCenterY() * factor + panY);
        fades.cover(getWidth(), getHeight(), outside.getBoundsInParent().getMinY(),
                onScreen(new Point2D(0, whole.getMaxY())).getY());
        stroke(factor);
        showLand(step == 0 && target == home && styled() && plainPixels(), factor);
    }

    private boolean styled() {
        return land.values().stream().allMatch(path -> path.getStroke() != null);
    }

    /// Whether a pixel of the scene is one of the screen.
    private boolean plainPixels() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null || window.getOutputScaleX() == 1;
    }

    /// Shows the land as a picture, or as it moves.
    private void showLand(boolean still, double factor) {
        picture.setVisible(still);
        List.of(outside, fades, landLayer).forEach(layer -> layer.setVisible(!still));
        if (still) {
            picture.setImage(landPicture.of(
                    LandPicture.Look.of((int) Math.ceil(getWidth()), (int) Math.ceil(getHeight()), place, paints()),
                    fades.sea(), () -> drawnLand(factor)));
        } else {
            land.values().forEach(path -> path.draw(factor, line(factor)));
        }
    }

    /// Returns the colours of all land and of what lies over it, in a fixed order.
    private List<Object> paints() {
        return Stream.concat(land.values().stream(), fades.copies().stream())
                .<Object>flatMap(shape -> Stream.of(shape.getFill(), shape.getStroke())).filter(Objects::nonNull)
                .toList();
    }

    private Group drawnLand(double factor) {
        Group under = new Group();
        Group over = new Group();
        copy(outside, under, factor);
        copy(landLayer, over, factor);
        Group drawn = new Group(under);
        drawn.getChildren().addAll(fades.copies());
        drawn.getChildren().add(over);
        return drawn;
    }

    private void copy(Group layer, Group drawn, double factor) {
        layer.getChildren().forEach(path -> drawn.getChildren().add(((Outline) path).copy(factor, line(factor))));
        drawn.getTransforms().add(place.clone());
    }

    private double line(double factor) {
        return Math.max(1, scale.em(0.07)) / factor;
    }

    /// Lines keep their width on the screen, whatever the zoom.
    private void stroke(double factor) {
        double line = line(factor);
        regions.forEach(path -> path.draw(factor, line * 1.4));
        selection.setStrokeWidth(scale.em(0.25) / factor);
        double tile = scale.em(0.7) / factor;
        if (tile != patternTile) {
            patternTile = tile;
            pattern.setContent(
                    patterned.stream().map(rings -> Pattern.within(look, rings, tile)).collect(Collectors.joining()));
            pattern.setStrokeWidth(Math.max(1.5, scale.em(0.08)) / factor);
        }
    }
}
