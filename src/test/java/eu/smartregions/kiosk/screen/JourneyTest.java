package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.device.HeadlessDisplay;
import eu.smartregions.kiosk.device.KioskWindow;
import eu.smartregions.kiosk.screen.view.ExhibitionView;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.theme.Appearance;
import eu.smartregions.kiosk.ui.theme.Mounting;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A visitor's ways through the real screens, by touches on a real window.
final class JourneyTest {
    private static final Exhibition BUNDLED = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();
    private static final Place HOME = new Place.Home();
    private static final Place ENERGY = Place.Area.of(new AreaId("energy-transition"));

    private final LanguageChoice language = new LanguageChoice(Language.EN);
    private final Navigator navigator = new Navigator();
    private ExhibitionView view;
    private KioskWindow window;
    private Finger finger;

    @BeforeEach
    void open() {
        Toolkit.run(() -> {
            HeadlessDisplay.resize(1920, 1080);
            view = new ExhibitionView(BUNDLED, language, navigator,
                    new ExhibitionView.Setup(Mounting.UNKNOWN, new Random(1), InstantSource.system(),
                            Optional.empty()));
            window = KioskWindow.fullScreen(view);
            Appearance.apply(window.scene());
            window.show(() -> {});
        });
        finger = new Finger(window.scene());
        Finger.await("the first screen", () -> view.getWidth() == 1920);
    }

    @AfterEach
    void close() {
        Toolkit.run(() -> {
            view.end();
            window.scene().getWindow().hide();
        });
    }

    @Test
    void leadsFromAttractToARegionAndBackToTheSameRow() {
        finger.tap(new Point2D(1550, 1020));
        assertEquals(HOME, here());
        finger.tap("Energy transition");
        assertEquals(ENERGY, here());
        finger.tap("More");
        finger.tap("More");
        List<String> rows = rows();
        Target row = Toolkit.ask(() -> shownRows().get(2));
        finger.tap(row);
        assertInstanceOf(Place.RegionPage.class, here());
        assertEquals(Toolkit.ask(row::getAccessibleText), name(here()));
        finger.tap("Back");
        assertEquals(ENERGY, here());
        assertEquals(rows, rows());
        finger.tap("Back");
        assertEquals(HOME, here());
        assertTrue(finger.find("Back").filter(target -> target.getStyleClass().contains("k-nav")).isEmpty());
    }

    @Test
    void startsAtTheRegionThatTheAttractLoopShows() {
        finger.tap("Touch to explore");
        assertInstanceOf(Place.RegionPage.class, here());
        finger.tap("Back");
        assertEquals(HOME, here());
    }

    @Test
    void startsAtWhatTheSlideShowsWhereverItIsTouched() {
        finger.tap(new Point2D(1700, 150));
        assertInstanceOf(Place.RegionPage.class, here());
        finger.tap("Back");
        assertEquals(HOME, here());
    }

    @Test
    void changesTheLanguageWithoutLeavingThePage() {
        go(new Place.RegionPage(new RegionId("es-catalonia")));
        Node page = Toolkit.ask(() -> view.getChildren().getFirst());
        finger.tap("English");
        finger.tap("Deutsch");
        assertEquals(Language.DE, language.get());
        assertSame(page, Toolkit.ask(() -> view.getChildren().getFirst()));
        List<String> texts = texts();
        assertTrue(texts.contains("Katalonien") && texts.contains("Spanien"), texts::toString);
        assertFalse(texts.contains("Catalonia"), texts::toString);
        assertTrue(finger.find("Zurück").isPresent());
    }

    @Test
    void closesASheetByItsCrossAndByATouchOutside() {
        go(HOME);
        finger.tap("Access");
        assertTrue(finger.find("High contrast").isPresent());
        finger.tap("Close");
        assertTrue(finger.find("High contrast").isEmpty());
        finger.tap("Access");
        finger.tap(new Point2D(960, 40));
        assertTrue(finger.find("High contrast").isEmpty());
        assertEquals(HOME, here());
    }

    private Set<String> regions() {
        return BUNDLED.regions().stream().map(region -> region.name().text(Language.EN))
                .collect(Collectors.toSet());
    }

