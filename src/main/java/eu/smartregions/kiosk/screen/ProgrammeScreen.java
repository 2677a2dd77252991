package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.ProgrammeSession;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.guide.Agenda.Phase;
import eu.smartregions.kiosk.guide.Agenda.Timing;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.Columns;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Dates;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sessions of the conference, a day at a time: those still to come in the order of the programme, beside them what
/// is on now and what is open all day, below them what is over. Sessions whose time is not known stand in their order.
public final class ProgrammeScreen extends ScrolledScreen {
    private static final double TIME_EM = 9.6;
    private static final double BESIDE_EM = 32;
    /// So many sessions leave most of a large screen empty.
    private static final int FEW = 2;
    private static final int DATES = 3;
    /// From then on, what has no time is not promised for later.
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Agenda agenda;
    private final LocalDate day;

    /// @param wanted the day; without one, that which counts now
    public ProgrammeScreen(ScreenContext around, Optional<LocalDate> wanted) {
        super(around);
        agenda = around.agenda();
        day = wanted.or(agenda::day).orElseGet(() -> agenda.now().toLocalDate());
        VBox list = list();
        VBox beside = besides();
        VBox body = parts().column(1.2, days(around, agenda, Optional.of(day)), body(list, beside));
        if (scale().size() != SizeClass.WIDE) {
            body.getChildren().add(new Links(around).row(Way.ORGANISATIONS, Way.FLOOR, Way.STORIES));
        }
        show(title("programme.title"), body, Optional.empty());
    }

    /// Returns the row of chips that programme and later events share: one for every day, one for the events; then, of
    /// a conference that is replayed, the day that is shown, of another one when it is, unless that is now.
    ///
    /// @param chosen the day that is shown; without one, the later events are
    static FlowPane days(ScreenContext around, Agenda agenda, Optional<LocalDate> chosen) {
        Parts parts = around.parts();
        Words words = parts.words();
        FlowPane row = parts.flow();
        agenda.days().forEach(each -> row.getChildren().add(parts.chip(() -> name(agenda, each, words),
                chosen.equals(Optional.of(each)),
                () -> around.navigator().replace(new Place.Programme(Optional.of(each))))));
        if (!agenda.event().dates().isEmpty()) {
            int coming = agenda.coming().size();
            row.getChildren().add(parts.chip(
                    () -> words.messages().text("programme.dates") + (coming == 0 ? "" : " " + coming),
                    chosen.isEmpty(), () -> around.navigator().replace(new Place.Events())));
        }
        boolean replayed = agenda.event().days().replayed();
        if (replayed || agenda.phase() != Phase.DURING) {
            Label said = Lettering.BODY.wrapping();
            said.setMaxWidth(parts.scale().width() - 2 * parts.scale().margin());
            words.follow(() -> said
                    .setText(replayed ? DateCard.asOn(agenda, words) : DateCard.when(agenda, words)));
            row.getChildren().add(said);
            row.setRowValignment(VPos.CENTER);
        }
        return row;
    }

    private static String name(Agenda agenda, LocalDate day, Words words) {
        LocalDate today = agenda.now().toLocalDate();
        if (!agenda.event().days().replayed() && day.equals(today)) {
            return words.messages().text("programme.today");
        }
        boolean tomorrow = !agenda.event().days().replayed() && day.equals(today.plusDays(1));
        return tomorrow ? words.messages().text("programme.tomorrow") : Dates.weekdayHeading(day, words.language());
    }

    /// Returns list and what stands beside it: in two columns on a large screen, since elsewhere a column beside a
    /// longer one would be empty on the next page. What is on comes first, on a tablet also what is to come.
    private Region body(VBox list, VBox beside) {
        if (list.getChildren().isEmpty() || beside.getChildren().isEmpty()) {
            return list.getChildren().isEmpty() ? beside : list;
        }
        if (scale().size() != SizeClass.WIDE) {
            return scale().size() == SizeClass.MEDIUM && onOrNext().isEmpty()
                    ? parts().column(1.6, list, beside)
                    : parts().column(1.6, beside, list);
        }
        double width = scale().em(BESIDE_EM);
        beside.setMinWidth(width);
        beside.setMaxWidth(width);
        return new Columns(scale().em(2), list, beside);
    }

    private boolean today() {
        return day.equals(agenda.now().toLocalDate());
    }

    private List<ProgrammeSession> at(Timing... timings) {
        return agenda.on(day).stream().filter(session -> !session.slot().allDay())
                .filter(session -> List.of(timings).contains(agenda.timing(session))).toList();
    }

