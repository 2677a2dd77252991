package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.content.LocalizedText;
import eu.smartregions.kiosk.content.Place;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Comfort;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Content with everything that there can be, on the first day of its event: the floor plan, stands, pictures, documents, a name
/// of 34 letters, sessions without an end.
final class FurnishedTest {
    private static final String LONGEST_FINNISH = "Etelä-Pohjanmaan rannikkomaakunnat";
    @TempDir
    private Path folder;

    static Stream<Size> sizes() {
        return Stream.of(Size.LARGE, Size.TOTEM, Size.TABLET);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void keepsTheRules(Size size) throws IOException {
        Exhibition exhibition = exhibition();
        List<String> faults = Toolkit.ask(() -> {
            Set<String> found = new LinkedHashSet<>();
            for (Comfort comfort : List.of(Comfort.USUAL, Comfort.USUAL.with(Comfort.Aid.LOWER, true), Comfort.USUAL.withText(150))) {
                ShownKiosk kiosk = new ShownKiosk(exhibition, Language.FI, size);
                kiosk.begin(comfort);
                places(exhibition).forEach(place -> {
                    kiosk.go(place);
                    Faults.of(kiosk).forEach(fault -> found.add(comfort + " " + place + ": " + fault));
                });
                kiosk.view.end();
            }
            return List.copyOf(found);
        });
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void leadsFromARegionToItsStand() throws IOException {
        Exhibition exhibition = exhibition();
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.LARGE);
            kiosk.begin(Comfort.USUAL);
            Region region = exhibition.regions().getFirst();
            kiosk.go(new Place.RegionPage(region.id()));
            List<String> texts = texts(kiosk);
            assertTrue(texts.contains("Staffed until 23:59"), texts::toString);
            assertTrue(texts.contains("Languages: English, français"), texts::toString);
            fire(kiosk, "Show the way");
            assertEquals(new Place.Floor(Optional.of(region.id())), kiosk.navigator.here());
            assertTrue(texts(kiosk).contains("You are here"));
            fire(kiosk, "Open");
            assertEquals(new Place.RegionPage(region.id()), kiosk.navigator.here());
            kiosk.view.end();
        });
    }

    @Test
    void turnsTheGalleryRoundAndLeadsBackInOneStep() throws IOException {
        Exhibition exhibition = exhibition();
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.TABLET);
            kiosk.begin(Comfort.USUAL);
            Region region = exhibition.regions().getFirst();
            kiosk.go(new Place.RegionPage(region.id()));
            fire(kiosk, "Pictures");
            fire(kiosk, "Next picture");
            assertEquals(new Place.Gallery(region.id(), 1), kiosk.navigator.here());
            fire(kiosk, "Next picture");
            assertEquals(new Place.Gallery(region.id(), 0), kiosk.navigator.here());
            fire(kiosk, "Previous picture");
            fire(kiosk, "Back");
            assertEquals(new Place.RegionPage(region.id()), kiosk.navigator.here());
            kiosk.view.end();
        });
    }

    @Test
    void saysWhatIsOnToday() throws IOException {
        Exhibition exhibition = exhibition();
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.LARGE);
            kiosk.begin(Comfort.USUAL);
            kiosk.go(new Place.Events());
            List<String> texts = texts(kiosk);
            assertTrue(texts.contains("On now: Without an end"), texts::toString);
            assertTrue(texts.contains("Next: Tomorrow"), texts::toString);
            assertTrue(texts.contains("Soon") && !texts.contains("Past"), texts::toString);
            fire(kiosk, "Earlier");
            assertTrue(texts(kiosk).contains("Past"));
            kiosk.view.end();
        });
    }

    private static List<Place> places(Exhibition exhibition) {
        List<Place> places = new ArrayList<>(Stops.of(exhibition));
        places.add(new Place.RegionPage(exhibition.regions().getFirst().id()));
        return places;
    }

    private Exhibition exhibition() throws IOException {
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        return Exhibitions.furnished(LocalizedText.of(Language.FI, LONGEST_FINNISH), picture);
    }

    private static List<String> texts(ShownKiosk kiosk) {
        return kiosk.view.lookupAll(".label").stream().map(Label.class::cast).map(Label::getText).toList();
    }

    private static void fire(ShownKiosk kiosk, String name) {
        Target target = kiosk.view.lookupAll("*").stream().filter(Target.class::isInstance).map(Target.class::cast)
                .filter(each -> name.equals(each.getAccessibleText())).findFirst().orElseThrow(() -> new AssertionError("No " + name));
        target.executeAccessibleAction(AccessibleAction.FIRE);
        kiosk.layOut();
    }
}
