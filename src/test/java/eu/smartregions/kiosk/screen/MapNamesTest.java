package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Directory;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.SVGPath;
import org.junit.jupiter.api.Test;

/// Where the names of regions stand on the map of their country.
final class MapNamesTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    private static final Directory DIRECTORY = new Directory(EXHIBITION);
    private static final List<String> CROWDED = List.of("ES", "PL", "IT", "DE", "AT");
    /// The least side of a region that takes a name, in em; smaller ones have pins wherever those have room.
    private static final double TOUCHABLE_EM = 2;

    private final List<String> faults = new ArrayList<>();

    @Test
    void aNameStandsOnItsOwnRegionAndOnNoOther() {
        Toolkit.run(() -> {
            for (String country : CROWDED) {
                for (Size size : List.of(Size.LARGE, Size.TOTEM, Size.TABLET)) {
                    judge(country, size, Language.EN, 100);
                }
                judge(country, Size.TABLET, Language.DE, 100);
                judge(country, Size.LARGE, Language.EN, 150);
            }
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void aCountryWithFewRegionsFillsItsMapWithThem() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = shown("AT", Size.LARGE, Language.EN, 100);
            Bounds map = inScene(kiosk.page().lookup(".map-pane"));
            double left = map.getMaxX();
            double right = 0;
            for (Node outline : kiosk.page().lookupAll(".map-region")) {
                left = Math.min(left, inScene(outline).getMinX());
                right = Math.max(right, inScene(outline).getMaxX());
            }
            assertTrue(right - left >= map.getWidth() * 0.6, right - left + " of " + map.getWidth());
        });
    }

    private static ShownKiosk shown(String country, Size size, Language language, int percent) {
        ShownKiosk kiosk = new ShownKiosk(EXHIBITION, language, size);
        kiosk.begin(new AccessOptions(percent, Set.of()));
        kiosk.go(new Place.Europe(Optional.empty(), Optional.of(new Country(country))));
        return kiosk;
    }

    private void judge(String country, Size size, Language language, int percent) {
        ShownKiosk kiosk = shown(country, size, language, percent);
        Map<RegionId, SVGPath> paths = DIRECTORY.in(new Country(country), Optional.empty()).stream().map(Region::id)
                .filter(EXHIBITION.map().regions()::containsKey)
                .collect(Collectors.toMap(Function.identity(), MapNamesTest::path));
        Node land = kiosk.page().lookup(".map-land");
        Node map = kiosk.page().lookup(".map-pane");
        String where = country + " " + size + " " + language + " " + percent + " %: ";
        for (Node node : map.lookupAll(".map-count")) {
            if (Finger.shown(node)) {
                RegionId own = region(((Label) node).getText(), language);
                Points on = new Points(land, inScene(node), paths, own);
                if (on.own() < Points.ALL * 0.4 || on.others() > 0) {
                    faults.add(where + own + " has " + on.own() + " of " + Points.ALL + ", others " + on.others());
                }
            }
        }
        double touchable = kiosk.scale().em(TOUCHABLE_EM);
        for (Node node : map.lookupAll(".map-pin")) {
            Target pin = (Target) node;
            paths.keySet().stream().filter(id -> name(id, language).equals(pin.getAccessibleText())).forEach(own -> {
                Bounds box = land.localToScene(paths.get(own).getLayoutBounds());
                Points on = new Points(land, inScene(pin), paths, own);
                if (Math.min(box.getWidth(), box.getHeight()) >= touchable && on.own() + on.others() > 0) {
                    faults.add(where + "the pin of " + own + " lies on a region");
                }
            });
        }
    }

    private static SVGPath path(RegionId id) {
        SVGPath path = new SVGPath();
        path.setContent(EXHIBITION.map().regions().get(id).path());
        return path;
    }

    private static RegionId region(String written, Language language) {
        return EXHIBITION.regions().stream().map(Region::id)
                .filter(id -> letters(name(id, language)).equals(letters(written))).findFirst().orElseThrow();
    }

    private static String letters(String name) {
        return name.replaceAll("\\s", "");
    }

    private static String name(RegionId id, Language language) {
        return EXHIBITION.region(id).orElseThrow().name().text(language);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// How many points of a box are on its own region, and how many on others that are no part of the same place.
    private record Points(int own, int others) {
        static final int ALL = 9;

        Points(Node land, Bounds box, Map<RegionId, SVGPath> paths, RegionId own) {
            this(count(land, box, List.of(paths.get(own))), count(land, box, paths.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(own)
                            && !entry.getValue().contains(EXHIBITION.map().regions().get(own).labelX(),
                                    EXHIBITION.map().regions().get(own).labelY()))
                    .map(Map.Entry::getValue).toList()));
        }

        private static int count(Node land, Bounds box, List<SVGPath> paths) {
            int count = 0;
            for (double x : List.of(0.1, 0.5, 0.9)) {
                for (double y : List.of(0.2, 0.5, 0.8)) {
                    Point2D point = land.sceneToLocal(box.getMinX() + x * box.getWidth(),
                            box.getMinY() + y * box.getHeight());
                    count += paths.stream().anyMatch(path -> path.contains(point)) ? 1 : 0;
                }
            }
            return count;
        }
    }
}
