package eu.smartregions.kiosk.screen.partner;

import eu.smartregions.kiosk.content.Instrument;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.CoInvestment;
import eu.smartregions.kiosk.guide.CoInvestment.Rule;
import eu.smartregions.kiosk.guide.take.Handout;
import eu.smartregions.kiosk.screen.InstrumentCards;
import eu.smartregions.kiosk.screen.QrCard;
import eu.smartregions.kiosk.screen.ReasonWords;
import eu.smartregions.kiosk.screen.Screen;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The things that two regions could invest in together: common fields, strengths that complete each other,
/// partnerships and money, each with the rule that made it fit; where nothing fits, the rule that failed.
public final class CoInvestScreen extends Screen {
    private static final int MOST_PARTNERSHIPS = 6;

    private final Region one;
    private final Region other;
    private final CoInvestment sheet;
    private final CoInvestWords said;

    public CoInvestScreen(ScreenContext around, Place.CoInvest place) {
        super(around);
        one = around.exhibition().region(place.one()).orElseThrow();
        other = around.exhibition().region(place.other()).orElseThrow();
        sheet = CoInvestment.of(around.exhibition(), one, other);
        said = new CoInvestWords(around.exhibition(), words(), one, other);
        Scroller scroller = Scroller.across(parts(), content());
        getChildren().add(new Page(parts(), words().say(Page.title(scale()), "coinvest.title"),
                around.exhibition().event().name(), scroller));
        scrolls(scroller);
    }

    private VBox content() {
        if (scale().size() != SizeClass.WIDE) {
            return parts().column(2, regions(), fields(), complements(), partnerships(), money());
        }
        GridPane halves = new GridPane(scale().em(2.4), 0);
        List<VBox> columns = List.of(parts().column(2, fields(), complements(), partnerships()), money());
        for (int i = 0; i < columns.size(); i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            halves.getColumnConstraints().add(half);
            halves.add(columns.get(i), i, 0);
            columns.get(i).setMinWidth(0);
        }
        return parts().column(1.6, regions(), halves);
    }

    /// Returns the two regions, each leading to its page, and the way to take it all along.
    private FlowPane regions() {
        FlowPane flow = parts().flow();
        Stream.of(one, other).forEach(region -> flow.getChildren().add(parts().chip(
                () -> region.name().text(words().language()), false,
                () -> navigator().go(new Place.RegionPage(region.id())))));
        flow.getChildren().add(parts().secondary("qrcode", "compare.take", this::take));
        return flow;
    }

    private VBox fields() {
        FlowPane tags = parts().flow();
        sheet.fields().stream().flatMap(id -> around().exhibition().area(id).stream())
                .forEach(area -> tags.getChildren()
                        .add(parts().tag(area, () -> navigator().go(Place.Area.of(area.id())))));
        return section("coinvest.fields", tags,
                sheet.fields().isEmpty() ? Optional.of("coinvest.fields.none") : Optional.empty());
    }

    private VBox complements() {
        VBox rows = parts().column(0.8);
        sheet.complements().forEach(
                reason -> rows.getChildren().add(row("handshake", () -> said.title(reason), () -> said.rule(reason))));
        return section("coinvest.complements", rows,
                sheet.complements().isEmpty() ? Optional.of(noComplements()) : Optional.empty());
    }

    /// Speaks of offers and wishes only where the exhibition has any.
    private String noComplements() {
        boolean bare = around().exhibition().regions().stream()
                .allMatch(region -> region.showcase().exchanges().isEmpty());
        return bare ? "coinvest.complements.none.bare" : "coinvest.complements.none";
    }

    private VBox partnerships() {
        VBox rows = parts().column(0.8);
        sheet.partnerships().stream().limit(MOST_PARTNERSHIPS)
                .forEach(joinable -> rows.getChildren().add(row("account-group",
                        () -> joinable.partnership().name().text(words().language()), () -> said.rule(joinable))));
        return section("coinvest.partnerships", rows,
                sheet.partnerships().isEmpty() ? Optional.of("coinvest.partnerships.none") : Optional.empty());
    }

    private VBox money() {
        if (sheet.fits().isEmpty()) {
            VBox failed = parts().column(0.6, words().say(Lettering.H2.wrapping(), "coinvest.money"));
            Stream.of(Rule.values()).filter(rule -> !failing(rule).isEmpty()).forEach(rule -> {
                Label label = Lettering.BODY.wrapping();
                words().follow(() -> label.setText(said.failed(rule, failing(rule))));
                failed.getChildren().add(label);
            });
            failed.getChildren().add(parts().secondary("hand-coin", "funding.title",
                    () -> navigator().go(new Place.Funding(FundingQuery.OPEN, false))));
            return failed;
        }
        VBox cards = parts().column(0.8, words().say(Lettering.BODY.wrapping(), "coinvest.money.lead"));
        InstrumentCards instruments = new InstrumentCards(around());
        sheet.fits().forEach(fit -> cards.getChildren().add(instruments.card(fit.instrument(), () -> said.rule(fit))));
        return section("coinvest.money", cards, Optional.empty());
    }

    private List<Instrument> failing(Rule rule) {
        return sheet.failures().stream().filter(failure -> failure.rule() == rule).map(CoInvestment.Failure::instrument)
                .toList();
    }

    /// Returns a section with its heading, and its content or the rule that failed.
    private VBox section(String heading, Node content, Optional<String> failed) {
        return parts().column(0.8, words().say(Lettering.H2.wrapping(), heading),
                failed.<Node>map(rule -> words().say(Lettering.BODY.wrapping(), rule)).orElse(content));
    }

    private Node row(String icon, Supplier<String> title, Supplier<String> rule) {
        Label name = Lettering.LABEL.wrapping();
        Label why = Lettering.CAPTION.wrapping();
        words().follow(() -> {
            name.setText(title.get());
            why.setText(rule.get());
        });
        VBox text = parts().column(0.1, name, why);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = parts().row(1, parts().icon(icon, 2), text);
        row.getStyleClass().add(Scroller.WHOLE);
        return row;
    }

    private void take() {
        List<String> lines = new ArrayList<>();
        ReasonWords names = new ReasonWords(around().exhibition(), words());
        sheet.complements().forEach(reason -> lines.add(said.title(reason)));
        if (!sheet.fields().isEmpty()) {
            lines.add(names.areas(sheet.fields()));
        }
        sheet.partnerships().forEach(joinable -> lines.add(joinable.partnership().name().text(words().language())));
        sheet.fits().forEach(fit -> lines.add(fit.instrument().name().text(words().language())));
        String heading = Stream.of(one, other).map(region -> region.name().text(words().language()))
                .collect(Collectors.joining(" + "));
        navigator().takeAway(navigator().here().subject());
        around().openSheet("compare.take", on -> QrCard.of(on,
                Handout.of(heading, lines, around().exhibition(), words().language())));
    }
}