    @Test
    void selectsOnTheMapAndOpensFromTheCallout() {
        go(HOME);
        finger.tap("Map");
        assertEquals(new Place.Europe(Optional.empty(), Optional.empty()), here());
        finger.tap("Austria");
        assertEquals(new Place.Europe(Optional.empty(), Optional.of(new Country("AT"))), here());
        RegionId styria = new RegionId("at-styria");
        finger.tap(onMap(styria));
        assertEquals(new Place.Europe(Optional.empty(), Optional.of(new Country("AT"))), here());
        Node callout = Toolkit.ask(() -> view.lookup(".callout"));
        assertTrue(
                Toolkit.ask(() -> callout.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList())
                        .contains("Styria"));
        finger.tap("Open");
        assertEquals(new Place.RegionPage(styria), here());
        Target similar = Toolkit.ask(() -> (Target) view.lookupAll(".k-card").stream()
                .filter(card -> card instanceof Target && regions().contains(card.getAccessibleText())).findFirst()
                .orElseThrow());
        scrollTo(similar);
        assertTrue(Toolkit.ask(() -> similar.localToScene(similar.getLayoutBounds()).getMaxY()) < 968,
                "a similar region is on the page");
        finger.tap(similar);
        assertEquals(Toolkit.ask(similar::getAccessibleText), name(here()));
        assertNotEquals(new Place.RegionPage(styria), here());
    }

    @Test
    void opensACountryByItsNumberOnTheMap() {
        go(new Place.Europe(Optional.empty(), Optional.empty()));
        finger.tap(Toolkit.ask(() -> view.lookup(".map-count")));
        assertTrue(((Place.Europe) here()).country().isPresent());
    }

    @Test
    void doesNothingWhenAPressSlidesOff() {
        go(HOME);
        Target tile = finger.target("Energy transition");
        finger.drag(finger.middle(tile), new Point2D(960, 60));
        assertEquals(HOME, here());
        finger.drag(finger.middle(tile), finger.middle(finger.target("Digital growth")));
        assertEquals(HOME, here());
        finger.tap(tile);
        assertEquals(ENERGY, here());
    }

    @Test
    void scrollsAListByADragWithoutOpeningARow() {
        go(ENERGY);
        List<String> before = rows();
        Point2D from = finger.middle(Toolkit.ask(() -> shownRows().getLast()));
        finger.drag(from, from.subtract(0, 250));
        Finger.await("the list scrolls", () -> !names().equals(before));
        assertEquals(ENERGY, here());
        assertTrue(finger.find("Back to top").isPresent() || !rows().equals(before));
    }

    @Test
    void letsNoTapInRightAfterAPageChange() {
        go(HOME);
        Toolkit.run(() -> {
            navigator.go(new Place.Regions(false));
            press(shownRows().getFirst());
        });
        assertEquals(new Place.Regions(false), here());
        Finger.rest();
        Toolkit.run(() -> press(shownRows().getFirst()));
        assertInstanceOf(Place.RegionPage.class, here());
    }

    private void press(Target target) {
        Bounds bounds = target.localToScene(target.getLayoutBounds());
        List.<EventType<MouseEvent>>of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)
                .forEach(type -> Event.fireEvent(target,
                        new MouseEvent(type, bounds.getCenterX(), bounds.getCenterY(), bounds.getCenterX(),
                                bounds.getCenterY(), MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                                false, true, false,
                                true, null)));
    }

    /// Where a region's label stands on the map, on the screen.
    private Point2D onMap(RegionId region) {
        MapShapes.Shape shape = BUNDLED.map().regions().get(region);
        // All outlines have one transform.
        return Toolkit.ask(() -> view.lookup(".map-region").localToScreen(shape.labelX(), shape.labelY()));
    }

    /// Touches More until a target is on the screen.
    private void scrollTo(Target target) {
        Supplier<Boolean> above = () -> target.localToScene(target.getLayoutBounds()).getMaxY() < 880;
        for (int i = 0; i < 10 && !Toolkit.ask(above); i++) {
            finger.tap("More");
        }
    }

    private List<String> rows() {
        return Toolkit.ask(this::names);
    }

    private List<String> names() {
        return shownRows().stream().map(Target::getAccessibleText).toList();
    }

    /// The rows of the list that are wholly on the screen, from top to bottom.
    private List<Target> shownRows() {
        view.layout();
        Bounds list = view.lookup(".row-grid").localToScene(view.lookup(".row-grid").getLayoutBounds());
        return view.lookupAll(".k-card").stream().filter(Target.class::isInstance).map(Target.class::cast)
                .filter(Finger::shown).filter(row -> list.contains(row.localToScene(row.getLayoutBounds())))
                .sorted((one, other) -> Double.compare(one.localToScene(0, 0).getY(), other.localToScene(0, 0).getY()))
                .toList();
    }

    private List<String> texts() {
        return Toolkit.ask(() -> view.lookupAll(".label").stream().map(label -> ((Label) label).getText()).toList());
    }

    private void go(Place place) {
        Toolkit.run(() -> navigator.enter(place));
        Finger.rest();
    }

    private Place here() {
        return Toolkit.ask(navigator::here);
    }

    private static String name(Place place) {
        return BUNDLED.region(assertInstanceOf(Place.RegionPage.class, place).region()).orElseThrow().name()
                .text(Language.EN);
    }
}
