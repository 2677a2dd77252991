package eu.smartregions.kiosk.screen.staff;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.time.Duration;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is on the screen while it is cleaned: how many seconds are left. On the FX thread.
public final class CleaningView extends StackPane {
    private final double diagonalInches;
    private final Label left = Lettering.DISPLAY.line();
    private final Timeline clock;
    private int seconds;
    private double shownWidth;

    /// Begins to count down.
    ///
    /// @param diagonalInches of the screen, 0 if not known
    /// @param length         in whole seconds
    /// @param over           what happens then
    public CleaningView(double diagonalInches, Duration length, Runnable over) {
        this.diagonalInches = diagonalInches;
        seconds = (int) length.toSeconds();
        left.setText(Integer.toString(seconds));
        clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1),
                _ -> left.setText(Integer.toString(--seconds))));
        clock.setCycleCount(seconds);
        clock.setOnFinished(_ -> over.run());
        clock.play();
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != shownWidth) {
            shownWidth = getWidth();
            Scale scale = Scale.of(getWidth(), getHeight(), diagonalInches, 1);
            setStyle("-fx-font-size: " + scale.root() + "px");
            StaffParts parts = new StaffParts(new Parts(scale, new Words(new LanguageChoice(Language.EN))));
            VBox words = new VBox(scale.em(1.2), parts.heading("The screen can be cleaned now"), left,
                    parts.text("Touches do nothing until the time is over."));
            words.setAlignment(Pos.CENTER);
            getChildren().setAll(words);
        }
        super.layoutChildren();
    }
}
