package eu.smartregions.kiosk.ui.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.install.ContentProblems;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;

/// The land of the fields' maps is one picture, with all of it in its colours.
final class LandPictureTest {
    private static final Exhibition EXHIBITION = ContentProblems.require(Path.of("kiosk-content")).exhibition();

    @Test
    void twoFieldsShareIt() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk();
            Image first = picture(field(kiosk, 0)).getImage();
            assertSame(first, picture(field(kiosk, 1)).getImage());
        });
    }

    @Test
    void otherColoursHaveAnother() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk();
            Image first = picture(field(kiosk, 0)).getImage();
            kiosk.view.access(new AccessOptions(100, Set.of(AccessOptions.Aid.CONTRAST)));
            kiosk.layOut();
            Image dark = picture(kiosk.page()).getImage();
            assertNotSame(first, dark);
            assertTrue(dark.getPixelReader().getColor((int) dark.getWidth() / 2, (int) dark.getHeight() / 2)
                    .getBrightness() < 0.5, "The land is dark as all else");
        });
    }

    @Test
    void aMapThatIsZoomedShowsTheLandItself() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk();
            Node page = field(kiosk, 0);
            assertTrue(picture(page).isVisible());
            assertFalse(land(page).isVisible());
            kiosk.find("Closer").orElseThrow().executeAccessibleAction(AccessibleAction.FIRE);
            kiosk.layOut();
            assertFalse(picture(page).isVisible());
            assertTrue(land(page).isVisible());
        });
    }

    @Test
    void allLandIsOnItInItsColours() {
        Toolkit.run(() -> {
            Node page = field(kiosk(), 0);
            Image image = picture(page).getImage();
            double members = share(image, page.lookup(".map-land"));
            double others = share(image, page.lookup(".map-outside"));
            assertTrue(members > 0.1, () -> "of the Member States " + members);
            assertTrue(others > 0.02, () -> "of other countries " + others);
        });
    }

    private static ShownKiosk kiosk() {
        return new ShownKiosk(EXHIBITION, Language.EN, ShownKiosk.Size.LARGE);
    }

    private static Node field(ShownKiosk kiosk, int number) {
        kiosk.go(Place.Area.of(EXHIBITION.areas().get(number).id()));
        return kiosk.page();
    }

    private static ImageView picture(Node page) {
        return (ImageView) page.lookup(".map-pane").lookup(".map-picture");
    }

    private static Node land(Node page) {
        return page.lookup(".map-pane").lookup(".map-land").getParent();
    }

    /// Returns the share of a picture that has the colour of an outline.
    private static double share(Image image, Node outline) {
        Paint colour = ((Shape) outline).getFill();
        long pixels = IntStream.range(0, (int) image.getHeight())
                .mapToLong(y -> IntStream.range(0, (int) image.getWidth())
                        .filter(x -> image.getPixelReader().getColor(x, y).equals(colour)).count())
                .sum();
        return pixels / (image.getWidth() * image.getHeight());
    }
}
