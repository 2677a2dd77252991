package eu.smartregions.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A page body that may be taller than its place: shown whole if it fits, else scrolled by finger or by More. No line of text and
/// nothing that can be touched is cut: the page ends above it, or, where columns of different rows would leave half the page
/// empty so, what would be cut waits for the next page.
public final class Scroller extends Region implements Scrolled {
    /// Style class of parts that a page end may not cut through.
    public static final String WHOLE = "whole";
    /// The part of the room that a page fills at least.
    private static final double LEAST = 0.8;
    private static final double CUT = 0.2;
    private static final double STEP = 0.85;
    private static final Set<String> HEADINGS = Set.of(Lettering.H2.styleClass(), Lettering.H3.styleClass());

    private final Region content;
    private final Pane viewport;
    private final Rectangle clip = new Rectangle();
    private final MoreBar more;
    private final double gap;
    private final List<Node> waiting = new ArrayList<>();
    private double offset;
    /// How far More leads on, in pixels.
    private double step;

    /// @param content laid out at the scroller's width, at the height it needs
    public Scroller(Parts parts, Region content) {
        this.content = content;
        this.gap = parts.scale().em(0.8);
        this.more = new MoreBar(parts, false, () -> scrollTo(offset + step), () -> scrollTo(0));
        viewport = new Pane(content);
        content.setManaged(false);
        viewport.setClip(clip);
        getChildren().addAll(viewport, more);
        new DragScroll(viewport, parts.scale().em(0.6), delta -> scrollTo(offset + delta));
    }

    @Override
    public double offset() {
        return offset;
    }

    @Override
    public void scrollTo(double pixels) {
        offset = Math.clamp(pixels, 0, Math.max(0, content.getHeight() - page()));
        requestLayout();
    }

    /// The end of the page: shortened until it cuts through nothing in any column.
    private double pageEnd(double room) {
        double end = room;
        double shorter = wholeRows(content, end);
        while (shorter < end) {
            end = shorter;
            shorter = wholeRows(content, end);
        }
        return end;
    }

    /// Hides what the end of the page would cut and the headings of what is hidden.
    private void hideCut(Node node, double end) {
        if (!node.isVisible() || top(node) >= end) {
            return;
        }
        boolean cut = top(node) + node.getLayoutBounds().getHeight() > end;
        if (whole(node)) {
            if (cut) {
                hide(node);
            }
        } else if (node instanceof Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable();
            children.forEach(child -> hideCut(child, end));
            for (int i = 0; i + 1 < children.size(); i++) {
                Node headed = children.get(i + 1);
                if (heading(children.get(i)) && headed.isVisible() && shown(children.get(i), end) > 0 && gone(headed, end)) {
                    hide(children.get(i));
                }
            }
        }
    }

    private void hide(Node node) {
        waiting.add(node);
        step = Math.min(step, top(node));
        show(node, false);
    }

    /// Shows again what begins above a place; whether there was any.
    private boolean reveal(double above) {
        List<Node> early = waiting.stream().filter(node -> top(node) < above).toList();
        early.forEach(node -> show(node, true));
        return waiting.removeAll(early);
    }

    private void showAll() {
        waiting.forEach(node -> show(node, true));
        waiting.clear();
    }

    /// A hidden node keeps its place and is still read aloud, as all is that lies below the page.
    private static void show(Node node, boolean seen) {
        node.setOpacity(seen ? 1 : 0);
        node.setMouseTransparent(!seen);
    }

    /// Whether nothing is left of a node for this page.
    private boolean gone(Node node, double end) {
        return top(node) >= end || waits(node) && shown(node, end) == 0;
    }

    private boolean waits(Node node) {
        return waiting.contains(node) || node instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(this::waits);
    }

    /// How many lines of text and things to touch are to be seen above the end of the page.
    private long shown(Node node, double end) {
        if (!node.isVisible() || waiting.contains(node) || top(node) >= end) {
            return 0;
        }
        return whole(node) ? 1 : node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().mapToLong(child -> shown(child, end)).sum() : 0;
    }

    /// What is higher than the page cannot be shown whole.
    private boolean whole(Node node) {
        return node instanceof Labeled || node instanceof Target
                || node.getStyleClass().contains(WHOLE) && node.getLayoutBounds().getHeight() <= viewport.getHeight();
    }

    /// A heading may have a sign beside it.
    private static boolean heading(Node node) {
        return HEADINGS.stream().anyMatch(node.getStyleClass()::contains)
                || node instanceof HBox row && !row.getChildren().isEmpty() && heading(row.getChildren().getFirst());
    }

    /// Where the page may end without cutting through a line of text or a target, in pixels from the viewport's top.
    private double wholeRows(Node node, double end) {
        if (!node.isVisible()) {
            return end;
        }
        Bounds bounds = viewport.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (whole(node) && bounds.getMinY() > 0) {
            boolean cut = bounds.getMinY() < end && bounds.getMaxY() > end;
            return cut ? bounds.getMinY() + wholeLines(node, end - bounds.getMinY()) : end;
        }
        double possible = end;
        if (node instanceof Parent parent) {
            List<Node> children = parent.getChildrenUnmodifiable();
            for (int i = 0; i < children.size(); i++) {
                possible = Math.min(possible, wholeRows(children.get(i), end));
                if (i + 1 < children.size() && headsNothing(children.get(i), children.get(i + 1), end)) {
                    possible = Math.min(possible, top(children.get(i)));
                }
            }
        }
        return possible;
    }

    /// Whether a heading would be the last thing on the page.
    private boolean headsNothing(Node heading, Node headed, double end) {
        return heading(heading) && headed.isVisible() && top(heading) > 0 && top(heading) < end && top(headed) >= end;
    }

    private double top(Node node) {
        return viewport.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }

    /// How much of a wrapped text may be shown: whole lines.
    private static double wholeLines(Node node, double room) {
        if (node instanceof Label label && label.isWrapText()) {
            double line = FittedLabel.lineHeight(label.getFont()) + label.getLineSpacing();
            return Math.floor(room / line) * line;
        }
        return 0;
    }

    private double page() {
        return clip.getHeight();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        showAll();
        double width = getWidth();
        double height = getHeight();
        double needed = content.prefHeight(width);
        boolean fits = needed <= height;
        double barHeight = fits ? 0 : more.prefHeight(width) + gap;
        more.setVisible(!fits);
        viewport.resizeRelocate(0, 0, width, height - barHeight);
        content.resize(width, Math.max(needed, height - barHeight));
        content.layout();
        clip.setWidth(width);
        clip.setHeight(height - barHeight);
        offset = Math.clamp(offset, 0, Math.max(0, needed - page()));
        content.relocate(0, -Math.round(offset));
        if (!fits && offset < needed - page()) {
            double room = height - barHeight;
            double end = pageEnd(room);
            step = room * STEP;
            if (end >= room * LEAST) {
                clip.setHeight(end);
                step = end * STEP;
            } else {
                hideCut(content, room);
                // What is touched and higher than the page is cut, or nothing would be seen at all.
                if (reveal(Math.max(end, room * CUT))) {
                    clip.setHeight(end < room * CUT ? room : end);
                    step = page() * STEP;
                }
            }
        }
        if (!fits) {
            more.update(0, 0, offset >= needed - page() - 1, offset > page());
            more.resizeRelocate(0, height - barHeight + gap, width, barHeight - gap);
        }
    }
}
