package eu.smartregions.kiosk.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// A heading that steps down to a smaller style when a word is longer than its place or it would take more than two lines:
/// words are never broken nor cut. Steps from its largest style to H3.
public final class FittedLabel extends Label {
    private static final double LINES = 2;
    private final List<Lettering> steps;

    /// @param largest the style it has where there is room: DISPLAY, H1 or H2
    public FittedLabel(Lettering largest) {
        steps = Stream.of(Lettering.DISPLAY, Lettering.H1, Lettering.H2, Lettering.H3)
                .filter(step -> size(step) <= size(largest)).toList();
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add(largest.styleClass());
        textProperty().addListener((_, _, _) -> fit());
        widthProperty().addListener((_, _, _) -> fit());
    }

    private void fit() {
        if (getWidth() <= 0 || getText().isEmpty()) {
            return;
        }
        double em = getFont().getSize() / size(current());
        Lettering fitting = steps.stream().filter(step -> fits(em * size(step))).findFirst().orElse(steps.getLast());
        if (fitting != current()) {
            steps.forEach(step -> getStyleClass().remove(step.styleClass()));
            getStyleClass().add(fitting.styleClass());
        }
    }

    private Lettering current() {
        return steps.stream().filter(step -> getStyleClass().contains(step.styleClass())).findFirst().orElseThrow();
    }

    private boolean fits(double pixels) {
        Font font = Font.font(getFont().getFamily(), FontWeight.BOLD, pixels);
        double longestWord = Stream.of(getText().split("\\s+")).mapToDouble(word -> width(word, font)).max().orElse(0);
        return longestWord <= getWidth() && width(getText(), font) <= getWidth() * LINES * 0.9;
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }

    /// The size of a heading style in em, as in `parts.css`.
    private static double size(Lettering lettering) {
        return switch (lettering) {
            case DISPLAY -> 4.8;
            case H1 -> 3.2;
            case H2 -> 2.4;
            case H3 -> 1.8;
            case CAPTION, BODY, LABEL, LEAD, NUMBER -> throw new IllegalArgumentException(lettering + " is no heading");
        };
    }
}
