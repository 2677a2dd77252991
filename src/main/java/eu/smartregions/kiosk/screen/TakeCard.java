package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.QrPlate;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A card with a QR code that holds something to take away: the code and how to use it.
final class TakeCard {
    private static final double WIDTH_EM = 19;
    private static final double PLATE_EM = 17.25;
    private static final double PADDING_EM = 1.2;
    /// The side of the plate of an address, which needs few modules.
    private static final double WEB_EM = 14;
    /// The least such side, for an address of some hundred letters.
    private static final double WEB_SIDE = (45 + 8) * QrPlate.LEAST_MODULE;
    private static final int LONGEST_ADDRESS = 24;

    private TakeCard() {
    }

    /// Returns a card in the form that the size of the screen asks for.
    ///
    /// @param title message key of the purpose of the code
    /// @param how   message key of the way to use it
    /// @param code  makes the text of the code; asked again when the language changes
    static Pane of(Parts parts, String title, String how, Supplier<String> code) {
        return of(parts, across(parts.scale()), title, how, code);
    }

    private static boolean across(Scale scale) {
        return scale.portrait() || scale.size() == SizeClass.COMPACT;
    }

    /// Returns a card.
    ///
    /// @param across whether the words stand beside the code, rather than above and below it
    static Pane of(Parts parts, boolean across, String title, String how, Supplier<String> code) {
        return of(parts, across, title, how, new Plate(code, side(parts.scale())));
    }

    /// A code and the most that its plate is wide, in pixels.
    private record Plate(Supplier<String> code, double side) {
    }

    private static Pane of(Parts parts, boolean across, String title, String how, Plate shown) {
        Label heading = parts.words().say(Lettering.LABEL.wrapping(), title);
        Label explained = parts.words().say(Lettering.CAPTION.wrapping(), how);
        StackPane plate = new StackPane();
        parts.words().follow(() -> plate.getChildren()
                .setAll(new QrPlate(shown.code().get(), shown.side())));
        plate.setAlignment(Pos.CENTER_LEFT);
        Pane card = across
                ? across(parts, plate, parts.column(0.8, heading, explained))
                : parts.column(0.5, heading, plate, explained);
        card.getStyleClass().addAll("k-card", Scroller.WHOLE);
        card.setPadding(new Insets(parts.scale().em(PADDING_EM)));
        if (!across) {
            card.setMinWidth(width(parts.scale()));
            card.setMaxWidth(width(parts.scale()));
        }
        return card;
    }

    /// Returns the width of a card that stands beside a text, in pixels.
    static double width(Scale scale) {
        return Math.max(scale.em(WIDTH_EM), side(scale) + 2 * scale.em(PADDING_EM));
    }

    private static double side(Scale scale) {
        return Math.max(scale.em(PLATE_EM), QrPlate.EASY_SIDE);
    }

    private static HBox across(Parts parts, StackPane plate, VBox text) {
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        return parts.row(1.6, plate, text);
    }

    /// Adds something below the words of a card, and returns the card.
    static Pane with(Pane card, Node below) {
        Pane text = card instanceof HBox row && row.getChildren().getLast() instanceof Pane column ? column : card;
        text.getChildren().add(below);
        return card;
    }

    /// Returns a card that leads the visitor's own phone to a page of the web, and names the address where that is
    /// short, else its host.
    static Pane web(Parts parts, String title, String address) {
        Pane card = of(parts, across(parts.scale()), title, "take.web", new Plate(() -> address,
                Math.max(parts.scale().em(WEB_EM), WEB_SIDE)));
        Label said = Lettering.CAPTION.wrapping();
        String plain = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        said.setText(plain.length() <= LONGEST_ADDRESS ? plain : plain.replaceFirst("/.*", ""));
        return with(card, said);
    }
}
