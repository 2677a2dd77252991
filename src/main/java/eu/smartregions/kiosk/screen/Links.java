package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.FundingQuery;
import eu.smartregions.kiosk.content.place.PartnerQuery;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Stories;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The ways on to other parts of the exhibition: only to those that it fills, so that no page is a dead end and no way
/// leads to an empty one.
public final class Links {
    private final ScreenContext around;

    /// A part of the exhibition, its icon and the message key of its name.
    public enum Way {
        PARTNERS("handshake", "partners.title", new Place.Partners(PartnerQuery.OPEN, List.of())),
        EVENTS("calendar-month", "events.title", new Place.Events()),
        PROGRAMME("clock-outline", "programme.title", new Place.Programme()),
        STORIES("comment-quote", "stories.title", new Place.Stories(Optional.empty())),
        FUNDING("hand-coin", "funding.title", new Place.Funding(FundingQuery.OPEN, false)),
        PUBLICATIONS("book-open-variant", "publications.title", new Place.Publications()),
        ORGANISATIONS("account-group", "organisations.title", new Place.Organisations()),
        FLOOR("floor-plan", "floor.title", new Place.Floor(Optional.empty())),
        REGIONS("order-alphabetical-ascending", "regions.title", new Place.Regions(false)),
        MAP("map", "map.title", new Place.Europe(Optional.empty(), Optional.empty()));

        private final String icon;
        private final String key;
        private final Place place;

        Way(String icon, String key, Place place) {
            this.icon = icon;
            this.key = key;
            this.place = place;
        }

        String icon() {
            return icon;
        }

        String key() {
            return key;
        }

        Place place() {
            return place;
        }
    }

    public Links(ScreenContext around) {
        this.around = around;
    }

    /// Returns those of some ways that lead somewhere. Where there is a programme, its page holds the later events too.
    List<Way> open(Way... wanted) {
        boolean programme = filled(Way.PROGRAMME);
        return Stream.of(wanted).map(way -> way == Way.EVENTS && programme ? Way.PROGRAMME : way).distinct()
                .filter(this::filled).toList();
    }

    /// Returns buttons for those of some ways that lead somewhere.
    public FlowPane row(Way... wanted) {
        Parts parts = around.parts();
        FlowPane row = new FlowPane(parts.scale().em(0.8), parts.scale().em(0.8));
        open(wanted).forEach(way -> row.getChildren().add(button(way)));
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    /// Returns the button that begins a game; empty where the exhibition has too few regions to guess.
    Optional<Target> game() {
        return around.riddles().offered()
                ? Optional.of(around.parts().secondary("help-circle", "game.title", () -> around.navigator()
                        .go(new Place.Game(around.riddles().game(), 0, Optional.empty()))))
                : Optional.empty();
    }

    private Target button(Way way) {
        return around.parts().secondary(way.icon(), way.key(), () -> around.navigator().go(way.place()));
    }

    private boolean filled(Way way) {
        Exhibition exhibition = around.exhibition();
        Event event = exhibition.event();
        return switch (way) {
            case PARTNERS -> exhibition.regions().size() > 1;
            case FUNDING -> !exhibition.library().instruments().isEmpty();
            case EVENTS -> !event.dates().isEmpty();
            case PROGRAMME -> !event.programme().isEmpty();
            case STORIES -> !new Stories(exhibition).in(Optional.empty()).isEmpty();
            case PUBLICATIONS -> !exhibition.library().publications().isEmpty();
            case ORGANISATIONS -> !exhibition.library().organisations().isEmpty();
            case FLOOR -> exhibition.plans().floor().isPresent();
            case MAP -> around.mapped();
            case REGIONS -> true;
        };
    }
}
