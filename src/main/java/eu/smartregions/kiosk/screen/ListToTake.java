package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.QrPlate;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The card with the code that holds everything saved; what is too long for one code takes several, one after another.
final class ListToTake {
    private static final double CODE_EM = 16;
    /// The width that the code and its words need to stand side by side.
    private static final double NARROWEST_EM = 44;

    private final Parts parts;
    private final Supplier<List<String>> texts;
    private final StackPane plate = new StackPane();
    private final Label part = Lettering.CAPTION.wrapping();
    private final Target next;
    private final Pane card;
    private int shown;

    /// @param texts  what the codes say in the language in force; none hides the card
    /// @param across whether the words stand beside the code rather than above and below it
    ListToTake(Parts parts, Supplier<List<String>> texts, boolean across) {
        this.parts = parts;
        this.texts = texts;
        Words words = parts.words();
        Label heading = words.say(Lettering.H3.wrapping(), "saved.take");
        Label how = words.say(Lettering.CAPTION.wrapping(), "take.how");
        Label forgotten = words.say(Lettering.CAPTION.wrapping(), "saved.forgotten");
        next = parts.secondary("chevron-right", "saved.next", this::next);
        plate.setAlignment(Pos.CENTER_LEFT);
        VBox text = parts.column(0.8, heading, how, forgotten, part, next);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        card = across ? parts.row(1.6, plate, text) : parts.column(0.6, heading, plate, part, next, how, forgotten);
        card.getStyleClass().addAll("k-card", Scroller.WHOLE);
        card.setPadding(new Insets(parts.scale().em(1.2)));
        words.follow(this::show);
    }

    /// Whether the words have room beside the code.
    static boolean roomBeside(Scale scale) {
        return scale.width() >= scale.em(NARROWEST_EM);
    }

    /// Returns the card.
    Region card() {
        return card;
    }

    /// Shows the list as it is now, from its first code.
    void update() {
        shown = 0;
        show();
    }

    private void next() {
        shown++;
        show();
    }

    private void show() {
        List<String> all = texts.get();
        shown = all.isEmpty() ? 0 : shown % all.size();
        card.setVisible(!all.isEmpty());
        if (!all.isEmpty()) {
            plate.getChildren().setAll(new QrPlate(all.get(shown), parts.scale().em(CODE_EM)));
        }
        part.setText(parts.words().messages().text("saved.part", shown + 1, all.size()));
        List.of(part, next).forEach(node -> {
            node.setVisible(all.size() > 1);
            node.setManaged(all.size() > 1);
        });
    }
}
