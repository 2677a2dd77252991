package eu.smartregions.kiosk.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A column that shows its nodes from the first on, as far as each has room as a whole.
public final class FittingColumn extends Region {
    private final double gap;

    /// @param gap between two nodes, in pixels
    public FittingColumn(double gap, List<Node> nodes) {
        this.gap = gap;
        getChildren().setAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double nodes = getChildren().stream().mapToDouble(node -> node.prefHeight(width)).sum();
        return nodes + Math.max(0, getChildren().size() - 1) * gap;
    }

    @Override
    protected void layoutChildren() {
        double top = 0;
        boolean room = true;
        for (Node node : getChildren()) {
            double height = node.prefHeight(getWidth());
            room &= top + height <= getHeight() + 1;
            node.setVisible(room);
            node.resizeRelocate(0, top, getWidth(), height);
            top += height + gap;
        }
    }
}
