package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.guide.Stories;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The wall of stories: of all fields or of one.
public final class StoriesScreen extends Screen {
    private static final double GAP_EM = 0.8;
    private static final double CHIPS_EM = 4.4;
    /// Height of a card that takes the page, in em: the least, below which two rows of cards are better, and the most.
    private static final double LEAST_POSTER_EM = 29;
    private static final double POSTER_EM = 34;

    private final Stories stories;
    private final Optional<AreaId> area;

    public StoriesScreen(ScreenContext around, Place.Stories place) {
        super(around);
        stories = new Stories(around.exhibition());
        area = place.area();
        boolean upright = scale().size() == SizeClass.WIDE || scale().size() == SizeClass.TALL;
        int columns = switch (scale().size()) {
            case WIDE -> 3;
            case TALL, MEDIUM -> 2;
            case COMPACT -> 1;
        };
        List<Stories.Told> own = stories.in(area);
        boolean posters = own.size() <= columns && scale().size() == SizeClass.WIDE && posterHeight() > 0;
        boolean below = scale().size() == SizeClass.TALL || scale().size() == SizeClass.MEDIUM && !scale().low();
        boolean few = below && area.isPresent() && own.size() <= columns;
        RowGrid<Stories.Told> wall = posters
                ? posters(Math.max(1, own.size()))
                : few && upright ? wall(1, false) : wall(columns, upright);
        words().follow(() -> wall.show(few ? others(own) : own));
        Optional<Target> game = new Links(around).game();
        FlowPane ways = game.isEmpty()
                ? new Links(around).row(Way.EVENTS, Way.PUBLICATIONS, Way.ORGANISATIONS)
                : new Links(around).row(Way.EVENTS, Way.PUBLICATIONS);
        FlowPane filters = filters();
        if (!scale().low()) {
            game.ifPresent((scale().size() == SizeClass.COMPACT ? filters : ways).getChildren()::add);
        }
        ways.setPrefWrapLength(scale().width());
        VBox body = switch (scale().size()) {
            case WIDE -> parts().column(0.8, parts().row(1.6, filters, ways), wall);
            case MEDIUM, TALL -> parts().column(0.8, filters, wall, ways);
            case COMPACT -> parts().column(0.8, filters, wall);
        };
        VBox.setVgrow(wall, Priority.ALWAYS);
        if (few) {
            first(body, own, columns, upright);
        }
        getChildren().add(new Page(parts(), words().say(Page.title(scale()), "stories.title"),
                around.exhibition().event().name(), body));
        scrolls(wall);
    }

    /// Returns the stories of other fields.
    private List<Stories.Told> others(List<Stories.Told> own) {
        return stories.in(Optional.empty()).stream().filter(told -> !own.contains(told)).toList();
    }

    /// Puts the few stories of a field above the others, with which they fill the page.
    private void first(VBox body, List<Stories.Told> own, int columns, boolean upright) {
        StoryCard maker = new StoryCard(around(), parts());
        List<Target> cards = own.stream().map(told -> maker.of(told, upright)).toList();
        cards.forEach(card -> card.setMinHeight(rowHeight(upright)));
        body.getChildren().addAll(1, List.of(new Cards(around(), parts()).grid(cards, columns),
                words().say(Lettering.H3.wrapping(), "story.others")));
    }

    private RowGrid<Stories.Told> wall(int columns, boolean upright) {
        StoryCard cards = new StoryCard(around(), parts().still());
        return new RowGrid<>(parts(), new RowGrid.Layout(columns, rowHeight(upright), scale().em(GAP_EM)),
                told -> cards.of(told, upright));
    }

    private double rowHeight(boolean upright) {
        return scale().em(upright ? StoryCard.UPRIGHT_EM : StoryCard.lyingEm(scale()));
    }

    private RowGrid<Stories.Told> posters(int columns) {
        StoryCard cards = new StoryCard(around(), parts().still());
        return new RowGrid<>(parts(), new RowGrid.Layout(columns, posterHeight(), scale().em(GAP_EM)), cards::poster);
    }

    /// Returns the height of cards that take the whole page below the chips, in pixels; 0 where that is too low.
    private double posterHeight() {
        double room = Page.bodyHeight(scale()) - scale().em(CHIPS_EM + GAP_EM);
        return room < scale().em(LEAST_POSTER_EM) ? 0 : Math.floor(Math.min(room, scale().em(POSTER_EM)));
    }

    /// Returns the chip that names the field shown. The fields to choose from open in a sheet, since their names take
    /// more room than the stories.
    private FlowPane filters() {
        FlowPane flow = parts().flow(parts().chip(
                () -> named(area.flatMap(around().exhibition()::area)) + " " + stories.in(area).size(), true,
                () -> around().openSheet("map.fields", this::fields)));
        flow.setAlignment(Pos.CENTER_LEFT);
        return flow;
    }

    private FlowPane fields(Parts on) {
        FlowPane flow = on.flow(field(on, Optional.empty()));
        List<PriorityArea> told = around().exhibition().areas().stream()
                .filter(each -> !stories.in(Optional.of(each.id())).isEmpty()).toList();
        told.forEach(each -> flow.getChildren().add(field(on, Optional.of(each))));
        return flow;
    }

    private Target field(Parts on, Optional<PriorityArea> wanted) {
        Optional<AreaId> id = wanted.map(PriorityArea::id);
        return on.chip(() -> named(wanted) + " " + stories.in(id).size(), id.equals(area),
                () -> navigator().replace(new Place.Stories(id)));
    }

    private String named(Optional<PriorityArea> field) {
        return field.map(known -> known.name().text(words().language()))
                .orElseGet(() -> words().messages().text("map.all-fields"));
    }
}
