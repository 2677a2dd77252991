package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaArt;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Story;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Scenery;
import eu.smartregions.kiosk.guide.Stories;
import eu.smartregions.kiosk.guide.take.Handout;
import eu.smartregions.kiosk.screen.Links.Way;
import eu.smartregions.kiosk.ui.CardGrid;
import eu.smartregions.kiosk.ui.Columns;
import eu.smartregions.kiosk.ui.ScenePage;
import eu.smartregions.kiosk.ui.ScenePane;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.Swipe;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One story: the difficulty, the action, the change, its figure and its source; then its region and the next story.
public final class StoryScreen extends ScrolledScreen {
    private static final double CARD_EM = 28;
    private static final double LEAST_CARD_EM = 24;

    private final Stories stories;
    private final Stories.Told told;

    public StoryScreen(ScreenContext around, String id) {
        super(around);
        stories = new Stories(around.exhibition());
        told = stories.story(id).orElseThrow();
        boolean wide = scale().size() == SizeClass.WIDE;
        Region take = TakeCard.of(parts(), !wide, "take.title", "take.how", this::handout);
        VBox body = parts().column(0.8, blocks(), parts().languageNote(told.story().telling().change()), proof(),
                source(), ways());
        if (!ScenePage.fits(scale())) {
            body.getChildren().add(take);
            show(heading("stories.title", told.story().title(), body), body,
                    Optional.of(new StoryCard(around, parts()).look(told)));
        } else if (wide) {
            show(scene(), title(), new Columns(scale().em(2.4), scrolled(body), parts().column(0, take)));
        } else {
            body.getChildren().add(take);
            show(scene(), title(), scrolled(body));
        }
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

    /// Returns the region's own photograph, or else the landscape of the story's field.
    private ScenePane scene() {
        AreaLook look = new StoryCard(around(), parts()).look(told);
        Optional<Picture> picture = told.region().pictures().stream().findFirst()
                .or(() -> new Scenery(around().exhibition()).of(Subject.story(told.story().id()))
                        .flatMap(PriorityArea::scene).map(AreaArt.Scene::landscape));
        ScenePane scene = new ScenePane(scale(), around().pictures(), look, picture);
        picture.ifPresent(shown -> parts().follow(scene, shown.alt()));
        return scene;
    }

    private VBox title() {
        Optional<PriorityArea> area = around().exhibition().area(told.story().area());
        AreaLook look = area.map(PriorityArea::look).orElse(AreaLook.PLAIN);
        HBox kind = ScenePage.kind(parts(), AreaStyles.icon(look), look, () -> Stream.concat(
                Stream.of(words().messages().text("kind.story")),
                area.stream().map(field -> field.name().text(words().language())))
                .collect(Collectors.joining(Lettering.SEPARATOR)));
        return parts().column(0.4, kind, words().tell(ScenePage.title(scale()), told.story().title()));
    }

    /// Returns the three blocks, side by side where there is room.
    private Region blocks() {
        Story.Telling telling = told.story().telling();
        List<VBox> blocks = List.of(block("story.challenge", telling.challenge()),
                block("story.action", telling.action()), block("story.change", telling.change()));
        return new CardGrid(scale().size().twoPanes() ? blocks.size() : 1, scale().em(1.6), blocks);
    }

    private VBox block(String heading, LocalizedText text) {
        Label heads = words().say(Lettering.LABEL.wrapping(), heading);
        heads.getStyleClass().add(Scroller.HEADING);
        VBox block = parts().column(0.2, heads, words().tell(Lettering.BODY.wrapping(), text));
        block.getStyleClass().add(Scroller.WHOLE);
        return block;
    }

    /// Returns the figure and the way to the region; where there is much room, to the next story too.
    private Region proof() {
        VBox figure = parts().column(0);
        told.story().evidence().highlight().ifPresent(shown -> {
            Label number = (scale().size() == SizeClass.MEDIUM ? Lettering.H1 : Lettering.NUMBER).line();
            number.setText(shown.figure());
            Label what = Lettering.BODY.wrapping();
            words().follow(() -> what.setText(shown.what().text(words().language()) + ", " + shown.year()));
            figure.getChildren().addAll(number, what);
        });
        figure.getStyleClass().add(Scroller.WHOLE);
        Target region = new Cards(around(), parts()).telling(told.region(), told.story().area());
        region.setMinHeight(scale().em(Cards.TELLING_EM));
        if (!scale().size().twoPanes() && scale().size() != SizeClass.TALL) {
            return parts().column(1, figure, region);
        }
        region.setPrefWidth(scale().em(CARD_EM));
        region.setMinWidth(scale().em(LEAST_CARD_EM));
        HBox on = new HBox(scale().em(1.4), region);
        if (scale().size() == SizeClass.WIDE) {
            next().ifPresent(next -> {
                next.setMinWidth(USE_PREF_SIZE);
                next.setMaxHeight(Double.MAX_VALUE);
                on.getChildren().add(next);
            });
        }
        return figure.getChildren().isEmpty() ? on : new Columns(scale().em(2.4), figure, on);
    }

    private Label source() {
        return words().say(Lettering.CAPTION.wrapping(), "story.source", told.story().evidence().source());
    }

    private Optional<Target> next() {
        return stories.after(told).map(after -> parts().button("comment-quote", "story.next", () -> turn(after)));
    }

    private void turn(Stories.Told after) {
        navigator().go(new Place.StoryPage(after.story().id()));
    }

    /// Returns the field and the ways on; first the next story, unless it stands beside the region.
    private Region ways() {
        FlowPane ways = row(Subject.story(told.story().id()), Way.STORIES, Way.PUBLICATIONS);
        around().exhibition().area(told.story().area()).ifPresent(area -> ways.getChildren().addFirst(
                parts().tag(area, () -> navigator().go(Place.Area.of(area.id())))));
        if (scale().size() != SizeClass.WIDE) {
            next().ifPresent(ways.getChildren()::addFirst);
        }
        stories.after(told).ifPresent(after -> Swipe.on(this, scale(), by -> {
            if (by > 0) {
                turn(after);
            }
        }));
        return ways;
    }
}
