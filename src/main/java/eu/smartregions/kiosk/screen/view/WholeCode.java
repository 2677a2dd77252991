package eu.smartregions.kiosk.screen.view;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.QrPlate;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A code over the whole screen, for those who hold up a phone without seeing what it sees: above the middle of the
/// lower edge, where a mark can be felt, and so large that a phone at arm's length finds it. Any touch closes it.
public final class WholeCode extends StackPane {
    /// The message key of its heading.
    static final String TITLE = "saved.take";
    /// The least side of the code with its quiet zone, in millimetres.
    static final double SIDE_MM = 200;
    private static final double PADDING_EM = 0.8;
    /// The height of all that stands above and below the code, in em.
    private static final double AROUND_EM = 13;

    /// @param text what a phone reads
    /// @param side that the code has at least, where the screen is large enough, in pixels
    WholeCode(Parts parts, String text, double side, Runnable close) {
        getStyleClass().add("scrim");
        Scale scale = parts.scale();
        Label heading = parts.words().say(Lettering.H2.wrapping(), TITLE);
        Label how = parts.words().say(Lettering.LABEL.wrapping(), "code.closes");
        QrPlate plate = QrPlate.atLeast(text, side,
                Math.min(scale.width() - 2 * scale.margin(), scale.height() - scale.em(AROUND_EM)));
        VBox card = parts.column(0.8, heading, plate, how, parts.button("close", "sheet.close", close));
        card.getStyleClass().add("dialog");
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(scale.em(PADDING_EM)));
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(card, Pos.BOTTOM_CENTER);
        getChildren().add(card);
        setOnMouseReleased(_ -> close.run());
    }
}
