package eu.smartregions.kiosk.ui;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The type styles, from the floor of 1.1 em to the name of a region. Three weights, one family.
public enum Lettering {
    CAPTION, BODY, LABEL, LEAD, H3, H2, H1, NUMBER, DISPLAY;

    /// The style class in `parts.css`.
    public String styleClass() {
        return "t-" + name().toLowerCase(Locale.ROOT);
    }

    /// A label that wraps between words and is never cut off with an ellipsis.
    public Label wrapping() {
        Label label = line();
        label.setWrapText(true);
        return label;
    }

    /// A label on one line; inside controls, since a wrapping one would inflate the control.
    public Label line() {
        Label label = new Label();
        label.getStyleClass().add(styleClass());
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
