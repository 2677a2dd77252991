package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Dates;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The sessions of the conference, a day at a time, in the order of the programme; on its days also what is on and
/// next.
public final class ProgrammeScreen extends ScrolledScreen {
    private static final double TIME_EM = 9.6;

    private final Agenda agenda;
    private final VBox sessions = parts().column(0.8);
    private final Map<Optional<LocalDate>, Target> chips = new LinkedHashMap<>();

    public ProgrammeScreen(ScreenContext around) {
        super(around);
        agenda = around.agenda();
        FlowPane days = parts().flow();
        if (!agenda.running().isEmpty()) {
            days.getChildren().add(chip(Optional.empty()));
        }
        agenda.days().forEach(day -> days.getChildren().add(chip(Optional.of(day))));
        choose(agenda.running().isEmpty() ? agenda.day() : Optional.empty());
        show(title("programme.title"), parts().column(1.2, days, sessions,
                new Links(around).row(Way.EVENTS, Way.ORGANISATIONS, Way.FLOOR, Way.STORIES)), Optional.empty());
    }

    /// Makes the chip of a day, or of what is on now.
    private Target chip(Optional<LocalDate> day) {
        Target chip = parts().chip(() -> day.map(this::name).orElseGet(() -> words().messages().text("agenda.now")),
                false,
                () -> choose(day));
        chips.put(day, chip);
        return chip;
    }

    private String name(LocalDate day) {
        LocalDate today = agenda.now().toLocalDate();
        if (agenda.phase() == Agenda.Phase.DURING && day.equals(today)) {
            return words().messages().text("programme.today");
        }
        boolean tomorrow = day.equals(today.plusDays(1));
        return tomorrow ? words().messages().text("programme.tomorrow") : Dates.weekday(day, words().language());
    }

    private void choose(Optional<LocalDate> day) {
        chips.forEach((each, chip) -> chip.choose(each.equals(day)));
        List<ProgrammeSession> shown = day.map(agenda::on)
                .orElseGet(() -> Stream.concat(agenda.running().stream(), agenda.next().stream()).toList());
        sessions.getChildren().setAll(shown.stream().map(this::row).toList());
    }

    private Target row(ProgrammeSession session) {
        Label time = Lettering.LABEL.wrapping();
        time.setMinWidth(scale().em(TIME_EM));
        time.setMaxWidth(scale().em(TIME_EM));
        words().follow(() -> time.setText(SessionTime.of(session, words())));
        VBox text = parts().column(0.3, words().tell(Lettering.LABEL.wrapping(), session.title()));
        session.people().forEach(person -> text.getChildren().add(person(parts(), person)));
        boolean now = agenda.timing(session) == Agenda.Timing.NOW;
        if (now) {
            Label on = Lettering.CAPTION.wrapping();
            words().follow(() -> on.setText(words().messages().text("agenda.now") + ", "
                    + SessionTime.relative(session, agenda, words())));
            text.getChildren().addFirst(on);
        }
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox content = parts().row(1, time, text, parts().icon("chevron-right", 2));
        content.setPadding(new Insets(scale().em(0.8), scale().em(1), scale().em(0.8), scale().em(1.2)));
        Target row = new Target("k-card", content,
                () -> around().openSheet("programme.title", parts -> SessionSheet.of(around(), parts, session)));
        row.setMinHeight(scale().em(Cards.COUNTRY_EM));
        row.choose(now);
        parts().follow(row, session.title());
        return row;
    }

    /// Returns a line that says who speaks and in which role.
    static Label person(Parts parts, ProgrammeSession.Person person) {
        Label label = Lettering.CAPTION.wrapping();
        parts.words().follow(() -> label.setText(person.name() + ", " + person.role().text(parts.words().language())));
        return label;
    }
}
