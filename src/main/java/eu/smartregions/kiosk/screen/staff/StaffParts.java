package eu.smartregions.kiosk.screen.staff;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The small parts of the staff's area, with their words in English.
record StaffParts(Parts parts) {

    Label heading(String text) {
        return said(Lettering.H3.wrapping(), text);
    }

    Label text(String text) {
        return said(Lettering.BODY.wrapping(), text);
    }

    Label caption(String text) {
        return said(Lettering.CAPTION.wrapping(), text);
    }

    /// Returns a filled button; one a page.
    Target primary(String text, String icon, Runnable action) {
        HBox content = parts.row(0.8, parts.icon(icon, 2), said(Lettering.LABEL.line(), text));
        content.setAlignment(Pos.CENTER);
        Target button = new Target("k-button", content, action);
        button.setAccessibleText(text);
        button.setMaxWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Returns an outlined button.
    Target button(String text, String icon, Runnable action) {
        Target button = primary(text, icon, action);
        button.getStyleClass().add("secondary");
        return button;
    }

    /// Returns the progress of a task: a sentence and a bar under it.
    Region progress(StaffDesk.Step step) {
        Region done = new Region();
        done.getStyleClass().add("countdown-bar");
        StackPane track = new StackPane(done);
        track.getStyleClass().add("countdown-track");
        track.setAlignment(Pos.CENTER_LEFT);
        track.setMinHeight(parts.scale().em(0.8));
        done.maxWidthProperty().bind(track.widthProperty().multiply(Math.clamp(step.done(), 0, 1)));
        return parts.column(0.6, text(step.what()), track);
    }

    private static Label said(Label label, String text) {
        label.setText(text);
        return label;
    }
}
