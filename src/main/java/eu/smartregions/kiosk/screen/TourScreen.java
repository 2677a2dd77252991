package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Tours;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.Columns;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.MosaicPlace;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A stop of a tour: the work of one region in the tour's area; after the last one, all regions of the tour together.
public final class TourScreen extends ScrolledScreen {
    /// The least height of a body that has room for a head, some lines and the buttons, in em.
    private static final double LEAST_EM = 18;

    private final Place.TourStop place;
    /// What the tour leads through; empty where it leads through all.
    private final @Nullable PriorityArea area;

    public TourScreen(ScreenContext around, Place.TourStop place) {
        super(around);
        this.place = place;
        area = place.area().flatMap(around.exhibition()::area).orElse(null);
        if (place.step() < place.regions().size()) {
            stop(around.exhibition().region(place.regions().get(place.step())).orElseThrow());
        } else {
            end();
        }
    }

    private void stop(Region region) {
        Label step = Lettering.LABEL.wrapping();
        PriorityArea field = around().exhibition().area(Tours.field(region, place.area())).orElseThrow();
        words().follow(() -> step.setText(field.name().text(words().language()) + Lettering.SEPARATOR
                + words().messages().text("tour.step", place.step() + 1, place.regions().size())));
        VBox priorities = parts().column(0.4);
        Tours.priorities(region, field.id()).forEach(
                priority -> priorities.getChildren().add(words().tell(Lettering.LABEL.wrapping(), priority.label())));
        VBox text = parts().column(1, step);
        if (pictured()) {
            text.getChildren().addAll(
                    words().tell(FittedLabel.title(scale(), Lettering.DISPLAY, 2), region.name()), country(region));
        }
        text.getChildren().addAll(told(region, field.id()));
        text.getChildren().add(priorities);
        if (scale().size() == SizeClass.WIDE) {
            half(region, field, text);
        } else if (pictured()) {
            upperHalf(region, field, text);
        } else if (Page.bodyHeight(scale()) < scale().em(LEAST_EM)) {
            // Where there is little room, the way on stands first.
            show(name(region.name()), parts().column(1, buttons(region), text), Optional.of(field.look()));
        } else {
            below(region, field, text);
        }
    }

    /// Whether the region's picture takes half of the page, and its name stands with the other words.
    private boolean pictured() {
        return scale().size() == SizeClass.WIDE || scale().size() == SizeClass.TALL;
    }

    private Label country(Region region) {
        Label country = Lettering.BODY.wrapping();
        words().follow(() -> country.setText(region.countryBeside(words().language()).orElse("")));
        return country;
    }

    /// Returns what is told of a region: in a tour through a field what it does there, then what makes one curious; in
    /// one through all fields the other way round. On a tablet the head says the latter.
    private List<Node> told(Region region, AreaId field) {
        LocalizedText there = Tours.told(region, field);
        boolean all = pictured() || !RegionHero.tells(scale());
        Label does = words().tell((area == null && all ? Lettering.BODY : Lettering.H3).wrapping(), there);
        List<Node> told = new ArrayList<>(List.of(does, parts().languageNote(there)));
        if (all) {
            region.specialisation().introduction().hook()
                    .map(hook -> words().tell((area == null ? Lettering.H3 : Lettering.BODY).wrapping(), hook))
                    .ifPresent(hook -> told.add(area == null ? 0 : told.size(), hook));
        }
        return told;
    }

    /// Shows the words below the region's head; the buttons always stand in one place.
    private void below(Region region, PriorityArea field, VBox text) {
        RegionHero hero = new RegionHero(this, region);
        Scroller told = new Scroller(parts(), text);
        VBox.setVgrow(told, Priority.ALWAYS);
        hero.setMinHeight(hero.height());
        hero.setMaxHeight(hero.height());
        VBox body = parts().column(0.8, told, buttons(region));
        body.setPadding(new Insets(scale().em(0.8), scale().margin(), scale().em(1), scale().margin()));
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(AreaStyles.apply(new VBox(hero, body), field.look()));
        scrolls(told);
    }

