package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.guide.Stories;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.screen.view.InputGate;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.PhotoPane;
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
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Content with everything that there can be, on the first day of its event: the floor plan, stands, pictures,
/// documents, a name of 34 letters, sessions without an end.
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
            for (AccessOptions access : List.of(AccessOptions.USUAL,
                    AccessOptions.USUAL.with(AccessOptions.Aid.LOWER, true), AccessOptions.USUAL.withText(150))) {
                ShownKiosk kiosk = new ShownKiosk(exhibition, Language.FI, size);
                kiosk.begin(access);
                places(exhibition).forEach(place -> {
                    kiosk.go(place);
                    Faults.of(kiosk).forEach(fault -> found.add(access + " " + place + ": " + fault));
                });
                kiosk.view.end();
            }
            return List.copyOf(found);
        });
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void noWordStandsOnABarePhotograph(Size size) throws IOException {
        Exhibition exhibition = exhibition();
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.FI, size);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.RegionPage(exhibition.regions().getFirst().id()));
            Bounds photo = inScene(
                    kiosk.page().lookupAll("*").stream().filter(PhotoPane.class::isInstance).findFirst().orElseThrow());
            Node scrim = kiosk.page().lookup(".hero-scrim");
            double covered = scrim.isVisible() ? scrim.getLayoutBounds().getWidth() * 0.74 : 0;
            kiosk.page().lookupAll(".hero-words .label").forEach(label -> {
                Bounds words = inScene(label);
                assertTrue(!words.intersects(photo) || words.getMaxX() <= covered, words + " on " + photo);
            });
            kiosk.view.end();
        });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void leadsFromARegionToItsStand() throws IOException {
        Exhibition exhibition = exhibition();
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            Region region = exhibition.regions().getFirst();
            kiosk.go(new Place.RegionPage(region.id()));
            List<String> texts = texts(kiosk);
            assertTrue(texts.contains("Staffed until 23:59"), texts::toString);
            assertTrue(texts.contains("Languages: English, français"), texts::toString);
            kiosk.fire("Show the way");
            assertEquals(new Place.Floor(Optional.of(region.id())), kiosk.navigator.here());
            assertTrue(texts(kiosk).contains("You are here"));
            kiosk.fire("Open");
            assertEquals(new Place.RegionPage(region.id()), kiosk.navigator.here());
            kiosk.view.end();
        });
    }

    @Test
    void turnsTheGalleryRoundAndLeadsBackInOneStep() throws IOException {
        Exhibition exhibition = exhibition();
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.TABLET);
            kiosk.begin(AccessOptions.USUAL);
            Region region = exhibition.regions().getFirst();
            kiosk.go(new Place.RegionPage(region.id()));
            kiosk.fire("Pictures");
            kiosk.fire("Next picture");
            assertEquals(new Place.Gallery(region.id(), 1), kiosk.navigator.here());
            kiosk.fire("Next picture");
            assertEquals(new Place.Gallery(region.id(), 0), kiosk.navigator.here());
            kiosk.fire("Previous picture");
            kiosk.fire("Back");
            assertEquals(new Place.RegionPage(region.id()), kiosk.navigator.here());
            kiosk.view.end();
        });
    }

    @Test
    void aSwipeTurnsTheGalleryAndTouchesNothing() throws IOException {
        Exhibition exhibition = exhibition();
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            Region region = exhibition.regions().getFirst();
            kiosk.go(new Place.Gallery(region.id(), 0));
            double far = kiosk.scale().em(7);
            swipe(kiosk, kiosk.view.lookup(".hero"), -far, far / 4);
            assertEquals(new Place.Gallery(region.id(), 1), kiosk.navigator.here());
            swipe(kiosk, kiosk.view.lookup(".hero"), -far / 2, 0);
            swipe(kiosk, kiosk.view.lookup(".hero"), far, far);
            assertEquals(new Place.Gallery(region.id(), 1), kiosk.navigator.here(), "too short, or not sideways");
            swipe(kiosk, kiosk.find("To the region").orElseThrow(), far, 0);
            assertEquals(new Place.Gallery(region.id(), 0), kiosk.navigator.here());
            kiosk.view.end();
        });
    }

    @Test
    void aSwipeToTheLeftTurnsToTheNextStory() {
        Exhibition exhibition = EveryScreenTest.EXHIBITION;
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            Stories stories = new Stories(exhibition);
            Stories.Told first = stories.in(Optional.empty()).getFirst();
            kiosk.go(new Place.StoryPage(first.story().id()));
            swipe(kiosk, kiosk.view.lookup(".k-card"), kiosk.scale().em(7), 0);
            assertEquals(new Place.StoryPage(first.story().id()), kiosk.navigator.here(), "a swipe never leads back");
            swipe(kiosk, kiosk.view.lookup(".k-card"), -kiosk.scale().em(7), 0);
            assertEquals(new Place.StoryPage(stories.after(first).orElseThrow().story().id()), kiosk.navigator.here());
            kiosk.view.end();
        });
    }

    @Test
    void aTourEndsWithAllOfItsRegionsToSave() {
        Exhibition exhibition = EveryScreenTest.EXHIBITION;
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            List<RegionId> regions = exhibition.regions().stream().limit(3).map(Region::id).toList();
            kiosk.navigator.save(Subject.of(regions.get(1)));
            kiosk.go(new Place.TourStop(Optional.of(exhibition.areas().getFirst().id()), regions, regions.size()));
            kiosk.fire("Save all");
            assertEquals(Set.copyOf(regions.stream().map(Subject::of).toList()),
                    Set.copyOf(kiosk.navigator.saved().subjects()));
            assertEquals(regions.size(), kiosk.navigator.saved().size());
            kiosk.fire("Saved");
            assertEquals(0, kiosk.navigator.saved().size());
            kiosk.view.end();
        });
    }

    @Test
    void aCodeThatIsAskedForIsToldWithItsRegion() throws IOException {
        Exhibition exhibition = exhibition();
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            Region region = exhibition.regions().getFirst();
            Told told = new Told(new ArrayList<>());
            kiosk.navigator.join(told);
            kiosk.go(new Place.RegionPage(region.id()));
            assertEquals(List.of(), told.codes(), "a code that stands on a page was not asked for");
            while (kiosk.find("The strategy").isEmpty()) {
                kiosk.fire("More");
            }
            kiosk.fire("The strategy");
            assertEquals(List.of(Subject.of(region.id())), told.codes());
            assertEquals(List.of("https://strategy.example"), Phone.read(kiosk.scene));
            kiosk.view.end();
        });
    }

    /// What the navigator told of codes.
    private record Told(List<Subject> codes) implements NavigationListener {
        @Override
        public void arrived(Place place, Navigation how, double offset) {
            // Only codes are of interest.
        }

        @Override
        public void tookAway(Subject subject) {
            codes.add(subject);
        }
    }

    @Test
    void saysWhatIsOnToday() throws IOException {
        Exhibition exhibition = exhibition();
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.Programme());
            List<String> programme = texts(kiosk);
            assertTrue(programme.containsAll(List.of("On now", "Without an end", "Without a time")),
                    programme::toString);
            kiosk.go(new Place.Events());
            List<String> texts = texts(kiosk);
            assertTrue(texts.contains("Soon") && !texts.contains("Past"), texts::toString);
            kiosk.fire("Earlier");
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

    /// Puts a finger down on a node, moves it and lifts it, once touches are let in again.
    private static void swipe(ShownKiosk kiosk, Node node, double right, double down) {
        Node screen = Stream.iterate(node, each -> each != null, Node::getParent).filter(Screen.class::isInstance)
                .findFirst()
                .orElseThrow();
        double x = node.localToScene(node.getLayoutBounds()).getCenterX();
        double y = node.localToScene(node.getLayoutBounds()).getCenterY();
        Toolkit.pause(InputGate.AFTER_PAGE_CHANGE);
        List.of(mouse(MouseEvent.MOUSE_PRESSED, x, y), mouse(MouseEvent.MOUSE_DRAGGED, x + right / 2, y + down / 2),
                mouse(MouseEvent.MOUSE_DRAGGED, x + right, y + down),
                mouse(MouseEvent.MOUSE_RELEASED, x + right, y + down))
                .forEach(event -> Event.fireEvent(node, event.copyFor(screen, node)));
        kiosk.layOut();
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                false, false, true, null);
    }
}
