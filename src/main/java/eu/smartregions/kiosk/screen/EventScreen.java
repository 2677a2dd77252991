package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.guide.Scenery;
import eu.smartregions.kiosk.guide.take.CalendarEntry;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.ScenePage;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A later event: when and where, its entry for the visitor's own calendar, and other events.
public final class EventScreen extends ScrolledScreen {
    private static final int OTHERS = 2;

    public EventScreen(ScreenContext around, String id) {
        super(around);
        SaveTheDate date = around.exhibition().event().date(id).orElseThrow();
        VBox text = parts().column(0.8, parts().languageNote(date.title()));
        date.venue().ifPresent(venue -> {
            Label where = Lettering.LEAD.wrapping();
            words().follow(() -> where.setText(DateCard.where(venue, words())));
            text.getChildren().add(where);
        });
        text.getChildren().add(others(date));
        text.getChildren().add(row(Subject.event(id), Way.EVENTS, Way.PUBLICATIONS));
        Optional<Region> take = CalendarEntry.of(date, words().language()).map(_ -> TakeCard.of(parts(),
                "take.calendar", "take.how", () -> CalendarEntry.of(date, words().language()).orElseThrow()));
        if (ScenePage.fits(scale())) {
            Optional<PriorityArea> area = new Scenery(around.exhibition())
                    .inTurn(around.exhibition().event().dates().indexOf(date));
            show(area, parts().column(0.4,
                    ScenePage.kind(parts(), "calendar-month", area.map(PriorityArea::look).orElse(AreaLook.PLAIN),
                            () -> DateCard.when(date, words())),
                    words().tell(ScenePage.longTitle(scale()), date.title())), text, take);
            return;
        }
        Label when = Lettering.H3.wrapping();
        words().follow(() -> when.setText(DateCard.when(date, words())));
        text.getChildren().add(1, when);
        show(heading("events.title", date.title(), text), take.map(card -> beside(text, card)).orElse(text),
                Optional.empty());
    }

    private VBox others(SaveTheDate date) {
        Agenda agenda = around().agenda();
        List<Node> cards = Stream.concat(agenda.coming().stream(), agenda.earlier().stream())
                .filter(other -> !other.equals(date)).limit(OTHERS).map(other -> (Node) DateCard.of(around(), other))
                .toList();
        VBox others = parts().column(0.8);
        if (!cards.isEmpty()) {
            int columns = scale().size() == SizeClass.WIDE ? 2 : 1;
            others.getChildren().addAll(words().say(Lettering.H3.wrapping(), "event.others"),
                    new Cards(around(), parts()).grid(cards, columns));
        }
        return others;
    }
}
