package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Document;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Stories;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The part of a region's page beyond its strategy, in this order: its wishes and offers, what can be done from here,
/// how to meet it, its stories and documents. A part that has no content is left out.
final class RegionMore {
    private final ScreenContext around;
    private final Region region;
    private final Parts parts;
    private final Words words;

    RegionMore(ScreenContext around, Region region) {
        this.around = around;
        this.region = region;
        this.parts = around.parts();
        this.words = parts.words();
    }

    /// Returns all parts that have content; empty where none has.
    VBox all() {
        VBox all = parts.column(1.6);
        exchanges("region.wishes", Exchange.Side.WISH).ifPresent(all.getChildren()::add);
        exchanges("region.offers", Exchange.Side.OFFER).ifPresent(all.getChildren()::add);
        FlowPane actions = actions();
        if (!actions.getChildren().isEmpty()) {
            all.getChildren().add(actions);
        }
        MeetCard.of(around, region).ifPresent(all.getChildren()::add);
        stories().ifPresent(all.getChildren()::add);
        documents().ifPresent(all.getChildren()::add);
        return all;
    }

    /// Returns buttons for what can be done from this page, possibly none.
    private FlowPane actions() {
        FlowPane actions = new FlowPane(parts.scale().em(0.8), parts.scale().em(0.8));
        if (!region.pictures().isEmpty()) {
            actions.getChildren().add(parts.secondary("image-multiple", "region.pictures",
                    () -> around.navigator().go(new Place.Gallery(region.id(), 0))));
        }
        actions.setMinHeight(FlowPane.USE_PREF_SIZE);
        return actions;
    }

    private Optional<VBox> exchanges(String heading, Exchange.Side side) {
        List<Exchange> wanted = region.showcase().exchanges().stream().filter(exchange -> exchange.side() == side)
                .toList();
        return section(heading, wanted.stream().map(this::exchange).toList());
    }

    private Node exchange(Exchange exchange) {
        HBox row = parts.row(0.8);
        row.getStyleClass().add(Scroller.WHOLE);
        around.exhibition().area(exchange.area()).map(PriorityArea::look).ifPresent(look -> {
            HBox icon = parts.row(0, parts.icon(AreaStyles.icon(look), 1.7));
            icon.getStyleClass().add("area-deep");
            row.getChildren().add(AreaStyles.apply(icon, look));
        });
        Label title = words.tell(Lettering.BODY.wrapping(), exchange.title());
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        row.getChildren().add(title);
        return row;
    }

    private Optional<VBox> stories() {
        StoryCard cards = new StoryCard(around, parts);
        List<Target> shown = region.showcase().stories().stream()
                .map(story -> cards.of(new Stories.Told(region, story), false)).toList();
        shown.forEach(card -> card.setMinHeight(parts.scale().em(StoryCard.lyingEm(parts.scale()))));
        return shown.isEmpty()
                ? Optional.empty()
                : section("stories.title",
                        List.of(new Cards(around, parts).grid(shown,
                                shown.size() > 1 && parts.scale().size() == SizeClass.WIDE ? 2 : 1)));
    }

    private Optional<VBox> documents() {
        return section("region.documents", region.showcase().documents().stream().map(this::document).toList());
    }

    /// Makes the card of a document; a tap shows the code that opens it on the visitor's own phone.
    private Node document(Document document) {
        Label title = words.tell(Lettering.LABEL.wrapping(), document.title());
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox content = parts.row(1, parts.icon("file-document-outline", 2), title, parts.icon("qrcode", 2));
        content.setPadding(
                new Insets(parts.scale().em(0.6), parts.scale().em(1), parts.scale().em(0.6), parts.scale().em(1.2)));
        Target card = new Target("k-card", content, () -> {
            around.navigator().takeAway(Subject.of(region.id()));
            around.openSheet("region.documents", on -> TakeCard.web(on, "publication.read", document.address()));
        });
        card.setMinHeight(parts.scale().em(Cards.COUNTRY_EM));
        parts.follow(card, document.title());
        return card;
    }

    private Optional<VBox> section(String heading, List<Node> content) {
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<Node> nodes = new ArrayList<>(List.of(words.say(Lettering.H3.wrapping(), heading)));
        nodes.addAll(content);
        return Optional.of(parts.column(0.8, nodes.toArray(Node[]::new)));
    }
}
