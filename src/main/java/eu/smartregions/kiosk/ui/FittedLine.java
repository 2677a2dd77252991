package eu.smartregions.kiosk.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/// One line of secondary text that says as much as fits: the first of several wordings, from the fullest to the shortest, that
/// is not too long. Never cut off.
public final class FittedLine extends Region {
    private final Label label;
    private List<String> wordings = List.of("");

    /// @param style of the text
    public FittedLine(Lettering style) {
        label = style.line();
        label.setTextOverrun(OverrunStyle.CLIP);
        getChildren().add(label);
    }

    /// What may be said, the fullest first.
    public void say(List<String> fullestFirst) {
        wordings = fullestFirst;
        label.setText(fullestFirst.getLast());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return label.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return label.prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return FittedLabel.width(wordings.getFirst(), label.getFont());
    }

    @Override
    protected void layoutChildren() {
        label.setText(wordings.stream().filter(text -> FittedLabel.width(text, label.getFont()) <= getWidth()).findFirst()
                .orElse(wordings.getLast()));
        label.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
