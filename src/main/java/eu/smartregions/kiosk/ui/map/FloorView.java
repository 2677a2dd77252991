package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.content.FloorPlan;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;

/// The plan of the hall: walls, ways without steps, stands and what else there is to find, and where the visitor is. A
/// tap takes the nearest thing. Signs that would lie on others are left out; the list beside the plan has them all.
public final class FloorView extends Region {
    private static final double SIGN_EM = 2.4;
    private static final double MARGIN_EM = 2;
    private static final double REACH_EM = 2.4;

    private final FloorPlan plan;
    private final Scale scale;
    private final SVGPath walls = new SVGPath();
    private final SVGPath stepFree = new SVGPath();
    private final Affine place = new Affine();
    private final Pane overlay = new Pane();
    private final List<Sign> signs = new ArrayList<>();
    private final Region here = new Region();
    private final Label hereSaid;
    private Consumer<FloorPlan.Spot> onSpot = _ -> {};
    private List<FloorPlan.Spot> chosen = List.of();
    private @Nullable Region callout;

    /// Something to find and its sign.
    private record Sign(FloorPlan.Spot spot, Region node) {
    }

    /// @param hereSaid says "you are here"
    public FloorView(FloorPlan plan, Parts parts, Label hereSaid) {
        this.plan = plan;
        this.scale = parts.scale();
        this.hereSaid = hereSaid;
        getStyleClass().add("map-pane");
        walls.setContent(plan.drawing().walls());
        walls.getStyleClass().add("floor-walls");
        stepFree.setContent(plan.drawing().stepFree());
        stepFree.getStyleClass().add("floor-step-free");
        Group drawn = new Group(walls, stepFree);
        drawn.getTransforms().add(place);
        drawn.setManaged(false);
        plan.spots().forEach(spot -> signs.add(new Sign(spot, sign(spot, parts))));
        here.getStyleClass().add("floor-here");
        hereSaid.getStyleClass().add("floor-here-said");
        overlay.getChildren().addAll(signs.stream().map(Sign::node).toList());
        overlay.getChildren().addAll(here, hereSaid);
        overlay.setPickOnBounds(false);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().addAll(drawn, overlay);
        setOnMouseReleased(event -> nearest(new Point2D(event.getX(), event.getY())).ifPresent(onSpot));
    }

    /// Sets what a tap on something does.
    public void onSpot(Consumer<FloorPlan.Spot> action) {
        onSpot = action;
    }

    /// Marks some things.
    ///
    /// @param card shown beside the first of them, or empty
    public void select(List<FloorPlan.Spot> spots, Optional<Region> card) {
        chosen = List.copyOf(spots);
        signs.forEach(sign -> {
            sign.node().getStyleClass().remove("floor-chosen");
            if (chosen.contains(sign.spot())) {
                sign.node().getStyleClass().add("floor-chosen");
            }
        });
        if (callout != null) {
            overlay.getChildren().remove(callout);
        }
        callout = card.orElse(null);
        card.ifPresent(shown -> {
            shown.getStyleClass().add("callout");
            shown.setManaged(false);
            overlay.getChildren().add(shown);
        });
        requestLayout();
    }

    private static Region sign(FloorPlan.Spot spot, Parts parts) {
        Node content = spot.kind() == FloorPlan.Kind.STAND ? number(spot) : parts.icon(icon(spot.kind()), 1.7);
        StackPane sign = new StackPane(content);
        sign.getStyleClass().add("map-count");
        sign.setMouseTransparent(true);
        return sign;
    }

    private static Label number(FloorPlan.Spot spot) {
        Label number = Lettering.CAPTION.line();
        number.setText(spot.number());
        number.setAlignment(Pos.CENTER);
        return number;
    }

    /// The icon of a kind of thing to find.
    public static String icon(FloorPlan.Kind kind) {
        return switch (kind) {
            case STAND -> "storefront-outline";
            case ENTRANCE -> "door-open";
            case HELP_DESK -> "help-circle";
            case FOOD -> "food";
            case TOILETS -> "human-male-female";
        };
    }

    private Optional<FloorPlan.Spot> nearest(Point2D tap) {
        return plan.spots().stream().filter(spot -> at(spot.at()).distance(tap) <= scale.em(REACH_EM))
                .min((a, b) -> Double.compare(at(a.at()).distance(tap), at(b.at()).distance(tap)));
    }

    private Point2D at(FloorPlan.Point point) {
        return place.transform(point.x(), point.y());
    }

    @Override
    protected void layoutChildren() {
        double margin = scale.em(MARGIN_EM);
        FloorPlan.Drawing drawing = plan.drawing();
        double factor = Math.min((getWidth() - 2 * margin) / drawing.width(),
                (getHeight() - 2 * margin) / drawing.height());
        if (!(factor > 0)) {
            return;
        }
        place.setToTransform(factor, 0, (getWidth() - drawing.width() * factor) / 2,
                0, factor, (getHeight() - drawing.height() * factor) / 2);
        walls.setStrokeWidth(scale.em(0.2) / factor);
        stepFree.setStrokeWidth(scale.em(0.4) / factor);
        overlay.resizeRelocate(0, 0, getWidth(), getHeight());
        List<Bounds> taken = new ArrayList<>();
        centre(here, plan.here(), scale.em(1.6), scale.em(1.6));
        double width = hereSaid.prefWidth(-1) + scale.em(1);
        Point2D me = at(plan.here());
        double x = me.getX() + scale.em(1) + width > getWidth()
                ? me.getX() - scale.em(1) - width
                : me.getX() + scale.em(1);
        hereSaid.resizeRelocate(Math.round(x), Math.round(me.getY() - scale.em(1.1)), width, scale.em(2.2));
        taken.add(here.getBoundsInParent());
        taken.add(hereSaid.getBoundsInParent());
        if (callout != null) {
            taken.add(beside(callout));
        }
        signs.stream().sorted((a, b) -> Boolean.compare(chosen.contains(b.spot()), chosen.contains(a.spot())))
                .forEach(sign -> place(sign, taken));
    }

    private void place(Sign sign, List<Bounds> taken) {
        double side = scale.em(SIGN_EM);
        centre(sign.node(), sign.spot().at(), Math.max(side, sign.node().prefWidth(-1)), side);
        Bounds box = sign.node().getBoundsInParent();
        boolean free = taken.stream().noneMatch(box::intersects);
        sign.node().setVisible(free);
        if (free) {
            taken.add(box);
        }
    }

    private void centre(Region node, FloorPlan.Point point, double width, double height) {
        Point2D at = at(point);
        node.resizeRelocate(Math.round(at.getX() - width / 2), Math.round(at.getY() - height / 2), width, height);
    }

    private Bounds beside(Region card) {
        Point2D at = chosen.isEmpty() ? at(plan.here()) : at(chosen.getFirst().at());
        double width = Math.min(card.prefWidth(-1), getWidth() - scale.em(0.8));
        double height = card.prefHeight(width);
        double x = at.getX() + scale.em(2) + width > getWidth()
                ? at.getX() - scale.em(2) - width
                : at.getX() + scale.em(2);
        card.resizeRelocate(Math.round(Math.clamp(x, scale.em(0.4), Math.max(scale.em(0.4), getWidth() - width))),
                Math.round(Math.clamp(at.getY() - height / 2, 0, Math.max(0, getHeight() - height))), width, height);
        return card.getBoundsInParent();
    }
}
