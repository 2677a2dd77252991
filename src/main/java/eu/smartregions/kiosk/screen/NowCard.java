package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The card of the session that is on, or next: its time in large figures, how long until it ends or begins, and the
/// way to its entry for the visitor's calendar.
final class NowCard extends VBox {

    NowCard(ScreenContext around, Agenda agenda, ProgrammeSession session) {
        super(around.parts().scale().em(0.6));
        Parts parts = around.parts();
        Words words = parts.words();
        getStyleClass().addAll("now-card", Scroller.WHOLE);
        setPadding(
                new Insets(parts.scale().em(1.4), parts.scale().em(1.4), parts.scale().em(1.4), parts.scale().em(1.8)));
        Label time = FittedLabel.number(parts.scale());
        words.follow(() -> time.setText(SessionTime.of(session, words).orElse("")));
        Label left = Lettering.BODY.wrapping();
        words.follow(() -> {
            Optional<String> said = SessionTime.relative(session, agenda, words)
                    .filter(relative -> !relative.equals(time.getText()));
            left.setText(said.orElse(""));
            left.setVisible(said.isPresent());
            left.setManaged(said.isPresent());
        });
        Target calendar = parts.secondary("calendar-plus", "programme.calendar",
                () -> around.openSheet("programme.title", sheet -> SessionSheet.of(around, sheet, session)));
        calendar.setMaxWidth(USE_PREF_SIZE);
        VBox.setMargin(calendar, new Insets(parts.scale().em(0.6), 0, 0, 0));
        getChildren().addAll(time, words.tell(Lettering.H3.wrapping(), session.title()));
        NoticeLine.line(around, parts, session).ifPresent(getChildren()::add);
        session.people().forEach(person -> getChildren().add(ProgrammeScreen.person(parts, person)));
        getChildren().addAll(left, calendar);
    }
}
