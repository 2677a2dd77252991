package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Story;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Handout;
import eu.smartregions.kiosk.guide.Stories;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Swipe;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One story: the difficulty, the action, the change, its figure and its source; then its region and the next story.
public final class StoryScreen extends ScrolledScreen {
    private static final double SIDE_EM = 26;
    private static final double PICTURE_EM = 11;
    private static final double LARGE_PICTURE_EM = 16;
    /// Leaves room for the figure and the region on the first page of a tablet.
    private static final double LOW_PICTURE_EM = 8;

    private final Stories.Told told;
    private final StoryCard cards;

    public StoryScreen(ScreenContext around, String id) {
        super(around);
        Stories stories = new Stories(around.exhibition());
        told = stories.story(id).orElseThrow();
        cards = new StoryCard(around, parts());
        AreaLook look = cards.look(told);
        VBox text = parts().column(1, tags(), block("story.challenge", told.story().telling().challenge()),
                block("story.action", told.story().telling().action()),
                block("story.change", told.story().telling().change()),
                parts().languageNote(told.story().telling().change()), source(), next(stories));
        boolean wide = scale().size() == SizeClass.WIDE;
        Region take = TakeCard.of(parts(), !wide, "take.title", "take.how", this::handout);
        Region body = wide
                ? beside(beside(text, side(look)), take)
                : parts().column(1.6, beside(text, side(look)), take);
        show(heading("stories.title", told.story().title(), text), body, Optional.of(look));
    }

    /// Returns the story in a few lines, for a phone.
    private String handout() {
        Language language = words().language();
        Stream<String> figure = told.story().evidence().highlight().map(this::said).stream();
        return Handout.of(told.story().title().text(language),
                Stream.of(Stream.of(told.region().name().text(language)), figure,
                        Stream.of(told.story().telling().change().text(language))).flatMap(line -> line).toList(),
                around().exhibition(), language);
    }

    private String said(Story.Highlight figure) {
        return figure.figure() + " " + figure.what().text(words().language()) + ", " + figure.year();
    }

    private FlowPane tags() {
        FlowPane tags = new FlowPane(scale().em(0.8), scale().em(0.8));
        around().exhibition().area(told.story().area()).ifPresent(area -> tags.getChildren()
                .add(parts().tag(area, () -> navigator().go(Place.Area.of(area.id())))));
        return tags;
    }

    private VBox block(String heading, LocalizedText text) {
        Label heads = words().say(Lettering.LABEL.wrapping(), heading);
        heads.getStyleClass().add(Scroller.HEADING);
        return parts().column(0.2, heads, words().tell(Lettering.BODY.wrapping(), text));
    }

    private Label source() {
        return words().say(Lettering.CAPTION.wrapping(), "story.source", told.story().evidence().source());
    }

    private Region next(Stories stories) {
        FlowPane ways = row(Subject.story(told.story().id()), Way.STORIES, Way.EVENTS, Way.PUBLICATIONS);
        stories.after(told).ifPresent(after -> {
            Runnable turn = () -> navigator().go(new Place.StoryPage(after.story().id()));
            ways.getChildren().addFirst(parts().button("comment-quote", "story.next", turn));
            Swipe.on(this, scale(), by -> {
                if (by > 0) {
                    turn.run();
                }
            });
        });
        return ways;
    }

    /// Returns the region's picture, the story's figure and the way to the region.
    private VBox side(AreaLook look) {
        StackPane picture = cards.picture(told.region(), look);
        picture.getStyleClass().add(Scroller.WHOLE);
        picture.setMinHeight(scale().em(switch (scale().size()) {
            case WIDE -> LARGE_PICTURE_EM;
            case TALL, COMPACT -> PICTURE_EM;
            case MEDIUM -> LOW_PICTURE_EM;
        }));
        VBox side = parts().column(1, picture);
        told.story().evidence().highlight().ifPresent(figure -> side.getChildren().add(figure(figure)));
        Target region = new Cards(around(), parts()).region(told.region(), Optional.of(told.story().area()));
        region.setMinHeight(scale().em(Cards.REGION_EM));
        side.getChildren().add(region);
        if (scale().size().twoPanes()) {
            side.setMinWidth(scale().em(SIDE_EM));
            side.setMaxWidth(scale().em(SIDE_EM));
        }
        return side;
    }

    private VBox figure(Story.Highlight figure) {
        Label number = Lettering.H1.line();
        number.setText(figure.figure());
        Label what = Lettering.BODY.wrapping();
        words().follow(() -> what.setText(figure.what().text(words().language()) + ", " + figure.year()));
        VBox both = parts().column(0, number, what);
        both.getStyleClass().add(Scroller.WHOLE);
        return both;
    }
}
