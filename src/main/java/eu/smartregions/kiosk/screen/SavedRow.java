package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The row of something saved: its card and a cross; once removed, for six seconds the way back in the same place.
final class SavedRow extends StackPane {
    private static final Duration UNDO = Duration.seconds(6);

    private final SavedScreen screen;
    private final Subject subject;
    private final HBox kept;
    private final HBox removed;
    private final PauseTransition undoable = new PauseTransition(UNDO);
    private int place;

    SavedRow(SavedScreen screen, Subject subject, Target card) {
        this.screen = screen;
        this.subject = subject;
        Parts parts = screen.parts();
        double height = parts.scale().em(Cards.savedEm(parts.scale()));
        card.setMinWidth(0);
        card.setMinHeight(height);
        HBox.setHgrow(card, Priority.ALWAYS);
        kept = parts.row(0.8, card, parts.square("close", "saved.remove", this::remove));
        Label word = parts.words().say(Lettering.BODY.line(), "saved.removed");
        removed = parts.row(0.8, word, parts.spring(), parts.secondary("undo", "saved.undo", this::restore));
        removed.getStyleClass().add("note");
        removed.setPadding(new Insets(0, parts.scale().em(0.6), 0, parts.scale().em(1.2)));
        setMinHeight(height);
        getStyleClass().add(Scroller.WHOLE);
        getChildren().add(kept);
        undoable.setOnFinished(_ -> screen.forget(this));
        sceneProperty().addListener((_, _, scene) -> {
            if (scene == null) {
                undoable.stop();
            }
        });
    }

    /// Takes it off the list, if it is on it.
    void remove() {
        if (getChildren().contains(kept)) {
            place = screen.navigator().saved().subjects().indexOf(subject);
            getChildren().setAll(removed);
            screen.remove(subject);
            undoable.playFromStart();
        }
    }

    private void restore() {
        undoable.stop();
        getChildren().setAll(kept);
        screen.restore(subject, place);
    }
}
