package eu.smartregions.kiosk.ui;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A sheet that stands on the bottom edge over the page, in the same window. Closes by its cross and by a touch outside.
public final class Sheet extends StackPane {
    private final VBox panel;

    /// @param title   message key of its heading
    /// @param content what it holds
    /// @param onClose what closing does
    public Sheet(Parts parts, String title, Node content, Runnable onClose) {
        Scale scale = parts.scale();
        Label heading = parts.words().say(Lettering.H2.line(), title);
        panel = parts.column(1.2, parts.row(1, heading, parts.spring(), parts.square("close", "sheet.close", onClose)),
                content);
        panel.getStyleClass().add("k-sheet");
        panel.setPadding(new Insets(scale.em(1.6), scale.margin(), scale.em(2), scale.margin()));
        panel.setMaxHeight(Region.USE_PREF_SIZE);
        panel.setOnMousePressed(MouseEvent::consume);
        getStyleClass().add("scrim");
        setAlignment(panel, Pos.BOTTOM_CENTER);
        getChildren().add(panel);
        setOnMouseReleased(event -> {
            if (event.getTarget() == this) {
                onClose.run();
            }
        });
    }
}
