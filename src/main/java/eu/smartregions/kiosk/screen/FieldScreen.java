package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Partnership;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Stories;
import eu.smartregions.kiosk.guide.Tours;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.ScenePage;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// More about a priority area: a sentence on it, tours through it, its stories and its partnerships.
public final class FieldScreen extends ScrolledScreen {
    private static final int MOST_STORIES = 4;

    private final PriorityArea area;

    public FieldScreen(ScreenContext around, AreaId id) {
        super(around);
        area = around.exhibition().area(id).orElseThrow();
        VBox body = parts().column(scale().shallow() ? 1 : 1.6,
                words().tell(Lettering.LEAD.wrapping(), area.sentence()),
                parts().languageNote(area.sentence()), tours());
        List<Stories.Told> stories = new Stories(around.exhibition()).in(Optional.of(id));
        List<Partnership> partnerships = around.exhibition().library().partnerships().stream()
                .filter(partnership -> partnership.areas().contains(id)).toList();
        stories(stories, body);
        partnerships(partnerships, body);
        boolean bare = stories.isEmpty() && partnerships.size() <= (scale().size() == SizeClass.WIDE ? 1 : 0);
        body.getChildren().add(new Links(around).row(Way.PARTNERS, Way.FUNDING, Way.EVENTS, Way.PUBLICATIONS));
        if (bare && area.scene().isPresent() && ScenePage.fits(scale())) {
            // Little is said of it: its landscape fills the page.
            show(Optional.of(area), parts().column(0, words().tell(ScenePage.title(scale()), area.name())), body,
                    Optional.empty());
            return;
        }
        show(name(area.name()), body, Optional.of(area.look()));
    }

    /// Returns the tours by their length, beside their heading where the page is low and wide.
    private Pane tours() {
        FlowPane times = parts().flow();
        times.setRowValignment(VPos.CENTER);
        Tours.TIMES.forEach(time -> times.getChildren().add(tour(time)));
        Label heading = words().say(Lettering.H3.line(), "tour.title");
        if (!scale().size().twoPanes()) {
            return parts().column(0.8, heading, times);
        }
        heading.setPadding(new Insets(0, scale().em(0.8), 0, 0));
        times.getChildren().addFirst(heading);
        return times;
    }

    private Target tour(Duration time) {
        Target button = parts().secondary("timer-outline", "tour.minutes", () -> start(time), time.toMinutes());
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void start(Duration time) {
        List<RegionId> regions = around().tours().tour(Optional.of(area.id()), time, words().language())
                .stream().map(Region::id).toList();
        navigator().go(new Place.TourStop(Optional.of(area.id()), regions, 0));
    }

    private void stories(List<Stories.Told> stories, VBox body) {
        if (stories.isEmpty()) {
            return;
        }
        StoryCard cards = new StoryCard(around(), parts());
        List<Target> shown = stories.stream().limit(MOST_STORIES).map(told -> cards.of(told, false)).toList();
        shown.forEach(card -> card.setMinHeight(scale().em(StoryCard.lyingEm(scale()))));
        VBox section = section("stories.title", new Cards(around(), parts()).grid(shown, columns()));
        if (stories.size() > MOST_STORIES) {
            Target all = parts().secondary("comment-quote", "stories.all",
                    () -> navigator().go(new Place.Stories(Optional.of(area.id()))));
            all.setMaxWidth(USE_PREF_SIZE);
            section.getChildren().add(all);
        }
        body.getChildren().add(section);
    }

    private void partnerships(List<Partnership> partnerships, VBox body) {
        List<VBox> cards = partnerships.stream().map(this::partnership).toList();
        if (!cards.isEmpty()) {
            body.getChildren().add(section("field.partnerships", new Cards(around(), parts()).grid(cards, columns())));
        }
    }

    /// Returns the card of a partnership with its members, so many in some that the card may be continued on the next
    /// page.
    private VBox partnership(Partnership partnership) {
        VBox card = parts().column(0.6, heads(words().tell(Lettering.LABEL.wrapping(), partnership.name())),
                heads(words().tell(Lettering.CAPTION.wrapping(), partnership.platform())));
        members("field.leads", partnership.members().leads(), card);
        members("field.partners", partnership.members().partners(), card);
        card.getStyleClass().add("note");
        card.setPadding(new Insets(scale().em(1.2)));
        return card;
    }

    private void members(String key, List<RegionId> members, VBox card) {
        List<Target> chips = members.stream().flatMap(id -> around().exhibition().region(id).stream())
                .map(region -> chip(region.name(), region.id())).toList();
        if (chips.isEmpty()) {
            return;
        }
        HBox first = parts().row(0.8, words().say(Lettering.CAPTION.line(), key), chips.getFirst());
        first.getStyleClass().add(Scroller.WHOLE);
        FlowPane row = parts().flow(first);
        row.getChildren().addAll(chips.subList(1, chips.size()));
        card.getChildren().add(row);
    }

    /// Keeps a text on the page of what follows it.
    private static Label heads(Label text) {
        text.getStyleClass().add(Scroller.HEADING);
        return text;
    }

    private Target chip(LocalizedText name, RegionId region) {
        return parts().chip(() -> name.text(words().language()), false,
                () -> navigator().go(new Place.RegionPage(region)));
    }

    private VBox section(String key, javafx.scene.layout.Region content) {
        return parts().column(0.8, words().say(Lettering.H3.wrapping(), key), content);
    }

    private int columns() {
        return scale().size() == SizeClass.WIDE ? 2 : 1;
    }
}
