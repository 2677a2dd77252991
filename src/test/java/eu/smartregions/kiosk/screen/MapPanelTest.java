package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.MapShapes.Shape;
import eu.smartregions.kiosk.content.Plans;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// A map with its buttons: two large regions of Spain, and two small ones beside one another in its corner.
final class MapPanelTest {
    private static final RegionId ALPHA = new RegionId("alpha");
    private static final Map<RegionId, Shape> SHAPES = Map.of(
            ALPHA, new Shape("M10,10L45,10L45,60L10,60Z", 27, 35),
            new RegionId("beta"), new Shape("M55,10L90,10L90,60L55,60Z", 72, 35),
            new RegionId("gamma"), new Shape("M50,90L50.5,90L50.5,90.5L50,90.5Z", 50.2, 90.2),
            new RegionId("delta"), new Shape("M50.6,90L51.1,90L51.1,90.5L50.6,90.5Z", 50.8, 90.2));
    private static final Exhibition EXHIBITION = SmallFair.with(SmallFair.AS_IT_IS.regions().getFirst(),
            new Plans(new MapShapes(100, 100,
                    List.of(new MapShapes.Land(new Country("ES"), true, "M0,0L100,0L100,100L0,100Z")), SHAPES),
                    Optional.empty()));

    private final List<RegionId> touched = new ArrayList<>();

