package eu.smartregions.kiosk.screen.partner;

import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Match;
import eu.smartregions.kiosk.guide.PartnerMatch;
import eu.smartregions.kiosk.guide.take.Handout;
import eu.smartregions.kiosk.screen.Cards;
import eu.smartregions.kiosk.screen.Links;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.screen.QrCard;
import eu.smartregions.kiosk.screen.ReasonWords;
import eu.smartregions.kiosk.screen.Screen;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The partner finder: a sentence to complete, and from the first moment the regions that fit it, each with its
/// reasons.
public final class PartnersScreen extends Screen {
    private static final double ROW_EM = 6.4;
    private static final double LOW_ROW_EM = 5.7;
    private static final double CHOOSE_EM = 4.4;
    private static final double SENTENCE_EM = 27;
    private static final double ROOM_FOR_SENTENCE_EM = 34;
    private static final int MOST_COMPARED = 3;
    private static final int MOST_TAKEN = 10;

    private final PartnerQuery quest;
    private final PartnerMatch.Found found;
    private final PartnerMatch partners;
    private final PartnerQuerySlots slots;
    private final RowGrid<Match> list;
    private final VBox actions;
    private List<RegionId> chosen;

    public PartnersScreen(ScreenContext around, Place.Partners place) {
        super(around);
        quest = place.query();
        chosen = place.chosen();
        partners = around.directory().partners();
        found = partners.find(quest);
        slots = new PartnerQuerySlots(around, parts(), quest, partners);
        actions = parts().column(0.8);
        boolean face = scale().size() == SizeClass.MEDIUM || scale().size() == SizeClass.TALL;
        double row = scale().low() ? Cards.REGION_EM : low() || face ? LOW_ROW_EM : ROW_EM;
        RowGrid.Layout layout = new RowGrid.Layout(1, scale().em(row), scale().em(0.8));
        list = new RowGrid<>(parts(), layout, this::row);
        words().follow(() -> list.show(found.matches()));
        showActions();
        getChildren().add(new Page(parts(), heading(), around.exhibition().event().name(), body()));
        scrolls(list);
    }

    private Node heading() {
        Label title = words().say(Page.title(scale()), "partners.title");
        if (scale().size() != SizeClass.TALL) {
            return title;
        }
        VBox heading = parts().column(0.8, title, words().say(Lettering.LEAD.wrapping(), "partners.lead"));
        heading.setAlignment(Pos.BOTTOM_LEFT);
        heading.setMinWidth(0);
        return heading;
    }

    private Region body() {
        Region matches = found.matches().isEmpty() ? new Scroller(parts(), nobody()) : list;
        if (scale().size() == SizeClass.WIDE) {
            VBox said = parts().column(1.2);
            slots.all().forEach(slot -> said.getChildren().add(parts().column(0.3, slot.label(), slot.chip())));
            said.getChildren().addAll(parts().column(0.2, counted(), order()), actions);
            Scroller sentence = new Scroller(parts(), said);
            sentence.setMinWidth(scale().em(SENTENCE_EM));
            sentence.setMaxWidth(scale().em(SENTENCE_EM));
            HBox.setHgrow(matches, Priority.ALWAYS);
            return new HBox(scale().em(2), sentence, matches);
        }
        FlowPane sentence = flow();
        if (low()) {
            sentence.getChildren().add(summary());
        } else {
            slots.all().forEach(slot -> sentence.getChildren().add(scale().size() == SizeClass.COMPACT
                    ? slot.chip()
                    : parts().row(0.6, slot.label(), slot.chip())));
        }
        VBox.setVgrow(matches, Priority.ALWAYS);
        if (scale().size() == SizeClass.TALL) {
            return parts().column(1, sentence, parts().column(0.2, counted(), order()), actions, matches);
        }
        if (low() || scale().size() == SizeClass.MEDIUM) {
            sentence.getChildren().add(actions);
            return parts().column(0.8, sentence, matches);
        }
        return parts().column(0.8, sentence, actions, matches);
    }

    private boolean low() {
        return scale().height() < scale().em(ROOM_FOR_SENTENCE_EM);
    }

    /// Returns the chip for a page without room for the sentence: it counts the regions that fit, and opens a sheet
    /// with the whole sentence.
    private Target summary() {
        Label name = words().count(Lettering.LABEL.line(), "partners.count", found.matches().size());
        Target chip = new Target("k-chip", parts().row(0.5, name, parts().icon("chevron-down", 1.8)),
                () -> around().openSheet("partners.title", this::sentence));
        words().follow(() -> chip.setAccessibleText(name.getText()));
        return chip;
    }

    private VBox sentence(Parts on) {
        VBox column = on.column(1, counted());
        new PartnerQuerySlots(around(), on, quest, partners).all()
                .forEach(slot -> column.getChildren().add(on.column(0.3, slot.label(), slot.chip())));
        column.getChildren().add(on.secondary("qrcode", "compare.take", this::take));
        return column;
    }

