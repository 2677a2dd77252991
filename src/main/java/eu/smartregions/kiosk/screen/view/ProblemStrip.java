package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A strip above the preview of content that is being written: the number of problems, and the first of them.
public final class ProblemStrip extends VBox {
    private static final int SHOWN = 3;

    /// The content below the strip.
    public enum Below {
        /// The content with these problems.
        THIS,
        /// The content that could be shown before, as the problems are too bad.
        WHAT_WAS_GOOD_LAST,
        /// No content, as none could be shown yet.
        NOTHING
    }

    /// @param problems a line each, at least one, the worst first
    public ProblemStrip(List<String> problems, Below below) {
        getStyleClass().addAll("problem-strip", below == Below.THIS ? "doubtful" : "stopped");
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        Label heading = Lettering.LABEL.wrapping();
        heading.setText(count + switch (below) {
            case THIS -> " to look at.";
            case WHAT_WAS_GOOD_LAST -> ". Below is what was good last.";
            case NOTHING -> ". What you write is shown once the errors are mended.";
        });
        getChildren().add(heading);
        problems.stream().limit(SHOWN).forEach(problem -> {
            Label line = Lettering.CAPTION.wrapping();
            line.setText(problem);
            getChildren().add(line);
        });
        if (problems.size() > SHOWN) {
            Label more = Lettering.CAPTION.line();
            more.setText("And " + (problems.size() - SHOWN) + " more: kiosk bundle check tells all of them.");
            getChildren().add(more);
        }
    }
}
