package eu.smartregions.kiosk.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two columns: the second as wide as it asks for, the first in the room that is left. As high as the higher of the two
/// at these widths, which a row of boxes does not know of texts that wrap.
public final class Columns extends Region {
    private final Region first;
    private final Region second;
    private final double gap;

    /// @param gap between the columns, in pixels
    public Columns(double gap, Region first, Region second) {
        this.gap = gap;
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    private double secondWidth() {
        return Math.clamp(second.prefWidth(-1), second.minWidth(-1),
                Math.max(second.minWidth(-1), second.maxWidth(-1)));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double right = secondWidth();
        return Math.max(first.prefHeight(Math.max(0, width - right - gap)), second.prefHeight(right));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double right = secondWidth();
        first.resizeRelocate(0, 0, Math.max(0, getWidth() - right - gap), getHeight());
        second.resizeRelocate(getWidth() - right, 0, right, getHeight());
    }
}
