package eu.smartregions.kiosk.screen.play;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.place.Riddle;
import eu.smartregions.kiosk.content.place.Riddle.Clue;
import eu.smartregions.kiosk.screen.Screen;
import eu.smartregions.kiosk.screen.ScreenContext;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.MosaicPlace;
import eu.smartregions.kiosk.ui.MosaicView;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Scroller;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A round of the game: a region's outline or what is special about it, and three regions to choose from. One touch
/// answers; then the page says which it is and what is special about it. There are no points and no clock.
public final class GameScreen extends Screen {
    private static final double BUTTON_EM = 5.6;
    private static final double MEDIUM_BUTTON_EM = 4.4;
    /// On a lower page beside the picture, the answers scroll with the words.
    private static final double LEAST_EM = 36;
    /// On a narrower page the picture stands above the words.
    private static final double ROOM_BESIDE_EM = 50;
    private static final double BAR_EM = 3.6;
    private static final double THIN_EM = 0.5;
    /// Side of a tile of a field's motif, three tiles wide, where the hook is the clue.
    private static final double MOTIF_EM = 12;
    private static final double SMALL_MOTIF_EM = 7;

    private final Place.Game place;
    private final Riddle riddle;
    private final Region region;
    private final PriorityArea field;

    public GameScreen(ScreenContext around, Place.Game place) {
        super(around);
        this.place = place;
        riddle = place.rounds().get(place.step());
        region = region(riddle.region());
        field = around.exhibition().area(region.mainAreas().getFirst()).orElseThrow();
        switch (scale().size()) {
            case WIDE, MEDIUM -> beside();
            case TALL -> below();
            case COMPACT -> small();
        }
    }

    private Region region(RegionId id) {
        return around().exhibition().region(id).orElseThrow();
    }

    private void beside() {
        StackPane picture = picture();
        picture.setMinWidth(Math.floor(scale().width() / 2));
        picture.setMaxWidth(picture.getMinWidth());
        // A picture that is too high is cut; it never pushes the words off the page.
        picture.setMinHeight(0);
        boolean high = scale().height() >= scale().em(LEAST_EM);
        VBox words = high ? column() : parts().column(0, growing(all()));
        words.setPadding(new Insets(scale().em(high ? 1.6 : 0.8), scale().margin(), scale().em(high ? 1.4 : 0.8),
                scale().em(2.4)));
        words.setMinWidth(0);
        words.setPrefWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(new HBox(picture, words));
    }

    private void below() {
        VBox words = column();
        words.setPadding(new Insets(scale().em(1.6), scale().margin(), scale().em(1.4), scale().margin()));
        VBox.setVgrow(words, Priority.ALWAYS);
        StackPane picture = picture();
        picture.setMinHeight(MosaicPlace.GAME_TALL.height(scale()));
        getChildren().add(new VBox(picture, words));
    }

    /// Shows all in one column that scrolls, with the picture first, or beside it where that is wider than high.
    private void small() {
        StackPane picture = picture();
        picture.getStyleClass().add(Scroller.WHOLE);
        picture.setMinSize(MosaicPlace.BESIDE.width(scale()), MosaicPlace.BESIDE.height(scale()));
        picture.setMaxSize(picture.getMinWidth(), picture.getMinHeight());
        getChildren().add(new Page(parts(), words().say(Page.title(scale()), "game.title"),
                around().exhibition().event().name(), scale().width() < scale().em(ROOM_BESIDE_EM)
                        ? growing(parts().column(1, picture, all()))
                        : new HBox(scale().em(1.6), picture, growing(all()))));
    }

    /// Returns what is asked, or what was; the answers; the ways on, for which room is kept before, so that nothing
    /// moves.
    private VBox column() {
        StackPane ways = new StackPane();
        ways.setMinHeight(scale().em(scale().size() == SizeClass.MEDIUM ? MEDIUM_BUTTON_EM : BUTTON_EM));
        place.answer().ifPresent(_ -> ways.getChildren().add(ways()));
        return parts().column(scale().size() == SizeClass.MEDIUM ? 0.8 : 1, progress(), growing(said()), answers(),
                ways);
    }

    /// Returns the same for a page that scrolls, where there is no room for all.
    private VBox all() {
        VBox all = parts().column(0.8, said(), answers());
        place.answer().ifPresent(_ -> all.getChildren().add(ways()));
        return all;
    }

    private Scroller growing(javafx.scene.layout.Region content) {
        Scroller scroller = new Scroller(parts(), content);
        scrolls(scroller);
        scroller.setMinSize(0, 0);
        VBox.setVgrow(scroller, Priority.ALWAYS);
        HBox.setHgrow(scroller, Priority.ALWAYS);
        return scroller;
    }

    private VBox said() {
        VBox said = parts().column(0.6);
        place.answer().ifPresentOrElse(_ -> tell(said), () -> ask(said));
        return said;
    }

