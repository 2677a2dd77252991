package eu.smartregions.kiosk.ui;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Filters beside a list on a low page, or above it where they would leave it too narrow for its words. The list is the
/// first child and may be exchanged for another, such as a map.
final class BesideOrAbove extends Pane {
    /// The largest share of the width that filters may take beside a list.
    private static final double SHARE = 0.34;

    private final Pane filters;
    private final double gap;

    /// @param gap between the two, in pixels
    BesideOrAbove(Pane filters, Region list, double gap) {
        super(list, filters);
        this.filters = filters;
        this.gap = gap;
        setMinSize(0, 0);
    }

    private Region list() {
        return (Region) getChildren().getFirst();
    }

    @Override
    protected double computePrefWidth(double height) {
        return list().prefWidth(height) + gap + filters.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return list().prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        Region list = list();
        double width = getWidth();
        double height = getHeight();
        double side = filters.prefWidth(-1);
        if (side > SHARE * width) {
            double top = filters.prefHeight(width) + gap;
            filters.resizeRelocate(0, 0, width, top - gap);
            list.resizeRelocate(0, top, width, Math.max(0, height - top));
        } else {
            list.resizeRelocate(0, 0, width - side - gap, height);
            filters.resizeRelocate(width - side, 0, side, height);
        }
    }
}
