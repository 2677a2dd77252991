package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Dates;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.time.YearMonth;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The card of a later event: its day in large figures, its title, its dates in full and its venue. As high as its
/// title needs.
final class DateCard {
    private static final double DAY_EM = 5.4;

    private DateCard() {
    }

    /// Returns the card, which leads to the event's page.
    static Target of(ScreenContext around, SaveTheDate date) {
        Parts parts = around.parts();
        Label title = parts.words().tell(Lettering.LABEL.wrapping(), date.title());
        Label when = Lettering.CAPTION.wrapping();
        parts.words().follow(() -> when.setText(when(date, parts.words())
                + date.venue().map(venue -> Lettering.SEPARATOR + where(venue, parts.words())).orElse("")));
        VBox text = parts.column(0.3, title, when);
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox content = parts.row(1.2, day(date, parts), text, parts.icon("chevron-right", 2));
        content.setPadding(
                new Insets(parts.scale().em(0.8), parts.scale().em(1), parts.scale().em(0.8), parts.scale().em(1)));
        Target card = new Target("k-card", content, () -> around.navigator().go(new Place.EventPage(date.id())));
        card.setMinHeight(parts.scale().em(Cards.REGION_EM));
        parts.follow(card, date.title());
        return card;
    }

    /// Returns the dates of an event, or its year where no more is known.
    static String when(SaveTheDate date, Words words) {
        return date.days().map(days -> Dates.days(days.first(), days.last(), words.language()))
                .orElseGet(() -> words.messages().text("event.year", String.valueOf(date.year())));
    }

    /// Returns one sentence that says whether the conference is coming, on or over, with its days and place; of one
    /// that is replayed also the day that is shown.
    static String when(Agenda agenda, Words words) {
        Event event = agenda.event();
        String key = switch (agenda.phase()) {
            case BEFORE -> "agenda.before";
            case DURING -> "agenda.during";
            case AFTER -> "agenda.after";
        };
        String said = words.messages().text(key, Dates.days(event.first(), event.last(), words.language()),
                where(event.venue(), words));
        return event.days().replayed() ? said + Lettering.SEPARATOR + asOn(agenda, words) : said;
    }

    /// Returns the day that is shown of a conference that is replayed, in words.
    static String asOn(Agenda agenda, Words words) {
        return words.messages().text("agenda.as-on", Dates.day(agenda.now().toLocalDate(), words.language()));
    }

    /// Returns the building, where it is known, the town and the country of an event.
    static String where(Venue venue, Words words) {
        String town = venue.city().text(words.language()) + ", " + venue.country().name(words.language());
        return venue.building().map(building -> building + ", ").orElse("") + town;
    }

    private static VBox day(SaveTheDate date, Parts parts) {
        Label number = Lettering.H2.line();
        Label month = Lettering.CAPTION.line();
        Optional<SaveTheDate.Days> days = date.days();
        number.setText(days.map(known -> String.valueOf(known.first().getDayOfMonth())).orElse("?"));
        parts.words()
                .follow(() -> month.setText(
                        days.map(known -> Dates.monthName(YearMonth.from(known.first()), parts.words().language()))
                                .orElse(String.valueOf(date.year()))));
        VBox day = days.isPresent() ? parts.column(0, number, month) : parts.column(0, month);
        day.setAlignment(Pos.CENTER);
        day.setMinWidth(parts.scale().em(DAY_EM));
        return day;
    }
}
