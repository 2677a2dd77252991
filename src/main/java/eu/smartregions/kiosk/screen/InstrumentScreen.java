package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One funding instrument: its purpose, its conditions, its investors, and the text to take along.
public final class InstrumentScreen extends ScrolledScreen {
    private final Instrument instrument;
    private final InstrumentWords said;

    public InstrumentScreen(ScreenContext around, String id) {
        super(around);
        instrument = around.exhibition().library().instruments().stream().filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        said = new InstrumentWords(around.exhibition(), words());
        VBox text = parts().column(1.4, words().tell(Lettering.BODY.wrapping(), instrument.what()), conditions(),
                fields(), waysOn());
        show(heading("funding.title", instrument.name(), text), beside(text, take()), Optional.empty());
    }

    /// Returns its size, applicants, aims and partners: two by two where there is room.
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
        instrument.money().budget().flatMap(Instrument.Budget::note).ifPresent(note -> money.getChildren()
                .addAll(words().tell(Lettering.CAPTION.wrapping(), note), parts().languageNote(note)));
        return money;
    }

    private VBox fact(String key, Supplier<String> text) {
        Label label = Lettering.BODY.wrapping();
        words().follow(() -> label.setText(text.get()));
        VBox fact = parts().column(0.2, words().say(Lettering.H3.wrapping(), key), label);
        fact.getStyleClass().add(Scroller.WHOLE);
        return fact;
    }

    private VBox fields() {
        if (instrument.conditions().areas().isEmpty()) {
            return fact("compare.fields", () -> said.fields(instrument));
        }
        FlowPane tags = parts().flow();
        around().exhibition().areas().stream().filter(area -> instrument.conditions().areas().contains(area.id()))
                .forEach(area -> tags.getChildren().add(parts().tag(area,
                        () -> navigator().go(Place.Area.of(area.id())))));
        return parts().column(0.6, words().say(Lettering.H3.wrapping(), "compare.fields"), tags);
    }

    /// Returns the ways on: saving it, partners in its field, and the other instruments.
    private FlowPane waysOn() {
        FlowPane flow = parts().flow();
        Optional<AreaId> field = instrument.conditions().areas().size() == 1
                ? instrument.conditions().areas().stream().findFirst()
                : Optional.empty();
        flow.getChildren().addAll(
                SaveButton.of(navigator(), parts(), Subject.instrument(instrument.id())),
                parts().secondary("handshake", "partners.title", () -> navigator().go(
                        new Place.Partners(PartnerQuery.OPEN.in(field, Optional.empty()), List.of()))),
                parts().secondary("hand-coin", "funding.title",
                        () -> navigator().go(new Place.Funding(FundingQuery.OPEN, false))));
        return flow;
    }

    private Region take() {
        return TakeCard.of(parts(), "take.title", "take.how", () -> said.handout(instrument));
    }
}
