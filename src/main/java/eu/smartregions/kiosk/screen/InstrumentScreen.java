package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Enquiry;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Place;
import eu.smartregions.kiosk.content.Quest;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.ui.Columns;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.Lettering;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.QrPlate;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.SizeClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One funding instrument: what it pays, for whom, whose money it is, and the text to take along.
final class InstrumentScreen extends Screen {
    private static final double QR_EM = 16;
    private static final double TAKE_EM = 19;

    private final Instrument instrument;
    private final InstrumentWords said;

    InstrumentScreen(Surroundings around, String id) {
        super(around);
        instrument = around.exhibition().library().instruments().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow();
        said = new InstrumentWords(around.exhibition(), words());
        VBox text = parts().column(1.4, words().tell(FittedLabel.title(scale(), Lettering.H2, 3), instrument.name()),
                words().tell(Lettering.BODY.wrapping(), instrument.what()), conditions(), fields(), waysOn());
        text.setMinWidth(0);
        boolean beside = scale().size() == SizeClass.WIDE;
        Scroller scroller = new Scroller(parts(), beside ? text : parts().column(1.6, text, take()));
        Region body = beside ? new Columns(scale().em(2.4), scroller, parts().column(0, take())) : scroller;
        getChildren().add(new Page(parts(), words().say(Page.title(scale()), "funding.title"), around.exhibition().event().name(), body));
        scrolls(scroller);
    }

    /// How much, for whom, for what and with whom: two by two where there is room.
    private GridPane conditions() {
        int columns = scale().size() == SizeClass.COMPACT ? 1 : 2;
        GridPane grid = new GridPane(scale().em(1.6), scale().em(1.2));
        for (int i = 0; i < columns; i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(width);
        }
        List<VBox> facts = List.of(money(), fact("funding.for", () -> said.said(instrument.conditions().applicants())),
                fact("funding.aims", () -> said.said(instrument.conditions().aims())),
                fact("funding.with", () -> said.said(instrument.conditions().partnering())));
        for (int i = 0; i < facts.size(); i++) {
            grid.add(facts.get(i), i % columns, i / columns);
            GridPane.setValignment(facts.get(i), VPos.TOP);
        }
        return grid;
    }

    private VBox money() {
        VBox money = fact("funding.money", () -> said.money(instrument));
        // Notes are written in one language only.
        instrument.money().budget().filter(budget -> !budget.note().isBlank()).ifPresent(budget -> {
            Label note = Lettering.CAPTION.wrapping();
            note.setText(budget.note());
            money.getChildren().add(note);
        });
        return money;
    }

    private VBox fact(String key, Supplier<String> text) {
        Label label = Lettering.BODY.wrapping();
        words().follow(() -> label.setText(text.get()));
        return parts().column(0.2, words().say(Lettering.H3.wrapping(), key), label);
    }

    private VBox fields() {
        if (instrument.conditions().areas().isEmpty()) {
            return fact("compare.fields", () -> said.fields(instrument));
        }
        FlowPane tags = parts().flow();
        around().exhibition().areas().stream().filter(area -> instrument.conditions().areas().contains(area.id()))
                .forEach(area -> tags.getChildren().add(parts().tag(area,
                        () -> navigator().go(new Place.Area(area.id(), Optional.empty())))));
        return parts().column(0.6, words().say(Lettering.H3.wrapping(), "compare.fields"), tags);
    }

    /// Partners in its field, and the other instruments.
    private FlowPane waysOn() {
        FlowPane flow = parts().flow();
        Optional<AreaId> field = instrument.conditions().areas().size() == 1
                ? instrument.conditions().areas().stream().findFirst() : Optional.empty();
        flow.getChildren().addAll(
                SaveButton.of(navigator(), parts(), Subject.instrument(instrument.id())),
                parts().secondary("handshake", "partners.title", () -> navigator().go(
                        new Place.Partners(Quest.OPEN.in(field, Optional.empty()), List.of()))),
                parts().secondary("hand-coin", "funding.title",
                        () -> navigator().go(new Place.Funding(Enquiry.OPEN, false))));
        return flow;
    }

    private Region take() {
        StackPane plate = new StackPane();
        words().follow(() -> plate.getChildren().setAll(new QrPlate(said.handout(instrument), scale().em(QR_EM))));
        plate.setMaxWidth(USE_PREF_SIZE);
        VBox card = parts().column(0.5, words().say(Lettering.LABEL.wrapping(), "take.title"), plate,
                words().say(Lettering.CAPTION.wrapping(), "take.how"));
        card.getStyleClass().addAll("k-card", Scroller.WHOLE);
        card.setPadding(new Insets(scale().em(1.2)));
        card.setMinWidth(scale().em(TAKE_EM));
        card.setMaxWidth(scale().em(TAKE_EM));
        return card;
    }
}
