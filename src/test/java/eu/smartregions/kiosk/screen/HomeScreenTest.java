package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.controlsfx.control.GridView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Home holds one to twenty areas on one page.
final class HomeScreenTest {
    static Stream<Arguments> cases() {
        return Stream.of(1, 2, 5, 10, 11, 20).flatMap(
                areas -> Stream.of(Size.LARGE, Size.TOTEM, Size.TABLET).map(size -> Arguments.of(areas, size)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void showsAllAreasWithoutScrolling(int areas, Size size) {
        String faults = Toolkit.ask(() -> {
            ShownKiosk kiosk = home(Exhibitions.withAreas(areas), size);
            List<Node> tiles = List.copyOf(kiosk.view.lookupAll(".k-tile"));
            assertEquals(areas, tiles.size());
            assertTrue(kiosk.view.lookupAll("*").stream().noneMatch(node -> node instanceof GridView || node.isVisible()
                    && node instanceof Target && String.valueOf(node.getAccessibleText()).startsWith("More")));
            assertEquals(1,
                    tiles.stream()
                            .map(tile -> tile.getLayoutBounds().getWidth() + " " + tile.getLayoutBounds().getHeight())
                            .distinct().count(),
                    "tiles are equal in size");
            return String.join("\n", Faults.of(kiosk));
        });
        assertEquals("", faults);
    }

    /// "Sektor rolno-spożywczy" has room for a smaller style only: one small tile among ten large ones looks wrong.
    @ParameterizedTest
    @EnumSource(Language.class)
    void namesOfFieldsAreOfOneSize(Language language) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, language, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            List<Double> sizes = kiosk.exhibition.areas().stream().map(area -> area.name().text(language))
                    .map(name -> kiosk.view.lookupAll(".k-tile .label").stream()
                            .filter(node -> node instanceof Label label && label.getText().equals(name))
                            .mapToDouble(node -> ((Label) node).getFont().getSize()).findFirst().orElseThrow())
                    .toList();
            assertEquals(10, sizes.size());
            assertEquals(1, sizes.stream().distinct().count(), sizes::toString);
            kiosk.view.end();
        });
    }

    @Test
    void hasNoWayBackAndEveryOtherPageHas() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = home(Exhibitions.small(), Size.LARGE);
            assertFalse(back(kiosk).isVisible());
            Stops.of(kiosk.exhibition).stream().filter(place -> !(place instanceof Place.Home)).forEach(place -> {
                kiosk.go(place);
                assertTrue(back(kiosk).isVisible(), place::toString);
            });
        });
    }

    @Test
    void leavesOutAreasThatNoRegionWorksIn() {
        Exhibition whole = Exhibitions.withAreas(5);
        Exhibition less = new Exhibition(whole.event(), whole.areas(), whole.regions().subList(0, 4), whole.library(),
                whole.plans());
        assertEquals(2, Toolkit.ask(() -> home(less, Size.LARGE).view.lookupAll(".k-tile").size()));
    }

    @Test
    void aTileSaysHowManyRegionsThereAreAndLeadsToThem() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = home(Exhibitions.small(), Size.LARGE);
            assertEquals(List.of("Area energy", "Area digital", "Area health"), kiosk.names(".k-tile"));
            List<String> texts = kiosk.texts();
            assertTrue(texts.contains("What is your region good at?"), texts::toString);
            assertEquals(2, texts.stream().filter("2 regions"::equals).count(), texts::toString);
            assertEquals(1, texts.stream().filter("4 regions"::equals).count(), texts::toString);
            kiosk.fire("Area digital");
            assertEquals(Place.Area.of(new AreaId("digital")), kiosk.navigator.here());
        });
    }

    @Test
    void everyFieldSaysHowManyRegionsItHasOnTabletsAndTotemsToo() {
        Toolkit.run(() -> {
            for (Size size : List.of(Size.LARGE, Size.TOTEM, Size.TABLET)) {
                for (Language language : List.of(Language.EN, Language.DE, Language.EL, Language.MT)) {
                    ShownKiosk kiosk = ShownKiosk.at(new Place.Home(), Bundled.EXHIBITION, language, size);
                    kiosk.targets(".k-tile").forEach(tile -> {
                        List<String> texts = ShownKiosk.texts(tile);
                        assertEquals(2, texts.size(), () -> size + " " + language + " " + texts);
                        assertTrue(texts.getLast().matches(".*[0-9].*"), texts::toString);
                        tile.lookupAll(".label").forEach(label -> assertTrue(
                                tile.getLayoutBounds().contains(tile.sceneToLocal(
                                        label.localToScene(label.getLayoutBounds()))),
                                () -> size + " " + language + " " + texts));
                    });
                    kiosk.view.end();
                }
            }
        });
    }

    @Test
    void theOtherWaysInAreThoseThatTheExhibitionFills() {
        Toolkit.run(() -> {
            assertEquals(List.of("Tour, 2 min", "Tour, 5 min", "Tour, 10 min", "Find partners"),
                    home(Exhibitions.small(), Size.LARGE).names(".k-card"));
            ShownKiosk kiosk = home(EveryScreenTest.EXHIBITION, Size.TOTEM);
            assertEquals(List.of("Tour, 2 min", "Tour, 5 min", "Tour, 10 min", "Find partners", "Programme", "Stories",
                    "Publications", "Funding guide"), kiosk.names(".k-card"));
            kiosk.fire("Stories");
            assertEquals(new Place.Stories(Optional.empty()), kiosk.navigator.here());
        });
    }

    private static ShownKiosk home(Exhibition exhibition, Size size) {
        ShownKiosk kiosk = new ShownKiosk(exhibition, Language.EN, size);
        kiosk.begin(AccessOptions.USUAL);
        return kiosk;
    }

    private static Node back(ShownKiosk kiosk) {
        return kiosk.view.lookupAll(".k-nav").stream()
                .filter(node -> node instanceof Target && "Back".equals(node.getAccessibleText())).findFirst()
                .orElseThrow();
    }
}
