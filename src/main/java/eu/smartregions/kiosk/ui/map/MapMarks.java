package eu.smartregions.kiosk.ui.map;

import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// The texts on a map. A place that is large enough to be touched has its text on itself, where there is room; all
/// others have a pin with a line to them, where a pin has room beside all that is marked and its line crosses no other.
/// Names without such a place share the nearest pin, which asks what is meant; numbers never do: a number stands on
/// what it counts, or right beside it.
final class MapMarks extends Pane {
    private static final double SMALLEST_TARGET_EM = 3.6;
    /// The least side of something that a finger can hit, in em.
    private static final double TOUCHABLE_EM = 2;
    /// Height of what is written.
    static final double TEXT_EM = 2;
    private static final double LINE_EM = 1.5;
    /// Above and below two lines, so that their ends keep clear of the round corners.
    private static final double EDGE_EM = 0.4;
    /// The farthest that a text may be moved along each axis, in half em, if something is in its place.
    private static final int FARTHEST = 8;
    /// The farthest that the pin of a number is from what it counts, in em.
    private static final double NUMBER_PIN_EM = 4;
    /// The share of a name's box that has to be on what it names: first all but its corners, then most.
    private static final List<Double> OWN_SHARES = List.of(0.9, 0.6);
    /// Where a name is looked at, from its middle, as shares of its box.
    private static final List<Double> ACROSS = List.of(-0.45, -0.3, -0.15, 0.0, 0.15, 0.3, 0.45);
    private static final List<Double> DOWN = List.of(-0.4, -0.2, 0.0, 0.2, 0.4);
    /// The most that a name may be wide, as a multiple of what it is written on.
    private static final double OVERLAP = 1.2;

    private final Scale scale;
    private final List<Point2D> offsets;
    private List<Mark> marks = List.of();
    private LongFunction<String> together = Long::toString;
    private Consumer<List<Mark>> several = _ -> {};
    private @Nullable View placed;

    /// The part of the map that is in view, and the room for it.
    private record View(Point2D origin, double factor, Bounds room) {
    }

    /// Something marked.
    ///
    /// @param needed whether it is a number, which stands on what it counts even where that is small
    /// @param action what a touch does
    record Mark(Content content, Ground ground, boolean needed, Runnable action) {
        /// The place that a mark is for, in map units.
        ///
        /// @param at   a point inside it
        /// @param box  around it
        /// @param over whether a point is inside it
        record Ground(Point2D at, Bounds box, Predicate<Point2D> over) {
        }

        /// @param text  what is written
        /// @param name  for those who cannot see
        /// @param worth what it counts for where several share a pin
        record Content(String text, String name, long worth) {
        }

        String text() {
            return content.text();
        }

        private double smallerSide() {
            return Math.min(ground.box().getWidth(), ground.box().getHeight());
        }
    }

    MapMarks(Scale scale) {
        this.scale = scale;
        offsets = IntStream.rangeClosed(-FARTHEST, FARTHEST).boxed()
                .flatMap(x -> IntStream.rangeClosed(-FARTHEST, FARTHEST)
                        .mapToObj(y -> new Point2D(scale.em(x / 2.0), scale.em(y / 2.0))))
                .sorted(Comparator.comparingDouble(Point2D::magnitude)).toList();
        setPickOnBounds(false);
    }

    /// @param shared what a pin says that stands for several, by what they count for
    /// @param asked  told which marks share the pin that was touched
    void show(List<Mark> shown, LongFunction<String> shared, Consumer<List<Mark>> asked) {
        marks = shown.stream().sorted(Comparator.comparingDouble(Mark::smallerSide).reversed()).toList();
        together = shared;
        several = asked;
        placed = null;
    }

    /// Whether something of this size on the map is too small for a finger.
    ///
    /// @param factor pixels a map unit
    boolean small(Bounds box, double factor) {
        return Math.min(box.getWidth(), box.getHeight()) * factor < scale.em(TOUCHABLE_EM);
    }

