package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.guide.Notice;
import eu.smartregions.kiosk.guide.take.CalendarEntry;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.theme.Lettering;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet that shows a session of the programme in full; of one that is cancelled nothing is taken home.
final class SessionSheet {

    private SessionSheet() {
    }

    static Region of(ScreenContext around, Parts parts, ProgrammeSession session) {
        Label when = Lettering.LEAD.wrapping();
        parts.words().follow(() -> when.setText(SessionTime.withDay(session, parts.words())));
        VBox text = parts.column(0.8, parts.words().tell(Lettering.H3.wrapping(), session.title()), when);
        NoticeLine.line(around, parts, session).ifPresent(text.getChildren()::add);
        session.people().forEach(person -> text.getChildren().add(ProgrammeScreen.person(parts, person)));
        if (NoticeLine.about(around, session).filter(notice -> notice.kind() == Notice.Kind.CANCELLED).isEmpty()) {
            text.getChildren().add(TakeCard.of(parts, "take.calendar", "take.how", () -> CalendarEntry.of(session,
                    around.exhibition().event(), parts.words().language())));
        }
        return text;
    }
}
