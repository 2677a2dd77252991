package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Stories;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.MosaicView;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// A story's card says what and whose the story is, under its picture or beside it, and leads to it.
final class StoryCardTest {
    /// Told by Skåne in a field that is not the first of that region.
    private static final Stories.Told NANO = new Stories(Bundled.EXHIBITION).story("nano-in-products")
            .orElseThrow();

    @Test
    void saysWhatAndWhoseItIsInWhichField() {
        cards(Size.LARGE, (_, cards) -> assertEquals(
                List.of("From nanotechnology to products",
                        "Skåne\u00a0\u00a0·  Advanced materials"),
                OnScreen.texts(laidOut(cards.of(NANO, true), 600))));
    }

    @Test
    void saysTheRegionAloneWhereThereIsNoRoomForTheField() {
        cards(Size.LARGE,
                (_, cards) -> assertEquals("Skåne", OnScreen.texts(laidOut(cards.of(NANO, true), 140)).getLast()));
    }

    @Test
    void leadsToItsStory() {
        cards(Size.LARGE, (kiosk, cards) -> {
            OnScreen.touch(laidOut(cards.of(NANO, false), 600), "From nanotechnology to products");
            assertEquals(new Place.StoryPage("nano-in-products"), kiosk.navigator.here());
        });
    }

    @Test
    void thePictureStandsAboveTheTitleOrBesideIt() {
        cards(Size.LARGE, (_, cards) -> {
            Bounds[] upright = pictureAndTitle(laidOut(cards.of(NANO, true), 600));
            assertTrue(upright[0].getMaxY() <= upright[1].getMinY());
            Bounds[] lying = pictureAndTitle(laidOut(cards.of(NANO, false), 600));
            assertTrue(lying[0].getMaxX() <= lying[1].getMinX());
        });
    }

    @Test
    void itsPictureIsTheFaceOfItsRegion() {
        cards(Size.LARGE, (_, cards) -> {
            for (boolean upright : List.of(true, false)) {
                assertTrue(laidOut(cards.of(NANO, upright), 600).lookup(".mosaic") instanceof MosaicView);
            }
        });
    }

    /// Two lines of title and one of the region are as high as a low card.
    @Test
    void aLowCardNamesTheRegionAloneRatherThanOnTwoLinesAndItsPictureStaysWhole() {
        cards(Size.TABLET, (kiosk, cards) -> {
            kiosk.language.choose(Language.EL);
            Stories.Told rough = new Stories(Bundled.EXHIBITION).in(Optional.of(new AreaId("energy-transition")))
                    .getFirst();
            Target card = laidOut(cards.of(rough, false), 520);
            assertEquals(List.of("Μηχανές για ενέργεια σε σκληρά περιβάλλοντα", "Χώρα των Βάσκων"),
                    OnScreen.texts(card));
            Bounds face = card.lookup(".mosaic").getLayoutBounds();
            assertEquals(face.getHeight(), face.getWidth(), 1);
        });
    }

    @Test
    void aLyingCardIsLowerWhereOnlyHeightIsShort() {
        assertEquals(7.2, StoryCard.lyingEm(Scale.of(1080, 1920, 0, 1)));
        assertEquals(5.6, StoryCard.lyingEm(Scale.of(1280, 800, 0, 1)));
        assertEquals(5.6, StoryCard.lyingEm(Scale.of(1280, 800, 0, 1.5)));
        assertEquals(7.2, StoryCard.lyingEm(Scale.of(1280, 800, 0, 2).within(600, 0)), "narrow too");
    }

    private static void cards(Size size, BiConsumer<ShownKiosk, StoryCard> seen) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), Bundled.EXHIBITION, size);
            seen.accept(kiosk, new StoryCard(kiosk.around(), kiosk.around().parts()));
            kiosk.view.end();
        });
    }

    private static Target laidOut(Target card, double width) {
        StackPane place = new StackPane(card);
        place.setStyle("-fx-font-size: 20px");
        Scene scene = new Scene(place, width, 300);
        Appearance.apply(scene);
        place.applyCss();
        place.layout();
        return card;
    }

    private static Bounds[] pictureAndTitle(Target card) {
        return new Bounds[]{OnScreen.place(card.lookup(".mosaic")), OnScreen.place(card.lookup(".label"))};
    }
}