    /// Puts every mark to its place, unless it is there already.
    ///
    /// @param onScreen where a point of the map is
    /// @param factor   pixels a map unit
    /// @param room     what pins may use
    /// @param covering whether a pin there would cover what can be touched
    void place(UnaryOperator<Point2D> onScreen, double factor, Bounds room, Predicate<Point2D> covering) {
        View view = new View(onScreen.apply(Point2D.ZERO), factor, room);
        if (view.equals(placed)) {
            return;
        }
        placed = view;
        getChildren().clear();
        PinPlaces places = new PinPlaces(room, scale.em(1), covering);
        Map<Mark, Point2D> shown = new LinkedHashMap<>();
        marks.forEach(mark -> shown.put(mark, onScreen.apply(mark.ground().at())));
        shown.values().removeIf(at -> !room.contains(at));
        List<Mark> pinned = new ArrayList<>();
        List<Mark> unwritten = new ArrayList<>();
        shown.forEach((mark, at) -> {
            boolean small = !mark.needed() && small(mark.ground().box(), factor);
            if (small || !write(mark, at, factor, places)) {
                (small ? pinned : unwritten).add(mark);
            }
        });
        pinned.forEach(mark -> places.take(around(shown.get(mark), scale.em(0.6), scale.em(0.6))));
        pin(pinned, shown::get, places);
        unwritten.forEach(mark -> beside(mark, shown.get(mark), factor, places));
    }

    /// Puts a pin near what has no room for its text: that of a name covers nothing that is marked, so that it is not
    /// taken for its name, else there is none. A number that has no room there either stands on what it counts, where
    /// it covers least of the others.
    private void beside(Mark mark, Point2D at, double factor, PinPlaces places) {
        double side = scale.em(SMALLEST_TARGET_EM);
        Optional<Bounds> place = Optional.empty();
        for (String text : mark.needed()
                ? List.of(mark.text())
                : List.of(mark.text(), twoLines(mark.text()))) {
            if (place.isEmpty()) {
                place = mark.needed()
                        ? places.near(at, pinWidth(text), side, NUMBER_PIN_EM)
                        : places.open(at, pinWidth(text), side, PinPlaces.FARTHEST_OPEN_EM);
                place.ifPresent(box -> draw(List.of(mark), text, box, _ -> at));
            }
        }
        if (mark.needed() && place.isEmpty()) {
            double letter = scale.em(TEXT_EM);
            grounds(mark, factor).map(off -> around(at.add(off), letter, letter))
                    .max(Comparator.comparingDouble(places::clearance)).ifPresent(box -> {
                        places.take(box);
                        getChildren().add(written(mark.text(), box));
                    });
        }
    }

    /// Writes a text on what it belongs to, if it has room there, on one line or two; near the middle, as far as that
    /// is free, and rather all of it there than most.
    private boolean write(Mark mark, Point2D at, double factor, PinPlaces places) {
        double wide = mark.ground().box().getWidth() * factor;
        List<String> texts = Stream.of(mark.text(), twoLines(mark.text())).distinct().toList();
        return (mark.needed() ? Stream.of(0.0) : OWN_SHARES.stream())
                .anyMatch(share -> texts.stream().anyMatch(text -> {
                    double height = scale.em(text.contains("\n") ? 2 * LINE_EM + EDGE_EM : TEXT_EM);
                    double width = Math.max(scale.em(TEXT_EM),
                            width(Lettering.CAPTION, text) + scale.em(mark.needed() ? 0 : 1));
                    Optional<Bounds> place = mark.needed() || width <= wide * OVERLAP
                            ? grounds(mark, factor).map(off -> around(at.add(off), width, height))
                                    .filter(places::free)
                                    .filter(box -> mark.needed() || owned(mark, box, at, factor) >= share).findFirst()
                            : Optional.empty();
                    place.ifPresent(box -> {
                        places.take(box);
                        getChildren().add(written(text, box));
                    });
                    return place.isPresent();
                }));
    }

    /// Returns the shifts from its usual place, in pixels, by which the middle of a text is still on what it belongs
    /// to; the nearest first.
    private Stream<Point2D> grounds(Mark mark, double factor) {
        Mark.Ground ground = mark.ground();
        return offsets.stream().filter(
                off -> off.equals(Point2D.ZERO) || ground.over().test(ground.at().add(off.multiply(1 / factor))));
    }

    /// Returns the share of a text's box that is on what it belongs to; nothing where some of it is on something else
    /// that is marked.
    private double owned(Mark mark, Bounds box, Point2D at, double factor) {
        int own = 0;
        for (double x : ACROSS) {
            for (double y : DOWN) {
                Point2D onScreen = new Point2D(box.getCenterX() + x * box.getWidth(),
                        box.getCenterY() + y * box.getHeight());
                Point2D point = mark.ground().at().add(onScreen.subtract(at).multiply(1 / factor));
                if (mark.ground().over().test(point)) {
                    own++;
                } else if (others(mark, point)) {
                    return 0;
                }
            }
        }
        return (double) own / (ACROSS.size() * DOWN.size());
    }

