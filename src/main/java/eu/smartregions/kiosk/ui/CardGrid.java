package eu.smartregions.kiosk.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Cards of their own height in columns of equal width; those of a row are as high as the highest of them at this
/// width.
public final class CardGrid extends Region {
    private final int columns;
    private final double gap;

    /// @param gap between cards, in pixels
    public CardGrid(int columns, double gap, List<? extends Node> cards) {
        this.columns = columns;
        this.gap = gap;
        getChildren().addAll(cards);
    }

    private double cardWidth(double width) {
        return Math.max(0, Math.floor((width - (columns - 1) * gap) / columns));
    }

    private double rowHeight(int row, double width) {
        return getChildren().stream().skip((long) row * columns).limit(columns)
                .mapToDouble(card -> Math.max(card.minHeight(width), card.prefHeight(width))).max().orElse(0);
    }

    private int rows() {
        return Math.ceilDiv(getChildren().size(), columns);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = Math.max(0, (rows() - 1) * gap);
        for (int row = 0; row < rows(); row++) {
            height += rowHeight(row, cardWidth(width));
        }
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = cardWidth(getWidth());
        double top = 0;
        for (int row = 0; row < rows(); row++) {
            double height = rowHeight(row, width);
            for (int column = 0; column < columns && row * columns + column < getChildren().size(); column++) {
                getChildren().get(row * columns + column).resizeRelocate(column * (width + gap), top, width, height);
            }
            top += height + gap;
        }
    }
}