    private Label order() {
        Label order = words().say(Lettering.CAPTION.wrapping(), "partners.order");
        order.setVisible(quest.own().isPresent());
        order.setManaged(order.isVisible());
        return order;
    }

    /// Returns the number of regions that fit, or the conditions that had to be left out for any to be shown.
    private Label counted() {
        Label counted = Lettering.H3.wrapping();
        words().follow(() -> counted.setText(found.dropped().isEmpty()
                ? words().messages().count("partners.count", found.matches().size())
                : words().messages().text("partners.dropped", String.join(", ", slots.said(found.dropped())))));
        return counted;
    }

    private VBox nobody() {
        return parts().column(1.2, words().say(Lettering.LEAD.wrapping(), "partners.none"),
                new Links(around()).row(Way.MAP, Way.REGIONS),
                parts().secondary("home", "home.title", navigator()::home));
    }

    private HBox row(Match match) {
        ReasonWords reasons = new ReasonWords(around().exhibition(), words());
        Target card = new Cards(around(), parts().still())
                .match(match.region(), quest.area(), reasons.wordings(match.reasons()));
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        HBox row = new HBox(scale().em(0.8), choose(match), card);
        row.setFillHeight(true);
        return row;
    }

    private Target choose(Match match) {
        RegionId id = match.region().id();
        boolean now = chosen.contains(id);
        Target choose = new Target("k-button", parts().icon(now ? "check" : "compare", 2), () -> toggle(id));
        choose.getStyleClass().add("square");
        if (!now) {
            choose.getStyleClass().add("secondary");
        }
        choose.setMinWidth(scale().em(CHOOSE_EM));
        choose.setMaxHeight(Double.MAX_VALUE);
        choose.setDisable(!now && chosen.size() >= most());
        choose.setAccessibleText(
                words().messages().text("partners.choose", match.region().name().text(words().language())));
        return choose;
    }

    /// The number of regions that can be chosen: no more than can be compared with the visitor's own.
    private int most() {
        return MOST_COMPARED - (quest.own().isPresent() ? 1 : 0);
    }

    /// Chooses a region, or takes the choice back. Once the most that can be compared are chosen, the others wait until
    /// one of those is taken back.
    private void toggle(RegionId id) {
        List<RegionId> next = new ArrayList<>(chosen);
        if (!next.remove(id) && next.size() < most()) {
            next.add(id);
        }
        chosen = List.copyOf(next);
        navigator().refine(new Place.Partners(quest, chosen));
        list.show(found.matches());
        showActions();
    }

    private void showActions() {
        List<RegionId> compared = Stream.concat(quest.own().stream(), chosen.stream()).toList();
        boolean ready = compared.size() > 1 && !chosen.isEmpty();
        actions.getChildren().clear();
        Pane buttons = scale().size() == SizeClass.MEDIUM ? parts().row(0.8) : flow();
        if (ready) {
            buttons.getChildren().add(button(compared));
        }
        if (!low()) {
            buttons.getChildren().add(parts().secondary("qrcode", "compare.take", this::take));
        }
        if (scale().size() == SizeClass.WIDE && !ready) {
            actions.getChildren().add(hint());
        }
        actions.getChildren().add(buttons);
        actions.setVisible(!found.matches().isEmpty());
        actions.setManaged(!low() || ready);
    }

    private HBox hint() {
        Label hint = words().say(Lettering.CAPTION.wrapping(), "partners.hint");
        hint.setMinWidth(0);
        HBox.setHgrow(hint, Priority.ALWAYS);
        return parts().row(0.6, parts().icon("compare", 1.8), hint);
    }

    /// Shows the sentence and the regions that fit it as text for a phone. What was left open is no part of it: nobody
    /// takes home that they are from no region in particular.
    private void take() {
        navigator().takeAway(new Place.Partners(quest, chosen).subject());
        around().openSheet("compare.take", on -> QrCard.of(on, Handout.of(slots.answered(),
                found.matches().stream().map(match -> match.region().name().text(words().language())).limit(MOST_TAKEN)
                        .toList(),
                around().exhibition(), words().language())));
    }

    private Target button(List<RegionId> compared) {
        Label label = Lettering.LABEL.line();
        HBox content = parts().row(0.8, parts().icon("compare", 2), label);
        content.setAlignment(Pos.CENTER);
        Target button = new Target(low() ? "k-chip" : "k-button", content,
                () -> navigator().go(new Place.Compare(compared)));
        words().follow(() -> {
            label.setText(words().messages().text("partners.compare", compared.size()));
            button.setAccessibleText(label.getText());
        });
        button.choose(true);
        button.setMaxWidth(USE_PREF_SIZE);
        return button;
    }

    private FlowPane flow() {
        FlowPane flow = parts().flow();
        flow.setRowValignment(VPos.CENTER);
        return flow;
    }
}
