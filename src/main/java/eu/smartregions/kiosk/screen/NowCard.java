package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.Event;
import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.text.Dates;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The card that says what is relevant now: before the event when and where it will be, on its days what is on and what
/// is next, afterwards when it was.
final class NowCard extends VBox {
    private final Parts parts;
    private final Agenda agenda;

    NowCard(ScreenContext around, Agenda agenda) {
        super(around.parts().scale().em(0.6));
        this.parts = around.parts();
        this.agenda = agenda;
        Words words = parts.words();
        getStyleClass().addAll("note", Scroller.WHOLE);
        setPadding(new Insets(parts.scale().em(1.4)));
        getChildren().add(words.tell(Lettering.H3.wrapping(), agenda.event().name()));
        Label when = Lettering.BODY.wrapping();
        words.follow(() -> when.setText(when(agenda, words)));
        getChildren().add(when);
        if (agenda.phase() == Agenda.Phase.DURING) {
            agenda.running().forEach(session -> session("agenda.now", session));
            agenda.next().ifPresent(session -> session("agenda.next", session));
        }
        List<Way> programme = new Links(around).open(Way.PROGRAMME);
        programme.forEach(way -> {
            var open = parts.button(way.icon(), way.key(), () -> around.navigator().go(way.place()));
            open.setMaxWidth(USE_PREF_SIZE);
            VBox.setMargin(open, new Insets(parts.scale().em(0.6), 0, 0, 0));
            getChildren().add(open);
        });
    }

    /// Returns one sentence that says whether the conference is coming, on or over, with its days and place.
    static String when(Agenda agenda, Words words) {
        Event event = agenda.event();
        String key = switch (agenda.phase()) {
            case BEFORE -> "agenda.before";
            case DURING -> "agenda.during";
            case AFTER -> "agenda.after";
        };
        return words.messages().text(key, Dates.days(event.first(), event.last(), words.language()),
                DateCard.where(event.venue(), words));
    }

    private void session(String key, ProgrammeSession session) {
        Label said = Lettering.LABEL.wrapping();
        Words words = parts.words();
        words.follow(() -> said.setText(words.messages().text(key) + ": " + session.title().text(words.language())));
        Label when = Lettering.CAPTION.wrapping();
        words.follow(() -> when.setText(SessionTime.relative(session, agenda, words)));
        getChildren().addAll(said, when);
    }
}