    @Test
    void theFirstTouchSelectsARegionAndTheSecondOpensIt() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk();
            MapPanel panel = panel(kiosk, false);
            touch(panel, ALPHA);
            panel.select(ALPHA);
            assertEquals(List.of(ALPHA), touched);
            assertEquals(new Place.Home(), kiosk.navigator.here());
            touch(panel, new RegionId("beta"));
            assertEquals(new Place.Home(), kiosk.navigator.here(), "another region is not a second touch");
            touch(panel, ALPHA);
            assertEquals(new Place.RegionPage(ALPHA), kiosk.navigator.here());
        });
    }

    @Test
    void whatIsShownAnewHasNothingSelected() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk();
            MapPanel panel = panel(kiosk, false);
            panel.select(ALPHA);
            panel.show(EXHIBITION.regions(), AreaLook.PLAIN);
            touch(panel, ALPHA);
            assertEquals(List.of(ALPHA), touched);
            assertEquals(new Place.Home(), kiosk.navigator.here());
        });
    }

    @Test
    void aSelectedRegionHasItsNameBesideItAndAWayToOpenIt() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk();
            MapPanel panel = panel(kiosk, false);
            panel.select(ALPHA);
            assertEquals(List.of("Region alpha", "Open"), ShownKiosk.texts(panel.lookup(".callout")));
            ShownPart.touch(panel, "Open");
            assertEquals(new Place.RegionPage(ALPHA), kiosk.navigator.here());
        });
    }

    @Test
    void aTouchThatMayMeanTwoAsksWhich() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk();
            MapPanel panel = panel(kiosk, false);
            touch(panel, new RegionId("gamma"));
            assertEquals(List.of(), touched, "never a guess");
            assertTrue(kiosk.view.sheetOpen());
            assertEquals(List.of("Region delta", "Region gamma"), kiosk.names(".k-chip").stream().sorted().toList());
            kiosk.fire("Region delta");
            assertEquals(List.of(new RegionId("delta")), touched);
            assertFalse(kiosk.view.sheetOpen());
        });
    }

    @Test
    void buttonsLeadCloserFurtherAndBackToAllOfEurope() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = kiosk();
            MapPanel panel = panel(kiosk, false);
            double whole = width(panel);
            ShownPart.touch(panel, "Closer");
            double closer = width(panel);
            assertTrue(closer > whole * 1.5);
            ShownPart.touch(panel, "Closer");
            ShownPart.touch(panel, "Further away");
            assertEquals(closer, width(panel), 1);
            ShownPart.touch(panel, "All of Europe");
            assertEquals(whole, width(panel), 1);
            panel.onWhole(() -> touched.add(ALPHA));
            ShownPart.touch(panel, "All of Europe");
            assertEquals(List.of(ALPHA), touched);
        });
    }

    @Test
    void buttonsStandBelowOneAnotherAtTheRightOrSideBySideBelowTheMap() {
        Toolkit.run(() -> {
            MapPanel wide = panel(kiosk(), false);
            Bounds column = wide.getChildren().getLast().getBoundsInParent();
            assertTrue(column.getHeight() > column.getWidth() * 2);
            assertTrue(column.getMinY() >= 350 && column.getMinX() >= 700, column::toString);
            MapPanel upright = panel(kiosk(), true);
            Bounds row = upright.getChildren().getLast().getBoundsInParent();
            assertTrue(row.getWidth() > row.getHeight() * 2);
            assertTrue(row.getMaxX() <= 900 && row.getMinY() >= 550, row::toString);
        });
    }

    @Test
    void aTouchOnACountryWithANumberChoosesTheCountry() {
        Toolkit.run(() -> {
            MapPanel panel = new MapPanel(kiosk().page().around(), false);
            List<Country> chosen = new ArrayList<>();
            panel.onCountry(chosen::add);
            panel.counts(Map.of(new Country("ES"), 5L));
            ShownPart.in(panel, ShownPart.parts(1920, 1080, Language.EN).scale(), 900, 700);
            assertTrue(ShownKiosk.texts(panel).contains("5"));
            tap(panel, new Point2D(450, 350));
            assertEquals(List.of(new Country("ES")), chosen);
        });
    }

    @Test
    void whatLiesOffTheMapHasAFrameWithItsNameThatTakesATouch() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Europe(Optional.empty(), Optional.empty()),
                    EveryScreenTest.EXHIBITION, Language.DE, Size.LARGE);
            Bounds map = inScene(kiosk.page().lookup(".map-pane"));
            Bounds frame = inScene(kiosk.page().lookup(".map-inset"));
            assertEquals(List.of("Azoren"), ShownKiosk.texts(kiosk.page().lookup(".map-inset")));
            assertTrue(map.contains(frame) && frame.getMaxX() < map.getMinX() + map.getWidth() / 4
                    && frame.getMinY() > map.getMinY() + map.getHeight() * 3 / 4, frame + " in " + map);
            kiosk.fire("Azoren");
            assertEquals(new Place.Europe(Optional.empty(), Optional.of(new Country("PT"))), kiosk.navigator.here());
            kiosk.fire("Azoren");
            assertEquals("Azoren", ShownKiosk.texts(kiosk.page().lookup(".callout")).getFirst());
            ShownKiosk spain = ShownKiosk.at(new Place.Europe(Optional.empty(), Optional.of(new Country("ES"))),
                    EveryScreenTest.EXHIBITION, Language.DE, Size.LARGE);
            assertFalse(spain.page().lookup(".map-inset").getParent().isVisible(), "no part of Spain");
        });
    }

    @Test
    void aCountryWithoutRegionsHereSaysSoAndLeadsToItsNeighbours() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Europe(Optional.empty(), Optional.empty()),
                    EveryScreenTest.EXHIBITION, Language.EN, Size.LARGE);
            Node map = kiosk.page().lookup(".map-pane");
            Node switzerland = map.lookupAll(".map-outside").stream()
                    .filter(land -> land.contains(505, 735)).findFirst().orElseThrow();
            tap(map, switzerland.localToScene(505, 735));
            kiosk.layOut();
            List<String> said = ShownKiosk.texts(kiosk.page().lookup(".callout"));
            assertEquals("No region of Switzerland exhibits here. These are its neighbours.", said.getFirst());
            kiosk.fire("Italy");
            assertEquals(new Place.Europe(Optional.empty(), Optional.of(new Country("IT"))), kiosk.navigator.here());
        });
    }

    @Test
    void landOutsideTheExhibitionEndsInTheSeaUnderTheRegions() {
        Toolkit.run(() -> {
            MapPanel panel = panel(kiosk(), false);
            Bounds view = inScene(panel.lookup(".map-pane"));
            for (String side : List.of("left", "top", "right", "bottom")) {
                Node fade = panel.lookup(".map-fade-" + side);
                Bounds box = inScene(fade);
                assertTrue(view.intersects(box) && Math.min(box.getWidth(), box.getHeight()) >= 60, side + box);
                List<Node> layers = fade.getParent().getParent().getChildrenUnmodifiable();
                Node region = panel.lookup(".map-region");
                while (region.getParent() != fade.getParent().getParent()) {
                    region = region.getParent();
                }
                assertTrue(layers.indexOf(fade.getParent()) < layers.indexOf(region));
            }
        });
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void everyNameStandsOnItsRegionOrOnAPinThatCanBeTouched() {
        Toolkit.run(() -> {
            MapPanel panel = panel(kiosk(), false);
            panel.names(EXHIBITION.regions().stream().filter(region -> SHAPES.containsKey(region.id())).toList());
            relayOut(panel);
            assertEquals(List.of("Region alpha", "Region beta", "Region delta", "Region gamma"),
                    ShownKiosk.texts(panel).stream().sorted().toList());
            ShownPart.touch(panel, "Region gamma");
            assertEquals(List.of(new RegionId("gamma")), touched);
        });
    }

    private MapPanel panel(ShownKiosk kiosk, boolean upright) {
        MapPanel panel = new MapPanel(kiosk.page().around(), upright);
        panel.onRegion(touched::add);
        panel.show(EXHIBITION.regions(), AreaLook.PLAIN);
        ShownPart.in(panel, kiosk.scale(), 900, 700);
        return panel;
    }

    private static ShownKiosk kiosk() {
        return ShownKiosk.at(new Place.Home(), EXHIBITION, Language.EN, Size.LARGE);
    }

    private static void relayOut(MapPanel panel) {
        panel.applyCss();
        panel.layout();
        panel.layout();
    }

    private static double width(MapPanel panel) {
        relayOut(panel);
        Node outline = panel.lookup(".map-region");
        return outline.localToScene(outline.getLayoutBounds()).getWidth();
    }

    private static void touch(MapPanel panel, RegionId region) {
        relayOut(panel);
        Shape shape = SHAPES.get(region);
        tap(panel, panel.lookup(".map-region").localToScene(shape.labelX(), shape.labelY()));
    }

    private static void tap(MapPanel panel, Point2D inScene) {
        tap(panel.lookup(".map-pane"), inScene);
    }

    private static void tap(Node map, Point2D inScene) {
        Node world = ((Parent) map).getChildrenUnmodifiable().getFirst();
        Point2D point = world.sceneToLocal(inScene);
        world.getOnMousePressed().handle(mouse(MouseEvent.MOUSE_PRESSED, point));
        world.getOnMouseReleased().handle(mouse(MouseEvent.MOUSE_RELEASED, point));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, Point2D point) {
        return new MouseEvent(type, point.getX(), point.getY(), 0, 0, MouseButton.PRIMARY, 1, false, false, false,
                false, true, false, false, false, false, true, null);
    }
}
