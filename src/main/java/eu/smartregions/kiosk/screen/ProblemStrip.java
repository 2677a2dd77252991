package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.ui.Lettering;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Above the preview of content that is being written: how many problems it has, and the first of them.
public final class ProblemStrip extends VBox {
    private static final int SHOWN = 3;

    /// @param problems a line each, at least one
    /// @param stopped  whether they keep the content from being shown, so that what was good last is seen
    public ProblemStrip(List<String> problems, boolean stopped) {
        getStyleClass().addAll("problem-strip", stopped ? "stopped" : "doubtful");
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        Label heading = Lettering.LABEL.wrapping();
        heading.setText(stopped ? count + ". Below is what was good last." : count + " to look at.");
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
