package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The cards that lead to funding instruments, as high as their texts need.
public final class InstrumentCards {
    private final ScreenContext around;
    private final Parts parts;
    private final InstrumentWords words;

    public InstrumentCards(ScreenContext around) {
        this.around = around;
        this.parts = around.parts();
        this.words = new InstrumentWords(around.exhibition(), parts.words());
    }

    /// Returns a card that says what an instrument pays, how much it has, and who puts the money in.
    Target card(Instrument instrument) {
        return card(instrument, () -> instrument.what().text(parts.words().language()), () -> words.money(instrument));
    }

    /// Returns a card with other lines below the name, such as the reasons why it fits.
    public @SafeVarargs final Target card(Instrument instrument, Supplier<String>... lines) {
        Label name = parts.words().tell(Lettering.LABEL.wrapping(), instrument.name());
        VBox text = parts.column(0.2, name);
        for (Supplier<String> line : lines) {
            Label label = Lettering.CAPTION.wrapping();
            parts.words().follow(() -> label.setText(line.get()));
            text.getChildren().add(label);
        }
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox content = parts.row(1, parts.icon("hand-coin", 2.2), text, parts.icon("chevron-right", 2));
        content.setPadding(
                new Insets(parts.scale().em(1), parts.scale().em(1), parts.scale().em(1), parts.scale().em(1.2)));
        Target card = new Target("k-card", content,
                () -> around.navigator().go(new Place.FundingPage(instrument.id())));
        card.setMinHeight(StackPane.USE_PREF_SIZE);
        card.setMinWidth(0);
        parts.follow(card, instrument.name());
        return card;
    }
}
