package eu.smartregions.kiosk.ui.theme;

import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Keeps the last line of a text from being a short word alone: the text then breaks earlier, on as many lines, and
/// within no word.
public final class LastLine {
    /// A word of more than this share of the width may stand alone.
    private static final double LONG = 0.45;
    /// The narrowest that a text is made, as a share of its width.
    private static final double LEAST = 0.6;
    private static final double STEP = 0.05;
    /// The share of a width that a text surely fits in; the rest is for rounding.
    private static final double SURE = 0.99;

    private final Label label;
    /// The room now kept free at the right, in pixels.
    private double free;

    private LastLine(Label label) {
        this.label = label;
    }

    /// Looks after a label that wraps, from now on; one whose lines are centred stays as it is.
    public static <L extends Label> L filled(L label) {
        LastLine last = new LastLine(label);
        label.widthProperty().addListener((_, _, _) -> last.fill());
        label.textProperty().addListener((_, _, _) -> last.fill());
        label.fontProperty().addListener((_, _, _) -> last.fill());
        return label;
    }

    private void fill() {
        double width = label.getWidth();
        String text = label.getText();
        boolean sides = width > 0 && text != null && label.getTextAlignment() == TextAlignment.LEFT;
        double right = sides ? Math.floor(width - filling(text, label.getFont(), width)) : 0;
        if (right != free) {
            free = right;
            label.setPadding(new Insets(0, right, 0, 0));
        }
    }

    /// Returns the width, at most the given one, at which the last line holds more than a short word.
    static double filling(String text, Font font, double width) {
        int end = text.lastIndexOf(' ');
        if (end < 0) {
            return width;
        }
        Lines whole = new Lines(text, font);
        if (whole.width() <= width * SURE || new Lines(text.substring(end + 1), font).width() > width * LONG) {
            return width;
        }
        double height = whole.height(width);
        Lines before = new Lines(text.substring(0, end), font);
        if (before.height(width) >= height) {
            return width;
        }
        double longest = Stream.of(text.split("\\s+")).mapToDouble(word -> new Lines(word, font).width()).max()
                .orElse(0);
        for (double share = 1 - STEP; share >= LEAST; share -= STEP) {
            double narrow = width * share;
            if (narrow * SURE < longest || whole.height(narrow * SURE) > height) {
                return width;
            }
            if (before.height(narrow) >= height) {
                return narrow;
            }
        }
        return width;
    }

    /// A text that is measured at several widths: its letters are put in a row once.
    private static final class Lines {
        private final Text text;

        Lines(String text, Font font) {
            this.text = new Text(text);
            this.text.setFont(font);
        }

        double width() {
            return Math.ceil(text.getLayoutBounds().getWidth());
        }

        double height(double width) {
            text.setWrappingWidth(width);
            return Math.ceil(text.getLayoutBounds().getHeight());
        }
    }
}
