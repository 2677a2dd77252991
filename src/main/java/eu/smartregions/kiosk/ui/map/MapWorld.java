package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Pattern;
import eu.smartregions.kiosk.ui.theme.Rings;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;

/// The drawn part of a map: shapes in map units under one transform, which zooming and panning change. While a finger
/// moves the map, the still layers are kept as one picture, since tens of thousands of points are too many for every
/// frame of the software pipeline; afterwards the picture, of many megabytes, is let go.
final class MapWorld extends Region {
    private final Scale scale;
    private final Insets buttons;
    private final MapLand land;
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

    /// @param buttons what the map's buttons take at its edges, in pixels
    MapWorld(MapShapes shapes, Outlines outlines, Scale scale, Insets buttons) {
        this.scale = scale;
        this.buttons = buttons;
        land = new MapLand(shapes, outlines, scale, place);
        home = land.members();
        target = home;
        pattern.getStyleClass().add("map-pattern");
        selection.getStyleClass().add("map-selected");
        selection.setMouseTransparent(true);
        still.getChildren().addAll(land.memberLayer(), regionLayer, pattern);
        Group all = new Group(still, selection);
        all.getTransforms().add(place);
        all.setManaged(false);
        getChildren().addAll(land.underLayers());
        getChildren().add(all);
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

    MapLand land() {
        return land;
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
        land.keep(kept);
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
        stroke(factor);
        land.draw(getWidth(), getHeight(), line(factor), step == 0 && target == home);
    }

    /// Returns the width of the edge of a land, in map units.
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
