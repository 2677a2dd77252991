package eu.smartregions.kiosk.ui.theme;

import javafx.scene.control.Label;

/// A label that measures its text once for a width: boxes around it ask for its least, usual and largest height, and
/// each box around those asks again.
final class MeasuredLabel extends Label {
    private double width = Double.NaN;
    private double height;

    @Override
    protected double computePrefHeight(double newWidth) {
        if (newWidth != width) {
            height = super.computePrefHeight(newWidth);
            width = newWidth;
        }
        return height;
    }

    /// Forgets what was measured: whatever changes it asks for a new layout.
    @Override
    public void requestLayout() {
        width = Double.NaN;
        super.requestLayout();
    }
}
