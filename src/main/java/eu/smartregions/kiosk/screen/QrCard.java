package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.QrPlate;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A text to take along: as a QR code that holds it whole, how to, and the text itself for those without a camera.
public final class QrCard {
    private static final double SIDE_EM = 17;

    private QrCard() {
    }

    /// Returns the card of a text: the words stand beside the code, on a small upright screen below it.
    ///
    /// @throws io.nayuki.qrcodegen.DataTooLongException if the text does not fit into any code
    public static Region of(Parts parts, String text) {
        Label said = Lettering.BODY.wrapping();
        said.setText(text);
        VBox words = parts.column(0.8, parts.words().say(Lettering.LABEL.wrapping(), "take.how"), said);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        QrPlate plate = new QrPlate(text, Math.max(parts.scale().em(SIDE_EM), QrPlate.EASY_SIDE));
        boolean narrow = parts.scale().size() == SizeClass.COMPACT && parts.scale().portrait();
        return narrow ? parts.column(1.2, plate, words) : parts.row(2, plate, words);
    }
}
