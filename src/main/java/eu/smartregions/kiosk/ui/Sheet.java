package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A sheet that stands on the bottom edge over the page, in the same window. Closes by its cross and by a touch
/// outside.
public final class Sheet extends StackPane {
    private static final double ROOMY_EM = 20;
    private final double highest;
    private final VBox panel;

    /// @param title   message key of its heading
    /// @param content what it holds
    /// @param highest how high it may be, in pixels
    /// @param onClose what closing does
    public Sheet(Parts parts, String title, Region content, double highest, Runnable onClose) {
        this.highest = highest;
        Scale scale = parts.scale();
        Label heading = parts.words().say(FittedLabel.title(scale, Lettering.H2, 2), title);
        heading.setMinWidth(0);
        HBox.setHgrow(heading, Priority.ALWAYS);
        Scroller body = new Scroller(parts, content);
        VBox.setVgrow(body, Priority.ALWAYS);
        boolean low = highest < scale.em(ROOMY_EM);
        panel = parts.column(low ? 0.8 : 1.2, parts.row(1, heading, parts.square("close", "sheet.close", onClose)),
                body);
        panel.getStyleClass().add("k-sheet");
        panel.setPadding(new Insets(scale.em(low ? 0.8 : 1.6), scale.margin(), scale.em(low ? 1 : 2), scale.margin()));
        panel.setOnMousePressed(MouseEvent::consume);
        getStyleClass().add("scrim");
        getChildren().add(panel);
        setOnMouseReleased(event -> {
            if (event.getTarget() == this) {
                onClose.run();
            }
        });
    }

    /// As high as its content where that may be.
    @Override
    protected void layoutChildren() {
        double height = Math.min(panel.prefHeight(getWidth()), highest);
        panel.resizeRelocate(0, getHeight() - height, getWidth(), height);
    }
}
