package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Contact;
import eu.smartregions.kiosk.content.FloorPlan;
import eu.smartregions.kiosk.content.Meeting;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Presence;
import eu.smartregions.kiosk.guide.take.ContactCard;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Dates;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The card that says how to meet the people of a region: its stand, until when somebody is there, the languages
/// spoken, the way; and the contact of a function, never of a person.
final class MeetCard {

    private MeetCard() {
    }

    /// Returns the card, or empty where neither a stand nor a contact is known.
    static Optional<VBox> of(ScreenContext around, Region region) {
        Meeting meeting = region.showcase().meeting();
        if (meeting.stand().isEmpty() && meeting.contact().isEmpty()) {
            return Optional.empty();
        }
        Parts parts = around.parts();
        VBox told = parts.column(0.6, parts.words().say(Lettering.H3.wrapping(), "region.meet"));
        meeting.stand().ifPresent(stand -> stand(around, region, stand, told));
        meeting.contact().ifPresent(contact -> contact(parts, contact, told));
        told.getStyleClass().addAll("note", Scroller.WHOLE);
        told.setPadding(new Insets(parts.scale().em(1.4)));
        return Optional.of(told);
    }

    private static void stand(ScreenContext around, Region region, Stand stand, VBox card) {
        Parts parts = around.parts();
        card.getChildren().add(parts.words().say(Lettering.LABEL.wrapping(), "floor.stand", stand.number()));
        switch (Presence.of(stand, around.agenda().now())) {
            case Presence.Here(var until, var languages) -> {
                said(parts, () -> parts.words().messages().text("region.staffed", time(until, parts.words())), card);
                spoken(parts, languages, card);
            }
            case Presence.Coming(var from, var languages) -> {
                said(parts, () -> parts.words().messages().text("region.staffed-from", from(from, around)), card);
                spoken(parts, languages, card);
            }
            case Presence.Nobody _ -> {
            }
        }
        if (around.exhibition().plans().floor().filter(plan -> shows(plan, stand)).isPresent()) {
            Target way = parts.secondary("walk", "region.way",
                    () -> around.navigator().go(new Place.Floor(Optional.of(region.id()))));
            way.setMaxWidth(VBox.USE_PREF_SIZE);
            card.getChildren().add(way);
        }
    }

    private static boolean shows(FloorPlan plan, Stand stand) {
        return plan.spots().stream()
                .anyMatch(spot -> spot.kind() == FloorPlan.Kind.STAND && spot.number().equals(stand.number()));
    }

    private static void contact(Parts parts, Contact contact, VBox card) {
        card.getChildren().add(parts.words().tell(Lettering.LABEL.wrapping(), contact.function()));
        card.getChildren().add(parts.words().tell(Lettering.BODY.wrapping(), contact.organisation()));
        Stream.of(contact.reach().mail(), contact.reach().phone()).flatMap(Optional::stream)
                .forEach(way -> said(parts, () -> way, card));
        card.getChildren().add(TakeCard.of(parts, true, "take.contact", "take.how",
                () -> ContactCard.of(contact, parts.words().language()).text()));
    }

    private static void said(Parts parts, Supplier<String> text, VBox card) {
        Label label = Lettering.BODY.wrapping();
        parts.words().follow(() -> label.setText(text.get()));
        card.getChildren().add(label);
    }

    private static void spoken(Parts parts, List<Language> languages, VBox card) {
        if (!languages.isEmpty()) {
            String names = languages.stream().map(Language::ownName).collect(Collectors.joining(", "));
            said(parts, () -> parts.words().messages().text("region.speaks", names), card);
        }
    }

    private static String time(LocalDateTime moment, Words words) {
        return Dates.time(moment.toLocalTime(), words.language());
    }

    /// Returns the time, with the day where it is another one.
    private static String from(LocalDateTime from, ScreenContext around) {
        Words words = around.parts().words();
        boolean today = from.toLocalDate().equals(around.agenda().now().toLocalDate());
        return today
                ? time(from, words)
                : time(from, words) + " (" + Dates.weekday(from.toLocalDate(), words.language()) + ")";
    }
}
