package eu.smartregions.kiosk.ui;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Cards of their own height in columns of equal width; those of a row are as high as the highest of them at this
/// width.
public final class CardGrid extends Region {
    private final int columns;
    private final double gap;
    /// The heights of all rows by the width of a card, until something in a card changes: a page asks for them over and
    /// over, and each answer is a measurement of all texts.
    private final Map<Double, double[]> heights = new HashMap<>();

    /// @param gap between cards, in pixels
    public CardGrid(int columns, double gap, List<? extends Node> cards) {
        this.columns = columns;
        this.gap = gap;
        getChildren().addAll(cards);
    }

    private double cardWidth(double width) {
        return Math.max(0, Math.floor((width - (columns - 1) * gap) / columns));
    }

    private double[] rowHeights(double width) {
        double[] known = heights.get(width);
        if (known != null) {
            return known;
        }
        // A card may ask for layout while it is measured, which forgets what is known.
        double[] measured = IntStream.range(0, rows()).mapToDouble(row -> rowHeight(row, width)).toArray();
        heights.put(width, measured);
        return measured;
    }

    private double rowHeight(int row, double width) {
        return getChildren().stream().skip((long) row * columns).limit(columns)
                .mapToDouble(card -> Math.max(card.minHeight(width), card.prefHeight(width))).max().orElse(0);
    }

    private int rows() {
        return Math.ceilDiv(getChildren().size(), columns);
    }

    @Override
    public void requestLayout() {
        // Also called by the constructor of what this extends.
        if (heights != null) {
            heights.clear();
        }
        super.requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(0, (rows() - 1) * gap) + Arrays.stream(rowHeights(cardWidth(width))).sum();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = cardWidth(getWidth());
        double[] rowHeights = rowHeights(width);
        double top = 0;
        for (int row = 0; row < rowHeights.length; row++) {
            double height = rowHeights[row];
            for (int column = 0; column < columns && row * columns + column < getChildren().size(); column++) {
                getChildren().get(row * columns + column).resizeRelocate(column * (width + gap), top, width, height);
            }
            top += height + gap;
        }
    }
}
