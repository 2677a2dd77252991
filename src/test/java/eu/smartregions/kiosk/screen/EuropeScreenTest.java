package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Directory;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.Test;

/// The countries of the map and the regions of one country, each beside a list of the same.
final class EuropeScreenTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    private static final Directory DIRECTORY = new Directory(EXHIBITION);
    private static final Place ALL = new Place.Europe(Optional.empty(), Optional.empty());
    private static final Country SPAIN = new Country("ES");

    @Test
    void listsCountriesByNameAndATouchLeadsToOne() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(ALL, EXHIBITION, Language.DE, Size.LARGE);
            List<String> listed = kiosk.names(".row-grid .k-card");
            assertEquals(countries(Optional.empty(), Language.DE).subList(0, listed.size()), listed);
            String country = listed.getFirst();
            Country first = DIRECTORY.countries(Optional.empty()).keySet().stream()
                    .filter(each -> each.name(Language.DE).equals(country)).findFirst().orElseThrow();
            kiosk.fire(country);
            assertEquals(new Place.Europe(Optional.empty(), Optional.of(first)), kiosk.navigator.here());
            assertEquals(List.of(Subject.of(first)), kiosk.chosen);
        });
    }

    @Test
    void theOnlyRegionOfAnExhibitionHasNoHeadingOverNothing() {
        Toolkit.run(() -> {
            Exhibition one = Exhibitions.named(Language.EN, List.of("The one"));
            ShownKiosk kiosk = ShownKiosk.at(
                    new Place.Europe(Optional.empty(), Optional.of(one.regions().getFirst().country())), one,
                    Size.LARGE);
            List<String> texts = kiosk.texts();
            assertTrue(texts.contains("The one") && !texts.contains("Regions good at similar things"),
                    texts::toString);
            kiosk.view.end();
        });
    }

    @Test
    void aCountryListsItsRegionsAndATouchOnTheMapNamesOne() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Europe(Optional.empty(), Optional.of(SPAIN)), EXHIBITION,
                    Language.EN, Size.LARGE);
            List<String> listed = kiosk.names(".row-grid .k-card");
            assertEquals(DIRECTORY.byName(DIRECTORY.in(SPAIN, Optional.empty()), Language.EN).stream()
                    .map(region -> region.name().text(Language.EN)).toList().subList(0, listed.size()), listed);
            MapFinger.touch(kiosk, new RegionId("es-andalusia"));
            assertEquals("Andalusia", ((Label) kiosk.view.lookup(".callout .label")).getText());
            assertEquals(List.of(Subject.of(new RegionId("es-andalusia"))), kiosk.chosen);
            kiosk.fire("All of Europe");
            assertEquals(ALL, kiosk.navigator.here());
        });
    }

    @Test
    void aLongNameWithoutRoomOnTheMapStandsOnTwoLinesBesideIt() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Europe(Optional.empty(), Optional.of(SPAIN)), EXHIBITION,
                    Language.DE, Size.LARGE);
            assertTrue(kiosk.targets(".map-pin").map(Target::getAccessibleText).toList()
                    .contains("Valencianische Gemeinschaft"));
            assertTrue(kiosk.texts().contains("Valencianische\nGemeinschaft"), kiosk.texts()::toString);
            assertTrue(kiosk.texts().stream().noneMatch(text -> text.startsWith("Spanien\u00a0")),
                    "the country is not said again in every row");
        });
    }

    @Test
    void aFieldLeavesTheCountriesThatWorkOnItAndBackLeadsPastIt() {
        Toolkit.run(() -> {
            PriorityArea area = EXHIBITION.areas().stream()
                    .min((one, other) -> Integer.compare(regions(one.id()), regions(other.id()))).orElseThrow();
            ShownKiosk kiosk = ShownKiosk.at(ALL, EXHIBITION, Language.EN, Size.LARGE);
            kiosk.fire("All fields");
            kiosk.fire(area.name().text(Language.EN));
            assertEquals(new Place.Europe(Optional.of(area.id()), Optional.empty()), kiosk.navigator.here());
            List<String> listed = kiosk.names(".row-grid .k-card");
            List<String> wanted = countries(Optional.of(area.id()), Language.EN);
            assertTrue(wanted.size() < countries(Optional.empty(), Language.EN).size());
            assertEquals(wanted.subList(0, listed.size()), listed);
            assertTrue(kiosk.find(area.name().text(Language.EN)).orElseThrow().chosen(), "the chip says which");
            kiosk.navigator.back();
            assertEquals(new Place.Home(), kiosk.navigator.here());
        });
    }

    @Test
    void aCountryOffersOnlyTheFieldsOfItsRegions() {
        Toolkit.run(() -> {
            Country country = DIRECTORY.countries(Optional.empty()).entrySet().stream()
                    .filter(counted -> counted.getValue() == 1).findFirst().orElseThrow().getKey();
            Region only = DIRECTORY.in(country, Optional.empty()).getFirst();
            ShownKiosk kiosk = ShownKiosk.at(new Place.Europe(Optional.empty(), Optional.of(country)), EXHIBITION,
                    Language.EN, Size.LARGE);
            kiosk.fire("All fields");
            Set<String> offered = kiosk.targets(".k-sheet .k-chip").map(Target::getAccessibleText)
                    .collect(Collectors.toSet());
            Set<String> fields = only.areas().stream().map(id -> EXHIBITION.area(id).orElseThrow().name()
                    .text(Language.EN)).collect(Collectors.toSet());
            fields.add("All fields");
            assertEquals(fields, offered);
        });
    }

    @Test
    void onATotemTheListIsBelowTheMapAndLowerThanIt() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(ALL, EXHIBITION, Language.EN, Size.TOTEM);
            Bounds map = inScene(kiosk.page().lookup(".map-pane"));
            Bounds list = inScene(kiosk.page().lookup(".row-grid"));
            assertTrue(list.getMinY() >= map.getMaxY(), list + " below " + map);
            assertTrue(list.getHeight() < map.getHeight(), list + " and " + map);
            assertTrue(kiosk.texts().contains("Touch a country to see its regions."), kiosk.texts()::toString);
        });
    }

    @Test
    void everyCountryHasItsOwnNumberOnItselfOrRightBesideIt() {
        Toolkit.run(() -> {
            List<String> wanted = DIRECTORY.countries(Optional.empty()).values().stream().map(String::valueOf).sorted()
                    .toList();
            for (Size size : List.of(Size.LARGE, Size.TOTEM)) {
                ShownKiosk kiosk = ShownKiosk.at(ALL, EXHIBITION, Language.EN, size);
                if (kiosk.page().lookupAll(".map-pane").isEmpty()) {
                    continue;
                }
                Node map = kiosk.page().lookup(".map-pane");
                assertEquals(wanted, ShownKiosk.texts(map).stream().filter(text -> text.matches("[0-9]+"))
                        .sorted().toList(), size::toString);
                double farthest = map.lookupAll(".map-leader").stream().map(Line.class::cast)
                        .mapToDouble(line -> Math.hypot(line.getEndX() - line.getStartX(),
                                line.getEndY() - line.getStartY()))
                        .max().orElse(0);
                assertTrue(farthest <= kiosk.scale().em(5), size + ": " + farthest);
            }
        });
    }

    @Test
    void withoutAMapThereIsTheListAlone() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(ALL, Exhibitions.small(), Language.EN, Size.LARGE);
            assertEquals(List.of("Spain"), kiosk.names(".row-grid .k-card"));
            assertTrue(kiosk.texts().contains("5 regions"), kiosk.texts()::toString);
            assertTrue(kiosk.page().lookupAll(".map-pane").isEmpty());
        });
    }

    private static List<String> countries(Optional<AreaId> area, Language language) {
        return DIRECTORY.countriesByName(DIRECTORY.countries(area).keySet(), language).stream()
                .map(country -> country.name(language)).toList();
    }

    private static int regions(AreaId area) {
        return DIRECTORY.countries(Optional.of(area)).size();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
