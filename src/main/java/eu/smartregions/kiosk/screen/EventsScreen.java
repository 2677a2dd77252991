package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.SaveTheDate;
import eu.smartregions.kiosk.guide.Agenda;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.CardGrid;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Dates;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The later events: those to come by month; those that are over sink into Earlier, which opens by itself where nothing
/// is to come. A part of the programme's page, or, without a programme, a page that says when the conference is.
public final class EventsScreen extends ScrolledScreen {
    private final Agenda agenda;
    private final VBox body;

    public EventsScreen(ScreenContext around) {
        super(around);
        agenda = around.agenda();
        body = parts().column(1.6, head());
        months(agenda.coming()).forEach((month, dates) -> body.getChildren().add(section(month, dates)));
        if (agenda.coming().isEmpty() && !agenda.earlier().isEmpty()) {
            body.getChildren().add(words().say(Lettering.LEAD.wrapping(), "events.none"));
        }
        if (!agenda.earlier().isEmpty()) {
            earlier();
        }
        body.getChildren().add(new Links(around).row(Way.PUBLICATIONS, Way.ORGANISATIONS, Way.STORIES, Way.FLOOR));
        show(title(programme() ? "programme.title" : "events.title"), body, Optional.empty());
    }

    private boolean programme() {
        return !agenda.event().programme().isEmpty();
    }

    /// Returns the days of the programme, which lead back to it; without one, when the conference is.
    private Node head() {
        if (programme()) {
            return ProgrammeScreen.days(around(), agenda, Optional.empty());
        }
        Label when = Lettering.LEAD.wrapping();
        words().follow(() -> when.setText(DateCard.when(agenda, words())));
        return when;
    }

    /// Closed where there is something to come.
    private void earlier() {
        Supplier<String> heading = () -> words().messages().text("events.earlier");
        if (agenda.coming().isEmpty()) {
            body.getChildren().add(section(heading, agenda.earlier()));
            return;
        }
        HBox content = parts().row(1, parts().icon("chevron-down", 2),
                words().say(Lettering.LABEL.line(), "events.earlier"));
        content.setPadding(new Insets(0, scale().em(1.2), 0, scale().em(1.2)));
        Target[] open = new Target[1];
        open[0] = new Target("k-card", content,
                () -> body.getChildren().set(body.getChildren().indexOf(open[0]), section(heading, agenda.earlier())));
        open[0].setMinHeight(scale().em(Cards.COUNTRY_EM));
        words().follow(() -> open[0].setAccessibleText(heading.get()));
        body.getChildren().add(open[0]);
    }

    private Map<Supplier<String>, List<SaveTheDate>> months(List<SaveTheDate> dates) {
        Map<Optional<YearMonth>, List<SaveTheDate>> byMonth = new LinkedHashMap<>();
        dates.forEach(date -> byMonth.computeIfAbsent(date.days().map(days -> YearMonth.from(days.first())),
                _ -> new ArrayList<>()).add(date));
        Map<Supplier<String>, List<SaveTheDate>> sections = new LinkedHashMap<>();
        byMonth.forEach((month, of) -> sections.put(() -> month.map(known -> Dates.month(known, words().language()))
                .orElse(String.valueOf(of.getFirst().year())), of));
        return sections;
    }

    private VBox section(Supplier<String> heading, List<SaveTheDate> dates) {
        var title = Lettering.H3.wrapping();
        words().follow(() -> title.setText(heading.get()));
        return parts().column(0.8, title,
                cards(dates.stream().map(date -> (Node) DateCard.of(around(), date)).toList()));
    }

    private CardGrid cards(List<Node> cards) {
        int columns = scale().size() == SizeClass.WIDE ? 2 : 1;
        return new Cards(around(), parts()).grid(cards, columns);
    }
}
