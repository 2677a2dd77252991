package eu.smartregions.kiosk.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Chips one after another on few lines. A caption among them gives way first; then as many chips as fit are
/// shown, the chosen one always, and one more leads to all of them.
public final class ChipRows extends Pane {
    private final double gap;
    private final int mostLines;
    private final Target more;
    private final List<Target> last;

    /// @param gap  between chips and lines, in pixels
    /// @param more leads to all chips; shown only where some have no room
    /// @param last stand behind all others, always
    /// @param lines at most
    public ChipRows(double gap, Target more, List<Target> last, int lines) {
        this.gap = gap;
        mostLines = lines;
        this.more = more;
        this.last = List.copyOf(last);
        getChildren().add(more);
        getChildren().addAll(last);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width > 0 ? width : getWidth();
        return room <= 0 ? height(more) : place(fitting(room), room, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        List<Node> shown = fitting(getWidth());
        getChildren().forEach(child -> child.setVisible(shown.contains(child)));
        place(shown, getWidth(), true);
    }

    private List<Node> fitting(double width) {
        List<Node> all = new ArrayList<>(getChildren());
        all.remove(more);
        all.removeAll(last);
        List<Node> captions = all.stream().filter(Label.class::isInstance).toList();
        all.removeAll(captions);
        all.addAll(last);
        all.addAll(captions);
        List<Node> chips = all.subList(0, all.size() - captions.size());
        if (lines(chips, width) <= mostLines) {
            // A caption is worth no line of its own.
            return lines(all, width) == lines(chips, width) ? all : chips;
        }
        return withMore(chips.subList(0, chips.size() - last.size()), width);
    }

    /// As many chips as leave room for the way to all; if the chosen one would not be among them, it takes the last
    /// place.
    private List<Node> withMore(List<Node> chips, double width) {
        for (int count = chips.size() - 1; count > 0; count--) {
            List<Node> shown = new ArrayList<>(chips.subList(0, count));
            List<Node> hidden = chips.subList(count, chips.size());
            hidden.stream().filter(node -> node instanceof Target chip && chip.chosen()).findFirst()
                    .ifPresent(chosen -> shown.set(shown.size() - 1, chosen));
            shown.add(more);
            shown.addAll(last);
            if (lines(shown, width) <= mostLines) {
                return shown;
            }
        }
        List<Node> least = new ArrayList<>(List.of(more));
        least.addAll(last);
        return least;
    }

    private long lines(List<Node> nodes, double width) {
        long lines = 1;
        double x = 0;
        for (Node node : nodes) {
            double wide = width(node);
            if (x > 0 && x + wide > width) {
                lines++;
                x = 0;
            }
            x += wide + gap;
        }
        return lines;
    }

    /// Goes through the nodes line by line.
    ///
    /// @param now whether to move them to their places
    /// @return the height they take
    private double place(List<Node> nodes, double width, boolean now) {
        double line = nodes.stream().mapToDouble(ChipRows::height).max().orElse(0);
        double x = 0;
        double y = 0;
        for (Node node : nodes) {
            double wide = width(node);
            double high = height(node);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += line + gap;
            }
            if (now) {
                node.resizeRelocate(x, y + Math.round((line - high) / 2), Math.min(wide, width), high);
            }
            x += wide + gap;
        }
        return y + line;
    }

    private static double width(Node node) {
        return Math.ceil(Math.max(node.minWidth(-1), node.prefWidth(-1)));
    }

    private static double height(Node node) {
        return Math.max(node.minHeight(-1), node.prefHeight(-1));
    }
}
