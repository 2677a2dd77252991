package eu.smartregions.kiosk.ui;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.text.Font;

/// Keeps the last line of a large text from being a short word alone: the text then breaks earlier, on as many lines,
/// and within no word.
final class LastLine {
    /// A word of more than this share of the width may stand alone.
    private static final double LONG = 0.45;
    /// The narrowest that a text is made, as a share of its width.
    private static final double LEAST = 0.6;
    private static final double STEP = 0.05;
    /// The share of a width that a text surely fits in; the rest is for rounding.
    private static final double SURE = 0.99;

    private final Label label;

    private LastLine(Label label) {
        this.label = label;
    }

    /// Looks after a label that wraps, from now on.
    static <L extends Label> L filled(L label) {
        LastLine last = new LastLine(label);
        label.widthProperty().addListener((_, _, _) -> last.fill());
        label.textProperty().addListener((_, _, _) -> last.fill());
        label.fontProperty().addListener((_, _, _) -> last.fill());
        return label;
    }

    private void fill() {
        double width = label.getWidth();
        String text = label.getText();
        double right = width <= 0 || text == null ? 0 : Math.floor(width - filling(text, label.getFont(), width));
        if (right != label.getPadding().getRight()) {
            label.setPadding(new Insets(0, right, 0, 0));
        }
    }

    /// Returns the width, at most the given one, at which the last line holds more than a short word.
    static double filling(String text, Font font, double width) {
        int end = text.lastIndexOf(' ');
        if (end < 0 || FittedLabel.width(text, font) <= width * SURE
                || FittedLabel.width(text.substring(end + 1), font) > width * LONG) {
            return width;
        }
        double height = FittedLabel.height(text, font, width);
        String before = text.substring(0, end);
        if (FittedLabel.height(before, font, width) >= height) {
            return width;
        }
        double longest = FittedLabel.longestWord(text, font);
        for (double share = 1 - STEP; share >= LEAST; share -= STEP) {
            double narrow = width * share;
            if (narrow * SURE < longest || FittedLabel.height(text, font, narrow * SURE) > height) {
                return width;
            }
            if (FittedLabel.height(before, font, narrow) >= height) {
                return narrow;
            }
        }
        return width;
    }
}
