package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Finds where the pages of something longer than its place end. No line of text, nothing that can be touched and
/// nothing that is `WHOLE` is cut, and no heading stands last: the page ends above it, or, where columns of different
/// rows would leave a part of the page empty so, what would be cut waits for the next page. Lengths are pixels from the
/// top of the content.
final class PageEnd {
    /// Style class of parts that a page end may not cut through.
    static final String WHOLE = "whole";
    /// Style class of what stands above something that it belongs to, as headings do.
    static final String HEADING = "heading";
    /// The part of its place that a page fills at least.
    private static final double LEAST = 0.8;
    /// The part of a page that the next one leads on by at least, rather than begin without cutting anything.
    private static final double STEP = 0.25;
    /// The part of a page from which a text is so long that the last page may begin within it.
    private static final double LONG = 0.5;
    /// What may not be cut, but is higher than a page by no more than this, begins a page: little of it is below, and
    /// nothing that is touched.
    private static final double HARDLY_HIGHER = 1.2;
    private static final Set<String> HEADINGS = Set.of(Lettering.H2.styleClass(), Lettering.H3.styleClass(), HEADING);

    private final Region content;
    private final double room;
    private final List<Span> parts = new ArrayList<>();
    /// The stretches that hold parts together: headings with what follows, edges of cards with what is on them.
    private final List<Span> glue = new ArrayList<>();
    /// Texts that a page may end in, but the last one does not begin in.
    private final List<Span> texts = new ArrayList<>();
    /// The inner ones first: a heading may head another one.
    private final List<Heading> headings = new ArrayList<>();

    /// A stretch that is shown together or not at all.
    ///
    /// @param line whether it is a line of a long text, of which other lines may be on another page
    private record Span(Node node, double top, double bottom, boolean line) {
        boolean cut(double at) {
            return top < at && at < bottom;
        }
    }

    /// A heading and what follows it.
    private record Heading(Node node, List<Span> headed) {
    }

    /// A page.
    ///
    /// @param end     where it ends
    /// @param next    where the next one begins
    /// @param waiting what is above the end and yet waits for the next page
    record Cut(double end, double next, List<Node> waiting) {
    }

    /// @param content laid out
    /// @param room    the height of a page's place
    PageEnd(Region content, double room) {
        this.content = content;
        this.room = room;
        collect(content);
    }

    /// The page that begins somewhere.
    Cut from(double start) {
        double end = above(start + room, _ -> true);
        double low = above(start + room, Span::line);
        if (end >= start + room * LEAST && !breaksOff(end, low)) {
            return new Cut(end, end, List.of());
        }
        List<Node> waiting = new ArrayList<>(
                parts.stream().filter(part -> !part.line() && part.cut(low) && part.top() > start + 1)
                        .map(Span::node).toList());
        headings.stream()
                .filter(heading -> top(heading.node()) > start && top(heading.node()) < low
                        && headsNothing(heading, low, waiting))
                .map(Heading::node).forEach(waiting::add);
        if (parts.stream()
                .noneMatch(part -> part.top() >= end && part.bottom() <= low && !waiting.contains(part.node()))) {
            double whole = end > start ? end : start + room;
            return new Cut(whole, whole, List.of());
        }
        double next = waiting.stream().mapToDouble(this::top).min().orElse(low);
        double uncut = above(next, _ -> true);
        double line = above(next, Span::line);
        return new Cut(low, uncut > start + room * STEP ? uncut : line > start + 1 ? line : next, waiting);
    }

    /// Returns where the page after another begins: where that leads on to, or where the last page is as full as whole
    /// parts allow.
    ///
    /// @param height of the content
    double after(Cut page, double height) {
        return page.next() < height - room ? page.next() : Math.min(page.next(), last(height));
    }

    /// Returns where the last page begins.
    ///
    /// @param height of the content
    double last(double height) {
        double start = Math.max(0, height - room);
        OptionalDouble lower = OptionalDouble.of(start);
        while (lower.isPresent()) {
            start = lower.getAsDouble();
            double at = start;
            lower = Stream.concat(spans(), texts.stream()).filter(span -> span.cut(at)).mapToDouble(Span::bottom).max();
        }
        return start;
    }