    /// Shows the words on the left half of a large screen, the picture on the right; the buttons always stand in one
    /// place.
    private void half(Region region, PriorityArea field, VBox text) {
        Scroller told = new Scroller(parts(), text);
        VBox.setVgrow(told, Priority.ALWAYS);
        VBox left = parts().column(1, told, buttons(region));
        left.setPadding(new Insets(scale().em(2), scale().em(2), scale().em(1.4), scale().margin()));
        left.setMinWidth(0);
        left.setPrefWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        StackPane picture = picture(region, field);
        picture.setMinWidth(scale().width() / 2);
        picture.setMaxWidth(scale().width() / 2);
        getChildren().setAll(AreaStyles.apply(new HBox(left, picture), field.look()));
        scrolls(told);
    }

    /// Shows the picture on the upper half of a totem, the words below it; the buttons always stand in one place.
    private void upperHalf(Region region, PriorityArea field, VBox text) {
        Scroller told = new Scroller(parts(), text);
        VBox.setVgrow(told, Priority.ALWAYS);
        VBox below = parts().column(1, told, buttons(region));
        below.setPadding(new Insets(scale().em(1.6), scale().margin(), scale().em(1.4), scale().margin()));
        VBox.setVgrow(below, Priority.ALWAYS);
        StackPane picture = picture(region, field);
        picture.getStyleClass().add("area-ground");
        picture.setMinHeight(MosaicPlace.GAME_TALL.height(scale()));
        picture.setMaxHeight(picture.getMinHeight());
        getChildren().setAll(AreaStyles.apply(new VBox(picture, below), field.look()));
        scrolls(told);
    }

    private StackPane picture(Region region, PriorityArea field) {
        return region.mainAreas().isEmpty() || !region.pictures().isEmpty()
                ? new StoryCard(around(), parts()).picture(region, field.look())
                : AreaStyles.apply(new StackPane(around().mosaics().face(region,
                        scale().portrait() ? MosaicPlace.GAME_TALL : MosaicPlace.HALF, scale())),
                        field.look());
    }

    private FlowPane buttons(Region region) {
        FlowPane buttons = parts().flow();
        buttons.getChildren().addAll(parts().button("chevron-right", "tour.next", () -> go(place.step() + 1)),
                SaveButton.of(navigator(), parts(), Subject.of(region.id())),
                parts().secondary("information", "tour.region",
                        () -> navigator().go(new Place.RegionPage(region.id()))));
        return buttons;
    }

    private void end() {
        List<Target> cards = place.regions().stream().map(this::card).toList();
        FlowPane ways = new Links(around()).row(Way.STORIES, Way.EVENTS);
        ways.getChildren().addAll(0, List.of(parts().button("timer-outline", "tour.again",
                () -> place.area().ifPresentOrElse(id -> navigator().go(new Place.Field(id)), navigator()::home)),
                SaveButton.of(navigator(), parts(), place.regions().stream().map(Subject::of).toList(),
                        "tour.save-all")));
        new Links(around()).game().ifPresent(ways.getChildren()::add);
        VBox list = parts().column(1.2,
                new Cards(around(), parts()).grid(cards, scale().size() == SizeClass.WIDE ? 2 : 1), ways);
        List<Subject> subjects = place.regions().stream().map(Subject::of).toList();
        ListToTake take = new ListToTake(parts(),
                new Keepsakes(around(), () -> subjects, _ -> Optional.of(place)),
                !scale().size().twoPanes() && !scale().beside() && ListToTake.roomBeside(scale()),
                around()::showCode);
        if (area != null) {
            list.getChildren().addFirst(words().tell(Lettering.LEAD.wrapping(), area.name()));
        }
        Optional<AreaLook> look = Optional.ofNullable(area).map(PriorityArea::look);
        if (scale().size().twoPanes()) {
            // The code stays whole, however long the list is.
            Scroller code = new Scroller(parts(), take.card());
            code.setMinWidth(scale().em(ListToTake.WIDTH_EM));
            code.setMaxWidth(scale().em(ListToTake.WIDTH_EM));
            framed(title("tour.end"), new Columns(scale().em(2.4), scrolled(list), code), look);
        } else {
            show(title("tour.end"), parts().column(1.6, list, take.card()), look);
        }
    }

    private Target card(RegionId id) {
        Target card = new Cards(around(), parts()).region(around().exhibition().region(id).orElseThrow(),
                place.area());
        card.setMinHeight(scale().em(Cards.REGION_EM));
        return card;
    }

    private void go(int step) {
        navigator().go(new Place.TourStop(place.area(), place.regions(), step));
    }

    @Override
    public boolean keeps() {
        return false;
    }
}