    private VBox list() {
        VBox list = parts().column(1.6);
        if (!today()) {
            List<ProgrammeSession> all = at(Timing.values());
            boolean order = all.size() > 1 && all.stream().anyMatch(session -> session.starts().isEmpty());
            section(list, () -> inOrder(order), all);
            dates(list, all.size());
            return list;
        }
        List<ProgrammeSession> later = at(Timing.COMING, Timing.SOME_TIME);
        boolean certain = agenda.now().toLocalTime().isBefore(EVENING)
                || later.stream().anyMatch(session -> session.starts().isPresent());
        section(list, () -> certain ? words().messages().text("programme.later") : inOrder(true), later);
        List<ProgrammeSession> over = at(Timing.OVER);
        section(list, () -> words().messages().text("programme.earlier"), over);
        dates(list, later.size() + over.size());
        return list;
    }

    /// Adds the next dates to save, where a day's sessions leave most of a large screen empty.
    private void dates(VBox list, int sessions) {
        boolean much = scale().size() == SizeClass.WIDE || scale().size() == SizeClass.TALL;
        if (!much || sessions == 0 || sessions > FEW) {
            return;
        }
        List<Node> cards = agenda.coming().stream().limit(DATES)
                .map(date -> (Node) DateCard.of(around(), date)).toList();
        if (!cards.isEmpty()) {
            list.getChildren().add(parts().column(0.8, words().say(Lettering.H3.wrapping(), "programme.dates"),
                    new Cards(around(), parts()).grid(cards, 1)));
        }
    }

    private String inOrder(boolean said) {
        String name = Dates.weekdayHeading(day, words().language());
        return said ? words().messages().text("programme.order", name) : name;
    }

    /// Returns what is on, or else next, and what is open all day.
    private VBox besides() {
        VBox beside = parts().column(1.6);
        List<ProgrammeSession> shown = onOrNext();
        if (!shown.isEmpty()) {
            boolean on = !agenda.running().isEmpty();
            VBox now = heading(() -> words().messages().text(on ? "agenda.now" : "agenda.next"));
            shown.forEach(session -> now.getChildren().add(new NowCard(around(), agenda, session)));
            beside.getChildren().add(now);
        }
        section(beside, () -> words().messages().text("programme.all-day"),
                agenda.on(day).stream().filter(session -> session.slot().allDay()).toList());
        return beside;
    }

    /// Returns what is on now, or else next on this day.
    private List<ProgrammeSession> onOrNext() {
        if (!today()) {
            return List.of();
        }
        return agenda.running().isEmpty()
                ? agenda.next().filter(next -> next.day().equals(day)).stream().toList()
                : agenda.running();
    }

    private VBox heading(Supplier<String> heading) {
        Label title = Lettering.H3.wrapping();
        words().follow(() -> title.setText(heading.get()));
        return parts().column(0.8, title);
    }

    private void section(VBox into, Supplier<String> heading, List<ProgrammeSession> sessions) {
        if (sessions.isEmpty()) {
            return;
        }
        VBox section = heading(heading);
        boolean timed = sessions.stream().anyMatch(session -> SessionTime.of(session, words()).isPresent());
        sessions.forEach(session -> section.getChildren().add(row(session, timed)));
        into.getChildren().add(section);
    }

    /// @param timed whether others of the section have a time, so that there is a column for it
    private Target row(ProgrammeSession session, boolean timed) {
        VBox text = parts().column(0.3, words().tell(Lettering.LABEL.wrapping(), session.title()));
        NoticeLine.line(around(), parts(), session).ifPresent(text.getChildren()::add);
        session.people().forEach(person -> text.getChildren().add(person(parts(), person)));
        text.setMinWidth(0);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox content = parts().row(1, text, parts().icon("chevron-right", 2));
        if (timed) {
            Label time = Lettering.LABEL.wrapping();
            time.setMinWidth(scale().em(TIME_EM));
            time.setMaxWidth(scale().em(TIME_EM));
            words().follow(() -> time.setText(SessionTime.of(session, words()).orElse("")));
            content.getChildren().addFirst(time);
        }
        content.setPadding(new Insets(scale().em(0.8), scale().em(1), scale().em(0.8), scale().em(1.2)));
        Target row = new Target("k-card", content,
                () -> around().openSheet("programme.title", parts -> SessionSheet.of(around(), parts, session)));
        row.setMinHeight(scale().em(Cards.COUNTRY_EM));
        parts().follow(row, session.title());
        NoticeLine.about(around(), session).ifPresent(notice -> words().follow(() -> row.setAccessibleText(
                row.getAccessibleText() + ". " + NoticeLine.of(notice, words().messages()))));
        return row;
    }

    /// Returns a line that says who speaks and in which role.
    static Label person(Parts parts, ProgrammeSession.Person person) {
        Label label = Lettering.CAPTION.wrapping();
        parts.words().follow(() -> label.setText(person.name() + ", " + person.role().text(parts.words().language())));
        return label;
    }
}
