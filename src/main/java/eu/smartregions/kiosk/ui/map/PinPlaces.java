package eu.smartregions.kiosk.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/// Finds places for pins around what they point at: outside of it, apart from one another and from all else, their
/// lines free.
final class PinPlaces {
    private static final double NEAREST_EM = 3;
    /// The farthest that a pin may ever be, in em.
    static final double FARTHEST_EM = 13;
    /// The same for one that is not worth a long line.
    static final double FARTHEST_OPEN_EM = 9;
    /// Points of two lines as near as this are where they cross, in em.
    private static final double CROSSING_EM = 0.5;
    private static final double GAP_EM = 0.4;
    private static final int DIRECTIONS = 24;
    /// The cost of pointing straight inward instead of outward, as a share of the distance.
    private static final double INWARD_COSTS = 0.8;
    private static final double SAMPLES = 24;
    /// Where a pin is looked at, as shares of its width and height.
    private static final List<Double> SHARES = List.of(0.5, 0.05, 0.95, 0.25, 0.75);
    /// From the middle of the room outward comes first.
    private static final List<Step> STEPS = IntStream.rangeClosed((int) NEAREST_EM, (int) FARTHEST_EM).boxed()
            .flatMap(away -> IntStream.range(0, DIRECTIONS)
                    .mapToObj(i -> new Step(away, Math.PI - i * 2 * Math.PI / DIRECTIONS)))
            .sorted(Comparator.comparingDouble(Step::cost)).toList();

    private final Bounds room;
    private final double em;
    private final Predicate<Point2D> covering;
    private final List<Bounds> taken = new ArrayList<>();
    private final List<Point2D> lines = new ArrayList<>();

    /// A try: so far away, so far turned from outward.
    private record Step(double away, double turned) {
        double cost() {
            return away * (1 + INWARD_COSTS * Math.abs(turned) / Math.PI);
        }
    }

    /// @param room     pins have to stay in it
    /// @param em       pixels an em
    /// @param covering whether a pin there would cover what can be touched; such a place is taken only if there is no
    ///     other
    PinPlaces(Bounds room, double em, Predicate<Point2D> covering) {
        this.room = room;
        this.em = em;
        this.covering = covering;
    }

    /// Whether nothing stands there yet.
    boolean free(Bounds box) {
        return taken.stream().noneMatch(box::intersects);
    }

    /// How far the middle of a box is from that of the nearest one taken, in pixels.
    double clearance(Bounds box) {
        return taken.stream().mapToDouble(
                other -> Math.hypot(other.getCenterX() - box.getCenterX(), other.getCenterY() - box.getCenterY()))
                .min().orElse(Double.MAX_VALUE);
    }

    /// Keeps pins away from here.
    void take(Bounds box) {
        taken.add(box);
    }

    /// A place for a pin that points at something, which is taken then; empty if there is none near enough.
    ///
    /// @param farthest from what it points at, in em
    Optional<Bounds> near(Point2D at, double width, double height, double farthest) {
        List<Bounds> possible = possible(at, width, height, farthest);
        return taken(at, possible.stream().filter(this::open).findFirst().or(() -> possible.stream().findFirst()));
    }

    /// A place for a pin that covers nothing that can be touched and whose line crosses no other, which is taken then;
    /// empty if there is none near enough.
    ///
    /// @param farthest that it may be, in em
    Optional<Bounds> open(Point2D at, double width, double height, double farthest) {
        return taken(at, possible(at, width, height, farthest).stream()
                .filter(box -> open(box) && line(at, box).stream().noneMatch(this::onLine)).findFirst());
    }

    private List<Bounds> possible(Point2D at, double width, double height, double farthest) {
        double outward = Math.atan2(at.getY() - room.getCenterY(), at.getX() - room.getCenterX());
        return STEPS.stream().filter(step -> step.away() <= farthest)
                .map(step -> beside(at, step, outward, width, height))
                .filter(box -> room.contains(box) && apart(box) && unbroken(at, box)).toList();
    }

    private boolean onLine(Point2D point) {
        return lines.stream().anyMatch(each -> each.distance(point) < CROSSING_EM * em);
    }

    private Optional<Bounds> taken(Point2D at, Optional<Bounds> place) {
        place.ifPresent(box -> {
            take(box);
            line(at, box).forEach(lines::add);
        });
        return place;
    }

    private Bounds beside(Point2D at, Step step, double outward, double width, double height) {
        double direction = outward + step.turned();
        double x = at.getX() + Math.cos(direction) * (step.away() * em + (width - height) / 2);
        double y = at.getY() + Math.sin(direction) * step.away() * em;
        return new BoundingBox(Math.round(x - width / 2), Math.round(y - height / 2), width, height);
    }

    private boolean open(Bounds box) {
        return SHARES.stream().flatMap(x -> SHARES.stream().map(y -> new Point2D(box.getMinX() + box.getWidth() * x,
                box.getMinY() + box.getHeight() * y))).noneMatch(covering);
    }

    private boolean apart(Bounds box) {
        double gap = GAP_EM * em;
        Bounds wide = new BoundingBox(box.getMinX() - gap, box.getMinY() - gap, box.getWidth() + 2 * gap,
                box.getHeight() + 2 * gap);
        return free(wide) && lines.stream().noneMatch(wide::contains);
    }

    /// Whether the line between what is pointed at and its pin runs over nothing else.
    private boolean unbroken(Point2D at, Bounds box) {
        return line(at, box).stream().filter(point -> point.distance(at) > em)
                .noneMatch(point -> taken.stream().anyMatch(each -> each.contains(point)));
    }

    private List<Point2D> line(Point2D at, Bounds box) {
        Point2D middle = new Point2D(box.getCenterX(), box.getCenterY());
        return IntStream.range(1, (int) SAMPLES).mapToObj(i -> at.interpolate(middle, i / SAMPLES))
                .filter(point -> !box.contains(point)).toList();
    }
}
