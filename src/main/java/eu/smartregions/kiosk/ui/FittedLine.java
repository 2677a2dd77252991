package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// Secondary text that says as much as fits: the first of several wordings, from the fullest to the shortest, that
/// takes one line; where only the shortest does, the first that takes two. Never cut off.
public final class FittedLine extends Region {
    private final Label label;
    private final int lines;
    private List<String> wordings = List.of("");
    /// The wording that fits, by place: a page asks for it over and over.
    private final Map<Place, String> fitting = new HashMap<>();

    private record Place(double width, Font font) {
    }

    /// @param style of the text
    public FittedLine(Lettering style) {
        this(style, 1);
    }

    /// @param style of the text
    /// @param lines that it takes wherever they let it say more
    public FittedLine(Lettering style, int lines) {
        this.lines = lines;
        label = style.wrapping();
        getChildren().add(label);
    }

    /// Sets the texts of which the first that fits is shown, the fullest first.
    public void say(List<String> fullestFirst) {
        wordings = fullestFirst;
        fitting.clear();
        requestLayout();
    }

    private String fitting(double width) {
        return fitting.computeIfAbsent(new Place(width, label.getFont()), place -> firstFitting(place.width()));
    }

    private String firstFitting(double width) {
        String shortest = wordings.getLast();
        return wordings.stream().limit(wordings.size() - 1L)
                .filter(text -> lines > 1 ? fits(text, width, lines) : length(text) <= width).findFirst()
                .or(() -> wordings.stream().limit(wordings.size() - 1L).filter(text -> fits(text, width, 2))
                        .findFirst())
                .orElse(shortest);
    }

    private boolean fits(String text, double width, int most) {
        if (length(text) <= width) {
            return true;
        }
        return Stream.of(text.split("\\s+")).allMatch(word -> length(word) <= width)
                && FittedLabel.height(text, label.getFont(), width) <= most * FittedLabel.lineHeight(label.getFont())
                        + 1;
    }

    private double length(String text) {
        return FittedLabel.width(text, label.getFont());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            label.setText(fitting(width));
        }
        // Nothing said takes no line, so that what stands above it stays in the middle.
        return label.getText().isEmpty() ? 0 : label.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width > 0 ? width : getWidth());
    }

    @Override
    protected double computePrefWidth(double height) {
        return length(wordings.getFirst());
    }

    @Override
    protected void layoutChildren() {
        label.setText(fitting(getWidth()));
        label.resizeRelocate(0, 0, getWidth(), label.prefHeight(getWidth()));
    }
}
