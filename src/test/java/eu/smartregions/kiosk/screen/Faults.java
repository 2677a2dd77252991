package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.screen.view.IdleWarning;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.QrPlate;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Sheet;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.map.FloorView;
import eu.smartregions.kiosk.ui.map.MapView;
import eu.smartregions.kiosk.ui.theme.Mounting;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/// What is wrong with a screen as it is laid out, by the rules for every screen: text that is cut, broken, too small or
/// on other text; targets that are too small, too near to one another or to the edge, out of reach, or unnamed.
final class Faults {
    /// Layout snaps to whole pixels.
    private static final double PIXEL = 1.01;
    private static final double SMALLEST_TEXT_EM = 1.1;
    private static final double SMALLEST_TARGET_EM = 3.6;
    private static final double EDGE_EM = 1;
    private static final double LONGEST_GAP_EM = 20;

    private final Parent view;
    private final Scale scale;
    private final boolean lower;
    private final List<String> found = new ArrayList<>();
    private final List<Seen<Target>> targets = new ArrayList<>();
    private final List<Seen<Label>> labels = new ArrayList<>();

    /// A node and the part of it that is on the screen, in pixels of the scene.
    private record Seen<N extends Node>(N node, Bounds whole, Bounds visible) {
        boolean cutBelowOrAbove() {
            return visible.getHeight() < whole.getHeight() - PIXEL;
        }
    }

    private Faults(ShownKiosk kiosk) {
        this.view = kiosk.view;
        this.scale = kiosk.scale();
        this.lower = kiosk.view.access().has(AccessOptions.Aid.LOWER);
    }

    /// Every fault of what is shown, each as one line.
    static List<String> of(ShownKiosk kiosk) {
        Faults faults = new Faults(kiosk);
        Bounds window = new BoundingBox(0, 0, kiosk.scene.getWidth(), kiosk.scene.getHeight());
        Node top = kiosk.view.getChildren().getLast();
        boolean layer = top instanceof Sheet || top instanceof IdleWarning;
        (layer ? Stream.of(top) : kiosk.view.getChildren().stream()).forEach(node -> faults.see(node, window));
        faults.judge();
        return faults.found;
    }

