package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Organisation;
import eu.smartregions.kiosk.content.Publication;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;

/// Documents worth reading, in a list.
final class PublicationsScreenTest {
    private static final Size UPRIGHT_TABLET = new Size(800, 1280);
    private static final List<Organisation> BANK = List.of(new Organisation("bank", SmallFair.text("A bank"),
            Organisation.Kind.FUNDER, SmallFair.text("It lends."), Optional.empty()));

    @Test
    void theLatestComesFirstAndThoseOfOneYearAsTheyAreWritten() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(Size.LARGE, publication("old", 2009), publication("one", 2016),
                    publication("two", 2016), publication("new", 2018));
            assertEquals(List.of("About new", "About one", "About two", "About old"), kiosk.names(".k-card"));
        });
    }

    @Test
    void aCardSaysYearTitleAndAuthorsAndLeadsToItsPage() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(Size.LARGE, publication("one", 2016));
            Target card = kiosk.find("About one").orElseThrow();
            assertEquals(List.of("2016", "About one", "Authors of one"), ShownKiosk.texts(card));
            kiosk.fire("About one");
            assertEquals(new Place.PublicationPage("one"), kiosk.navigator.here());
        });
    }

    @Test
    void coversShowLandscapesAndNeighboursDifferentOnes() {
        ShownKiosk kiosk = Toolkit.ask(
                () -> ShownKiosk.at(new Place.Publications(), Bundled.EXHIBITION, Size.LARGE));
        kiosk.view.awaitPictures();
        Toolkit.run(() -> {
            kiosk.layOut();
            List<Image> covers = kiosk.targets(".k-card")
                    .map(card -> ((ImageView) card.lookup(".cover ImageView")).getImage()).toList();
            assertFalse(covers.contains(null), covers::toString);
            List<Integer> corners = covers.stream().map(image -> image.getPixelReader().getArgb(0, 0)).toList();
            assertEquals(corners.size(), corners.stream().distinct().count(), corners::toString);
            kiosk.view.end();
        });
    }

    @Test
    void onASmallUprightScreenThereIsRoomForTheListAlone() {
        Toolkit.run(() -> {
            ShownKiosk small = shown(UPRIGHT_TABLET, publication("one", 2016));
            assertEquals(List.of("2016", "About one"), ShownKiosk.texts(small.find("About one").orElseThrow()));
            assertFalse(small.find("Funders and networks").isPresent());
            ShownKiosk large = shown(Size.LARGE, publication("one", 2016));
            large.fire("Funders and networks");
            assertEquals(new Place.Organisations(), large.navigator.here());
        });
    }

    @Test
    void isAPageAtATimeInTwoColumnsWhereTheyHaveRoom() {
        Toolkit.run(() -> {
            Publication[] many = IntStream.range(0, 40).mapToObj(i -> publication("no " + i, 2016))
                    .toArray(Publication[]::new);
            ShownKiosk kiosk = shown(Size.LARGE, many);
            assertEquals(2, columns(kiosk));
            assertTrue(kiosk.find("About no 39").isEmpty());
            long shown = kiosk.targets(".k-card").count();
            kiosk.fire(kiosk.names(".k-button").stream().filter(name -> name.startsWith("More")).findFirst()
                    .orElseThrow());
            assertTrue(kiosk.page().offset() > 0);
            assertTrue(shown < 40, shown + " cards");
            assertEquals(1, columns(shown(Size.TABLET, many)));
        });
    }

    private static long columns(ShownKiosk kiosk) {
        return kiosk.targets(".k-card").map(card -> card.localToScene(0, 0).getX()).distinct().count();
    }

    private static ShownKiosk shown(Size size, Publication... publications) {
        Exhibition exhibition = SmallFair.with(BANK, Stream.of(publications).toList());
        return ShownKiosk.at(new Place.Publications(), exhibition, Language.EN, size);
    }

    private static Publication publication(String id, int year) {
        return new Publication(id, SmallFair.text("About " + id),
                new Publication.Imprint("Authors of " + id, "Publisher", year), SmallFair.text("It tells."),
                Optional.empty());
    }
}
