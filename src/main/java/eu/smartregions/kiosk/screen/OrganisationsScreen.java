package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The organisations that help regions: funders, networks and advisers.
public final class OrganisationsScreen extends ScrolledScreen {

    public OrganisationsScreen(ScreenContext around) {
        super(around);
        VBox body = parts().column(1.6);
        for (Organisation.Kind kind : Organisation.Kind.values()) {
            List<Target> cards = around.exhibition().library().organisations().stream()
                    .filter(organisation -> organisation.kind() == kind).map(organisation -> card(around, organisation))
                    .toList();
            if (!cards.isEmpty()) {
                body.getChildren().add(parts().column(0.8, words().say(Lettering.H3.wrapping(), key(kind)),
                        new Cards(around, parts()).grid(cards, scale().size() == SizeClass.WIDE ? 2 : 1)));
            }
        }
        body.getChildren().add(new Links(around).row(Way.FUNDING, Way.PUBLICATIONS, Way.EVENTS, Way.STORIES));
        show(title("organisations.title"), body, Optional.empty());
    }

    /// Returns the message key of a kind.
    static String key(Organisation.Kind kind) {
        return "organisations." + kind.name().toLowerCase(Locale.ROOT);
    }

    static String icon(Organisation.Kind kind) {
        return switch (kind) {
            case FUNDER -> "bank-outline";
            case NETWORK -> "account-group";
            case SUPPORT -> "help-circle";
        };
    }

    /// Returns the card of an organisation, which leads to its page: its name and what it does.
    static Target card(ScreenContext around, Organisation organisation) {
        var parts = around.parts();
        VBox text = parts.column(0.3, parts.words().tell(Lettering.LABEL.wrapping(), organisation.name()),
                parts.words().tell(Lettering.CAPTION.wrapping(), organisation.what()));
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox content = parts.row(1.2, parts.icon(icon(organisation.kind()), 2.4), text, parts.icon("chevron-right", 2));
        double inset = parts.scale().em(1);
        content.setPadding(new Insets(inset, inset, inset, parts.scale().em(1.4)));
        Target card = new Target("k-card", content,
                () -> around.navigator().go(new Place.OrganisationPage(organisation.id())));
        card.setMinHeight(parts.scale().em(Cards.REGION_EM));
        parts.follow(card, organisation.name());
        return card;
    }
}