    /// The nearest place above another that cuts through none of some spans.
    private double above(double place, Predicate<Span> which) {
        double end = place;
        OptionalDouble higher = OptionalDouble.of(place);
        while (higher.isPresent()) {
            end = higher.getAsDouble();
            double at = end;
            higher = spans().filter(which).filter(span -> span.cut(at)).mapToDouble(Span::top).min();
        }
        return end;
    }

    private Stream<Span> spans() {
        return Stream.concat(parts.stream(), glue.stream());
    }

    /// Whether a text goes on after an end for which there is room before another one.
    private boolean breaksOff(double end, double low) {
        return parts.stream().anyMatch(
                part -> part.line() && part.top() >= end && part.bottom() <= low && top(part.node()) < end - 1);
    }

    private static boolean headsNothing(Heading heading, double end, List<Node> waiting) {
        return heading.headed().stream().noneMatch(span -> span.bottom() <= end && !waiting.contains(span.node()));
    }

    /// Collects what belongs together in a node, and gives it back too.
    private List<Span> collect(Node node) {
        if (!node.isVisible()) {
            return List.of();
        }
        double top = top(node);
        double height = node.getLayoutBounds().getHeight();
        if (node instanceof Label label && label.isWrapText() && height > room * (1 - LEAST)) {
            if (height <= room * LONG) {
                texts.add(new Span(label, top, top + height, true));
            }
            return add(lines(label, top, height));
        }
        boolean touched = node instanceof Labeled || node instanceof Target;
        // What is higher than the page cannot be shown whole: what is touched begins a page then, the rest is taken
        // apart.
        if (touched || node.getStyleClass().contains(WHOLE) && (height <= room
                || height <= room * HARDLY_HIGHER && !touchedBelow(node, top + room))) {
            return add(List.of(new Span(node, top, top + Math.min(height, room), false)));
        }
        if (!(node instanceof Parent parent)) {
            return List.of();
        }
        List<Span> found = among(parent.getChildrenUnmodifiable());
        if (node instanceof Region region && region.getInsets().getTop() > 0 && !found.isEmpty()) {
            // No strip of a card's ground without anything on it.
            double below = found.stream().mapToDouble(Span::bottom).max().orElseThrow();
            glue.add(new Span(node, top, found.stream().mapToDouble(Span::top).min().orElseThrow() + 1, true));
            glue.add(new Span(node, below - 1, Math.min(top + height, below + region.getInsets().getBottom()), true));
        }
        return found;
    }

    private boolean touchedBelow(Node node, double end) {
        return node instanceof Target && top(node) + node.getLayoutBounds().getHeight() > end
                || node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(child -> touchedBelow(child, end));
    }

    private List<Span> among(List<Node> children) {
        List<List<Span>> collected = children.stream().map(this::collect).toList();
        for (int i = children.size() - 2; i >= 0; i--) {
            List<Span> headed = collected.get(i + 1);
            if (heading(children.get(i)) && children.get(i).isVisible() && !headed.isEmpty()) {
                headings.add(new Heading(children.get(i), headed));
                double below = headed.stream().mapToDouble(Span::top).min().orElseThrow();
                glue.add(new Span(children.get(i), top(children.get(i)), below + 1, true));
            }
        }
        return collected.stream().flatMap(List::stream).toList();
    }

    private List<Span> add(List<Span> found) {
        parts.addAll(found);
        return found;
    }

    private static List<Span> lines(Label label, double top, double height) {
        double line = FittedLabel.lineHeight(label.getFont()) + label.getLineSpacing();
        long lines = Math.max(1, Math.round(height / line));
        return Stream.iterate(0, i -> i < lines, i -> i + 1)
                .map(i -> new Span(label, top + i * line, i + 1 == lines ? top + height : top + (i + 1) * line, true))
                .toList();
    }

    /// A heading may have a sign beside it.
    private static boolean heading(Node node) {
        return HEADINGS.stream().anyMatch(node.getStyleClass()::contains)
                || node instanceof HBox row && !row.getChildren().isEmpty() && heading(row.getChildren().getFirst());
    }

    private double top(Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }
}
