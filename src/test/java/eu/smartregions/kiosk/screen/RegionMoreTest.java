package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Document;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.Meeting;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Showcase;
import eu.smartregions.kiosk.content.Stand;
import eu.smartregions.kiosk.content.Story;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// What a region shows beyond its strategy.
final class RegionMoreTest {
    private static final AreaId ENERGY = new AreaId("energy");
    private static final Meeting NOBODY = new Meeting(false, Optional.empty(), Optional.empty());
    private static final Exchange OFFER = new Exchange(Exchange.Side.OFFER, Exchange.Means.SKILLS, ENERGY,
            SmallFair.text("Welders"));
    private static final Exchange WISH = new Exchange(Exchange.Side.WISH, Exchange.Means.TEST_SITE, ENERGY,
            SmallFair.text("A windy field"));
    private static final Region FULL = SmallFair.alpha(new Showcase(
            List.of(new Picture(Path.of("src/main/resources/eu/smartregions/kiosk/bundle/author/starter/region/"
                    + "example.jpg"), SmallFair.text("A port"), "Somebody", new Framing.Around(0.5, 0.5))),
            List.of(story("mill"), story("dam")), List.of(OFFER, WISH),
            List.of(new Document(SmallFair.text("The strategy"), "https://strategy.example")),
            new Meeting(true, Optional.empty(), Optional.of(new Stand("A12", List.of())))));

    @Test
    void showsAllThatThereIsInTheOrderOfThePage() {
        shown(FULL, Size.LARGE, kiosk -> assertEquals(
                List.of("Looking for partners in", "A windy field", "Offers", "Welders", "Pictures", "Meet us",
                        "Stand A12", "Stories", "The mill", "The dam", "Documents", "The strategy"),
                ShownKiosk.texts(more(FULL, kiosk)).stream().filter(text -> !text.isEmpty()).toList()));
    }

    @Test
    void leavesOutWhateverThereIsNoneOf() {
        Region nothing = SmallFair.alpha(NOBODY);
        shown(nothing, Size.LARGE, kiosk -> assertEquals(List.of(), more(nothing, kiosk).getChildren()));
        Region offering = SmallFair.alpha(new Showcase(List.of(), List.of(), List.of(OFFER), List.of(), NOBODY));
        shown(offering, Size.LARGE,
                kiosk -> assertEquals(List.of("Offers", "Welders"), ShownKiosk.texts(more(offering, kiosk))));
    }

    @Test
    void leadsToPicturesAndStories() {
        shown(FULL, Size.TABLET, kiosk -> {
            ShownPart.touch(more(FULL, kiosk), "Pictures");
            assertEquals(new Place.Gallery(FULL.id(), 0), kiosk.navigator.here());
            ShownPart.touch(more(FULL, kiosk), "The dam");
            assertEquals(new Place.StoryPage("dam"), kiosk.navigator.here());
        });
    }

    @Test
    void aDocumentShowsTheCodeThatOpensItAndThatIsTold() {
        shown(FULL, Size.LARGE, kiosk -> {
            Diary diary = new Diary();
            kiosk.navigator.join(diary);
            ShownPart.touch(more(FULL, kiosk), "The strategy");
            kiosk.layOut();
            assertTrue(kiosk.view.sheetOpen());
            assertEquals(List.of("https://strategy.example"), Phone.read(kiosk.scene));
            assertEquals(List.of("took alpha"), diary.lines());
        });
    }

    @Test
    void storiesStandSideBySideOnALargeScreen() {
        shown(FULL, Size.LARGE, kiosk -> assertEquals(2, columns(more(FULL, kiosk), kiosk)));
        shown(FULL, Size.TOTEM, kiosk -> assertEquals(1, columns(more(FULL, kiosk), kiosk)));
    }

    private static long columns(VBox more, ShownKiosk kiosk) {
        ShownPart.in(more, kiosk.scale(), 1000, 1500);
        return more.lookupAll(".k-card").stream().filter(card -> card.getAccessibleText().matches("The (mill|dam)"))
                .map(card -> card.localToScene(0, 0).getX()).distinct().count();
    }

    private static VBox more(Region region, ShownKiosk kiosk) {
        return new RegionMore(kiosk.page().around(), region).all();
    }

    private static void shown(Region region, Size size, Consumer<ShownKiosk> look) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), SmallFair.with(region), Language.EN, size);
            look.accept(kiosk);
            kiosk.view.end();
        });
    }

    private static Story story(String id) {
        return new Story(id, SmallFair.text("The " + id), ENERGY,
                new Story.Telling(SmallFair.text("Old."), SmallFair.text("Rebuilt."), SmallFair.text("New.")),
                new Story.Evidence(Optional.empty(), "A report"));
    }
}
