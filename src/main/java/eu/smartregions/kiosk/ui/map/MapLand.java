package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Affine;
import javafx.stage.Window;

/// The countries of a map: what lies where, and how they are drawn. While the map stands still and shows all of itself,
/// they are one picture, else shapes.
final class MapLand {
    /// In map units.
    private static final double EDGE = 1;
    private final Bounds whole;
    private final Map<Country, Outline> land = new HashMap<>();
    private final Group outside = new Group();
    private final Group memberLayer = new Group();
    private final Affine place;
    private final MapFades fades;
    private final LandPicture shared;
    private final ImageView picture = new ImageView();
    private final Bounds members;

    /// @param place from map units to pixels, for layers that know pixels only
    MapLand(MapShapes shapes, Outlines outlines, Scale scale, Affine place) {
        this.place = place;
        this.shared = outlines.land();
        this.whole = new BoundingBox(0, 0, shapes.width(), shapes.height());
        for (MapShapes.Land country : shapes.land()) {
            Outline path = new Outline(outlines, country.path(), "map-land");
            if (!country.member()) {
                path.getStyleClass().setAll(cut(path.getLayoutBounds()) ? "map-beyond" : "map-outside");
            }
            land.put(country.country(), path);
            (country.member() ? memberLayer : outside).getChildren().add(path);
        }
        members = members(shapes);
        fades = new MapFades(scale);
        outside.getTransforms().add(place);
        outside.setManaged(false);
        picture.getStyleClass().add("map-picture");
        picture.setManaged(false);
        picture.setMouseTransparent(true);
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

    /// Returns the layers that lie below the Member States, in pixels.
    List<Node> underLayers() {
        return List.of(picture, outside, fades);
    }

    /// Returns the layer of the Member States, in map units.
    Group memberLayer() {
        return memberLayer;
    }

    /// Returns the box around the Member States, as far as it lies on the map.
    Bounds members() {
        return members;
    }

    /// Keeps what lies below as one picture while it moves.
    void keep(boolean kept) {
        outside.setCache(kept);
    }

    /// Marks countries.
    void mark(Set<Country> countries) {
        land.forEach((country, path) -> {
            if (countries.contains(country)) {
                path.getStyleClass().setAll("map-country");
            }
        });
        // What is not visible is given no style.
        memberLayer.setVisible(true);
    }

    /// Returns the country at a point.
    Optional<Country> countryAt(Point2D point) {
        return land.entrySet().stream().filter(entry -> entry.getValue().contains(point))
                .map(Map.Entry::getKey).findFirst();
    }

    /// Returns the box around a country; empty for one that is not on the map.
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

    /// Draws the land where it now is.
    ///
    /// @param width  of the view, in pixels
    /// @param height likewise
    /// @param line   width of the edge of a land, in map units
    /// @param still  whether the map stands still and shows all of itself
    void draw(double width, double height, double line, boolean still) {
        fades.cover(width, height, outside.getBoundsInParent().getMinY(), place.transform(0, whole.getMaxY()).getY());
        boolean pictured = still && styled() && plainPixels();
        picture.setVisible(pictured);
        List.of(outside, fades, memberLayer).forEach(layer -> layer.setVisible(!pictured));
        if (pictured) {
            picture.setImage(shared.of(
                    LandPicture.Look.of((int) Math.ceil(width), (int) Math.ceil(height), place, paints()),
                    fades.sea(), () -> drawn(line)));
        } else {
            land.values().forEach(path -> path.draw(place.getMxx(), line));
        }
    }

    private boolean styled() {
        return land.values().stream().allMatch(path -> path.getStroke() != null);
    }

    /// Whether a pixel of the scene is one of the screen.
    private boolean plainPixels() {
        Window window = picture.getScene() == null ? null : picture.getScene().getWindow();
        return window == null || window.getOutputScaleX() == 1;
    }

    /// Returns the colours of all land and of what lies over it, in a fixed order.
    private List<Object> paints() {
        return Stream.concat(land.values().stream(), fades.all().stream())
                .<Object>flatMap(shape -> Stream.of(shape.getFill(), shape.getStroke())).filter(Objects::nonNull)
                .toList();
    }

    private Group drawn(double line) {
        Group under = new Group();
        Group over = new Group();
        copy(outside, under, line);
        copy(memberLayer, over, line);
        Group drawn = new Group(under);
        drawn.getChildren().addAll(fades.copies());
        drawn.getChildren().add(over);
        return drawn;
    }

    private void copy(Group layer, Group drawn, double line) {
        layer.getChildren().forEach(path -> drawn.getChildren().add(((Outline) path).copy(place.getMxx(), line)));
        drawn.getTransforms().add(place.clone());
    }
}
