package eu.smartregions.kiosk.ui.theme;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The type styles, from the floor of 1.1 em to the name of a region. Three weights, one family.
public enum Lettering {
    CAPTION(1.1),
    NAME(1.1),
    BODY(1.3),
    LABEL(1.3),
    LEAD(1.6),
    HOOK(2.4),
    H3(1.8),
    H2(2.4),
    H1(3.2),
    NUMBER(4),
    DISPLAY(4.8);

    /// Between two things said on one line; where the line breaks, it ends with the dot, rather than that the next
    /// begins with it.
    public static final String SEPARATOR = "\u00a0\u00a0·  ";

    private final double em;

    Lettering(double em) {
        this.em = em;
    }

    /// The size in em of the root size, as `parts.css` has it.
    public double em() {
        return em;
    }

    /// The room between lines in em of the root size, as `parts.css` has it.
    public double spacing() {
        return switch (this) {
            case CAPTION -> 0.1 * em;
            case BODY -> 0.25 * em;
            case LEAD, HOOK -> 0.2 * em;
            case NAME, LABEL, H3, H2, H1, NUMBER, DISPLAY -> 0;
        };
    }

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
        Label label = new MeasuredLabel();
        label.getStyleClass().add(styleClass());
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// The font of this style at a root size, as `parts.css` sets it; for measuring before the style sheet is applied.
    ///
    /// @param root pixels an em
    public Font font(double root) {
        return switch (this) {
            case CAPTION, BODY, LEAD, HOOK -> Font.font("Inter", root * em);
            case NAME, LABEL -> Font.font("Inter SemiBold", root * em);
            case H3, H2, H1, NUMBER, DISPLAY -> Font.font("Inter", FontWeight.BOLD, root * em);
        };
    }
}