    /// Returns the round in words and bars: on a tablet below each other, since whether there is room for both beside
    /// each other depends on the figures.
    private Pane progress() {
        FlowPane progress = parts().flow(
                words().say(Lettering.LABEL.line(), "game.title"),
                words().say(Lettering.CAPTION.line(), "game.round", place.step() + 1, place.rounds().size()));
        HBox bars = parts().row(0.3);
        for (int i = 0; i < place.rounds().size(); i++) {
            javafx.scene.layout.Region bar = new javafx.scene.layout.Region();
            boolean done = i < place.step() || i == place.step() && place.answer().isPresent();
            bar.getStyleClass().add(done ? "round-done" : "round-open");
            bar.setMinSize(scale().em(BAR_EM), scale().em(THIN_EM));
            bar.setMaxSize(USE_PREF_SIZE, scale().em(THIN_EM));
            bars.getChildren().add(bar);
        }
        progress.setRowValignment(VPos.CENTER);
        if (scale().size() == SizeClass.MEDIUM) {
            return parts().column(0.5, progress, bars);
        }
        progress.getChildren().add(bars);
        return progress;
    }

    private void ask(VBox said) {
        boolean outline = riddle.clue() == Clue.OUTLINE;
        said.getChildren().add(
                words().say(heading(), outline ? "game.question" : "game.question.hook"));
        if (outline) {
            Label main = text();
            words().follow(() -> main.setText(
                    words().messages().text("game.field", field.name().text(words().language()))));
            said.getChildren().add(main);
        } else {
            hook(said);
        }
    }

    private void tell(VBox said) {
        boolean right = place.answer().equals(Optional.of(region.id()));
        // A long name on two lines would leave no room for what is special about it.
        FittedLabel heading = FittedLabel.title(scale(), roomy() ? Lettering.H1 : Lettering.H2, 1);
        words().follow(() -> heading.setText(
                words().messages().text(right ? "game.yes" : "game.no", region.name().text(words().language()))));
        said.getChildren().add(heading);
        hook(said);
    }

    private FittedLabel heading() {
        return roomy()
                ? FittedLabel.title(scale(), Lettering.H1, 2)
                : FittedLabel.title(scale(), Lettering.H2, 1);
    }

    private boolean roomy() {
        return scale().size() == SizeClass.WIDE || scale().size() == SizeClass.TALL;
    }

    private Label text() {
        return (roomy() ? Lettering.LEAD : Lettering.BODY).wrapping();
    }

    private void hook(VBox said) {
        var sentence = region.specialisation().introduction().hook().orElse(region.specialisation().summary());
        said.getChildren().addAll(words().tell(text(), sentence), parts().languageNote(sentence));
    }

    private VBox answers() {
        VBox answers = parts().column(0.8);
        AnswerCard cards = new AnswerCard(around());
        riddle.answers().stream().map(this::region).forEach(each -> answers.getChildren().add(
                place.answer().isEmpty()
                        ? cards.open(each, () -> navigator().replace(
                                new Place.Game(place.rounds(), place.step(), Optional.of(each.id()))))
                        : each.equals(region)
                                ? cards.right(each, this::see)
                                : cards.wrong(each, place.answer().equals(Optional.of(each.id())))));
        return answers;
    }

    private FlowPane ways() {
        boolean last = place.step() == place.rounds().size() - 1;
        FlowPane ways = parts().flow(parts().button(last ? "restore" : "chevron-right",
                last ? "game.again" : "game.next",
                () -> navigator().go(last
                        ? new Place.Game(around().riddles().game(), 0, Optional.empty())
                        : new Place.Game(place.rounds(), place.step() + 1, Optional.empty()))));
        if (scale().size() != SizeClass.MEDIUM) {
            ways.getChildren().add(parts().secondary("information", "tour.region", this::see));
        }
        ways.setAlignment(Pos.BOTTOM_LEFT);
        return ways;
    }

    private void see() {
        navigator().go(new Place.RegionPage(region.id()));
    }

    /// Returns the region's face, or, as long as its hook is the clue, the motif of its field; never with its name.
    private StackPane picture() {
        boolean face = riddle.clue() == Clue.OUTLINE || place.answer().isPresent();
        AreaLook look = field.look();
        MosaicView shown = face
                ? around().mosaics().face(region, switch (scale().size()) {
                    case WIDE -> MosaicPlace.HALF;
                    case MEDIUM -> scale().shallow() ? MosaicPlace.GAME_LOW : MosaicPlace.GAME_MEDIUM;
                    case TALL -> MosaicPlace.GAME_TALL;
                    case COMPACT -> MosaicPlace.BESIDE;
                }, scale())
                : around().mosaics().motif(look, roomy() ? MOTIF_EM : SMALL_MOTIF_EM, scale());
        StackPane picture = AreaStyles.apply(new StackPane(shown), look);
        picture.getStyleClass().add("area-ground");
        StackPane.setAlignment(shown, Pos.BOTTOM_RIGHT);
        return picture;
    }

    @Override
    public boolean keeps() {
        return false;
    }
}