    private void see(Node node, Bounds clip) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        Bounds whole = node.localToScene(node.getLayoutBounds());
        Bounds visible = intersection(whole, clip);
        switch (node) {
            case Label label when !label.getText().isEmpty() -> labels.add(new Seen<>(label, whole, visible));
            case Target target -> targets.add(new Seen<>(target, whole, visible));
            case Text text when text.getFont().getSize() < smallestText(text) - 0.1 ->
                add("text too small", text.getText());
            case MapView map when visible.getMinY() < reach() - PIXEL -> add("map out of reach", map.getId());
            default -> {
            }
        }
        if (node instanceof Scroller scroller) {
            judgeGaps(scroller);
        }
        if (node instanceof Parent parent) {
            Bounds inner = node.getClip() == null
                    ? clip
                    : intersection(clip, node.localToScene(node.getClip().getBoundsInParent()));
            parent.getChildrenUnmodifiable().forEach(child -> see(child, inner));
        }
    }

    private void judge() {
        labels.forEach(this::judge);
        targets.stream().filter(target -> !target.visible().isEmpty()).forEach(this::judgeTarget);
        pairs(targets, (one, other) -> !inside(one.node(), other.node()) && !inside(other.node(), one.node()),
                (one, other) -> add("targets overlap", name(one.node()) + "' and '" + name(other.node())));
        pairs(labels.stream().filter(label -> !onMap(label.node())).toList(), (_, _) -> true,
                (one, other) -> add("texts overlap", one.node().getText() + "' and '" + other.node().getText()));
    }

    private void judge(Seen<Label> seen) {
        Label label = seen.node();
        String text = label.getText();
        double width = label.getWidth();
        if (label.isWrapText()) {
            double longest = words(text).stream().mapToDouble(word -> width(word, label)).max().orElse(0);
            if (longest > width + PIXEL) {
                add("word broken", text);
            }
        } else if (width(text, label) > width + PIXEL) {
            add("text wider than its place by " + Math.round(width(text, label) - width) + " px", text);
        }
        if (label.prefHeight(label.isWrapText() ? width : -1) > label.getHeight() + PIXEL) {
            add("text higher than its place", text);
        }
        if (label.lookup(".text") instanceof Text shown
                && !shown.getText().replaceAll("\\s", "").equals(text.replaceAll("\\s", ""))) {
            add("text shortened", text + "' to '" + shown.getText());
        }
        boolean sideways = seen.visible().getWidth() < seen.whole().getWidth() - PIXEL;
        boolean scrolledAway = seen.visible().isEmpty() || seen.cutBelowOrAbove() && label.isWrapText();
        if (!scrolledAway && (sideways || seen.cutBelowOrAbove())) {
            add("text cut by its surroundings", text);
        }
        for (Node parent = label.getParent(); parent != null; parent = parent.getParent()) {
            Bounds box = parent.localToScene(parent.getLayoutBounds());
            if (parent instanceof Target
                    && (seen.whole().getMinX() < box.getMinX() - PIXEL || seen.whole().getMaxX() > box.getMaxX() + PIXEL
                            || seen.whole().getMinY() < box.getMinY() - PIXEL
                            || seen.whole().getMaxY() > box.getMaxY() + PIXEL)) {
                add("text sticks out of what is touched", text);
            }
        }
    }

    private double smallestText(Node text) {
        return scaleOf(text).root() * SMALLEST_TEXT_EM;
    }

    /// The bar grows with the text only as far as all its items have room side by side, and so does the keyboard of a
    /// low page.
    private Scale scaleOf(Node node) {
        return in("k-bar", node) ? scale.bar() : in("keyboard", node) ? SearchBody.keys(page()) : scale;
    }

    private Scale page() {
        return view.getChildrenUnmodifiable().stream().filter(Screen.class::isInstance)
                .map(screen -> ((Screen) screen).scale())
                .findFirst().orElseThrow();
    }

    private static boolean in(String styleClass, Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent)
                .anyMatch(each -> each.getStyleClass().contains(styleClass));
    }

    private void judgeTarget(Seen<Target> seen) {
        Target target = seen.node();
        Bounds box = seen.visible();
        double smallest = scaleOf(target).em(SMALLEST_TARGET_EM) - PIXEL;
        if (box.getHeight() < smallest || box.getWidth() < smallest) {
            add("target too small, " + Math.round(box.getWidth()) + "x" + Math.round(box.getHeight()) + " px",
                    name(target));
        }
        if (seen.cutBelowOrAbove() || box.getWidth() < seen.whole().getWidth() - PIXEL) {
            add("target cut", name(target));
        }
        boolean bar = target.getStyleClass().contains("k-nav");
        double edge = scale.em(EDGE_EM) - PIXEL;
        if (!bar && (box.getMinX() < edge || box.getMaxX() > scale.width() - edge
                || box.getMaxY() > scale.height() - edge)) {
            add("target at the edge", name(target));
        }
        boolean cross = Stream.iterate(target.getParent(), parent -> parent != null, Node::getParent)
                .anyMatch(Sheet.class::isInstance) && target.getStyleClass().contains("square");
        if (!cross && box.getMinY() < reach() - PIXEL) {
            add("target out of reach, at " + Math.round(100 * box.getMinY() / scale.height()) + " % of the height",
                    name(target));
        }
        if (name(target).isBlank() || target.getAccessibleRole() != AccessibleRole.BUTTON) {
            add("target without a name or role", target.toString());
        }
    }

    /// A page that goes on after a long empty stretch looks as if it had ended.
    private void judgeGaps(Scroller scroller) {
        List<Bounds> rows = scroller.lookupAll("*").stream()
                .filter(node -> node instanceof Label || node instanceof Target || node instanceof QrPlate)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .sorted((one, other) -> Double.compare(one.getMinY(), other.getMinY())).toList();
        double end = rows.getFirst().getMaxY();
        for (Bounds row : rows) {
            if (row.getMinY() - end > scale.em(LONGEST_GAP_EM)) {
                add("nothing for " + Math.round(row.getMinY() - end) + " px", "page");
            }
            end = Math.max(end, row.getMaxY());
        }
    }

    /// Above this nothing can be touched: the top tenth, 30 % in portrait, 40 % in lower mode.
    private double reach() {
        return scale.height() * (lower
                ? 1 - Mounting.UNKNOWN.lowerShare(scale.width(), scale.height())
                : scale.portrait() ? 0.3 : 0.1);
    }

    private void add(String fault, String where) {
        found.add(fault + ": '" + where + "'");
    }

    private static <N extends Node> void pairs(List<Seen<N>> all, BiPredicate<Seen<N>, Seen<N>> apart,
            BiConsumer<Seen<N>, Seen<N>> action) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Bounds both = intersection(all.get(i).visible(), all.get(j).visible());
                if (both.getWidth() > PIXEL && both.getHeight() > PIXEL && apart.test(all.get(i), all.get(j))) {
                    action.accept(all.get(i), all.get(j));
                }
            }
        }
    }

    private static boolean inside(Node node, Node of) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Node::getParent).anyMatch(of::equals);
    }

    private static boolean onMap(Node node) {
        return Stream.iterate(node.getParent(), parent -> parent != null, Node::getParent)
                .anyMatch(parent -> parent instanceof MapView || parent instanceof FloorView);
    }

    private static String name(Target target) {
        return target.getAccessibleText() == null ? "" : target.getAccessibleText();
    }

    /// The parts of a text that must stay together on a line, as the toolkit breaks lines.
    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end).strip());
        }
        return words;
    }

    private static double width(String text, Label label) {
        Text measured = new Text(text);
        measured.setFont(label.getFont());
        return measured.getLayoutBounds().getWidth();
    }

    private static Bounds intersection(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return right <= left || bottom <= top
                ? new BoundingBox(0, 0, -1, -1)
                : new BoundingBox(left, top, right - left, bottom - top);
    }
}