    /// Whether a point is on something that another mark is for, which does not reach to where this one belongs: a
    /// country may be marked besides its parts.
    private boolean others(Mark mark, Point2D point) {
        return marks.stream().filter(other -> !other.equals(mark) && other.ground().box().contains(point))
                .anyMatch(other -> other.ground().over().test(point)
                        && !other.ground().over().test(mark.ground().at()));
    }

    private static Label written(String text, Bounds box) {
        Label label = Lettering.CAPTION.line();
        label.setText(text);
        label.getStyleClass().add("map-count");
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMouseTransparent(true);
        label.setManaged(false);
        label.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        return label;
    }

    /// Broken at the blank or hyphen nearest to its middle, if there is one.
    private static String twoLines(String text) {
        return IntStream.range(1, text.length()).filter(i -> " -".indexOf(text.charAt(i - 1)) >= 0).boxed()
                .min(Comparator.comparingInt(i -> Math.abs(2 * i - text.length())))
                .map(i -> text.substring(0, i).strip() + "\n" + text.substring(i)).orElse(text);
    }

    private void pin(List<Mark> pinned, Function<Mark, Point2D> where, PinPlaces places) {
        Map<Mark, List<Mark>> sharing = new LinkedHashMap<>();
        Map<Mark, Bounds> boxes = new LinkedHashMap<>();
        for (Mark mark : pinned) {
            Optional<Bounds> place = places.open(where.apply(mark), pinWidth(mark.text()),
                    scale.em(SMALLEST_TARGET_EM), PinPlaces.FARTHEST_EM);
            place.ifPresent(box -> boxes.put(mark, box));
            Mark owner = place.isPresent() ? mark : nearest(mark, boxes.keySet().stream().toList(), where).orElse(mark);
            sharing.computeIfAbsent(owner, _ -> new ArrayList<>()).add(mark);
        }
        boxes.forEach((owner, box) -> draw(sharing.get(owner), said(sharing.get(owner)), box, where));
    }

    private static Optional<Mark> nearest(Mark mark, List<Mark> owners, Function<Mark, Point2D> where) {
        return owners.stream().min(Comparator.comparingDouble(owner -> where.apply(owner).distance(where.apply(mark))));
    }

    private String said(List<Mark> sharing) {
        return sharing.size() == 1
                ? sharing.getFirst().text()
                : together.apply(sharing.stream().mapToLong(mark -> mark.content().worth()).sum());
    }

    private void draw(List<Mark> sharing, String text, Bounds box, Function<Mark, Point2D> where) {
        Point2D pin = new Point2D(box.getCenterX(), box.getCenterY());
        for (Mark mark : sharing) {
            Point2D at = where.apply(mark);
            Line line = new Line(at.getX(), at.getY(), pin.getX(), pin.getY());
            line.setStrokeWidth(Math.max(1.5, scale.em(0.1)));
            line.getStyleClass().add("map-leader");
            Circle end = new Circle(at.getX(), at.getY(), scale.em(0.3));
            end.getStyleClass().add("map-end");
            List.of(line, end).forEach(node -> {
                node.setMouseTransparent(true);
                getChildren().addFirst(node);
            });
        }
        Mark first = sharing.getFirst();
        boolean alone = sharing.size() == 1;
        Label label = Lettering.LABEL.line();
        label.setTextAlignment(TextAlignment.CENTER);
        label.setText(text);
        Target target = new Target("map-pin", label,
                alone ? first.action() : () -> several.accept(List.copyOf(sharing)));
        target.setAccessibleText(alone
                ? first.content().name()
                : String.join(", ", sharing.stream().map(mark -> mark.content().name()).toList()));
        target.setManaged(false);
        getChildren().add(target);
        double width = Math.max(box.getWidth(), pinWidth(text));
        target.resizeRelocate(Math.round(box.getCenterX() - width / 2), box.getMinY(), width, box.getHeight());
    }

    private double pinWidth(String text) {
        return Math.max(scale.em(SMALLEST_TARGET_EM), width(Lettering.LABEL, text) + scale.em(1.6));
    }

    private double width(Lettering style, String text) {
        Text measured = new Text(text);
        measured.setFont(style.font(scale.root()));
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }

    private static Bounds around(Point2D at, double width, double height) {
        return new BoundingBox(Math.round(at.getX() - width / 2), Math.round(at.getY() - height / 2), width, height);
    }
}
