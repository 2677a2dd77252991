package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.Picture;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.Showcase;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A region's photographs, one at a time.
final class GalleryScreenTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void draw() throws IOException {
        ImageIO.write(new BufferedImage(400, 100, BufferedImage.TYPE_INT_RGB), "png", file().toFile());
    }

    private static Path file() {
        return folder.resolve("wide.png");
    }

    /// However it is cut elsewhere.
    @Test
    void showsAllOfThePhotograph() {
        ImageView view = Toolkit.ask(() -> (ImageView) photo(shown(0, "A port")).lookup("ImageView"));
        Finger.await("the photograph is read", () -> view.getImage() != null);
        Toolkit.run(() -> {
            view.getParent().layout();
            Image image = view.getImage();
            assertEquals(new Rectangle2D(0, 0, image.getWidth(), image.getHeight()), view.getViewport());
            assertEquals(4, view.getFitWidth() / view.getFitHeight(), 0.01);
        });
    }

    @Test
    void saysWhatIsSeenAndWhoseItIsBelowThePhotograph() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(1, "A port", "A mill", "A school");
            assertEquals(List.of("A mill", "Credit of A mill", "2 of 3", "To the region"), kiosk.texts());
            Node photo = photo(kiosk);
            assertEquals("A mill", photo.getAccessibleText());
            Bounds seen = photo.localToScene(photo.getLayoutBounds());
            assertTrue(seen.getHeight() > kiosk.scene.getHeight() / 2, seen::toString);
            kiosk.page().lookupAll(".label").stream().map(Label.class::cast)
                    .forEach(label -> assertTrue(label.localToScene(0, 0).getY() >= seen.getMaxY(), label::getText));
        });
    }

    @Test
    void turnsRoundInBothDirectionsAndBackLeavesInOneStep() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(0, "A port", "A mill", "A school");
            kiosk.fire("Previous picture");
            assertEquals("A school", kiosk.texts().getFirst());
            kiosk.fire("Next picture");
            assertEquals("A port", kiosk.texts().getFirst());
            kiosk.navigator.back();
            assertEquals(new Place.Home(), kiosk.navigator.here());
        });
    }

    @Test
    void aSinglePhotographIsNotTurned() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown(0, "A port");
            assertEquals(List.of("A port", "Credit of A port", "To the region"), kiosk.texts());
            assertTrue(kiosk.find("Next picture").isEmpty() && kiosk.find("Previous picture").isEmpty());
            kiosk.fire("To the region");
            assertEquals(new Place.RegionPage(kiosk.exhibition.regions().getFirst().id()), kiosk.navigator.here());
        });
    }

    @Test
    void aNumberBeyondTheLastShowsTheLast() {
        Toolkit.run(() -> assertEquals("A mill", shown(7, "A port", "A mill").texts().getFirst()));
    }

    private static Node photo(ShownKiosk kiosk) {
        return kiosk.page().lookupAll("*").stream().filter(PhotoPane.class::isInstance).findFirst().orElseThrow();
    }

    private static ShownKiosk shown(int picture, String... seen) {
        Exhibition small = Exhibitions.small();
        List<Region> regions = new ArrayList<>(small.regions());
        Region first = regions.getFirst();
        List<Picture> pictures = Stream.of(seen).map(alt -> new Picture(file(),
                LocalizedText.of(Language.EN, alt), "Credit of " + alt, new Framing.Around(0.5, 0.5))).toList();
        regions.set(0, new Region(first.id(), first.name(), first.territory(), first.specialisation(),
                new Showcase(pictures, List.of(), List.of(), List.of(), first.showcase().meeting())));
        Exhibition exhibition = new Exhibition(small.event(), small.areas(), regions, small.library(), small.plans());
        return ShownKiosk.at(new Place.Gallery(first.id(), picture), exhibition, Language.EN, Size.LARGE);
    }
}
