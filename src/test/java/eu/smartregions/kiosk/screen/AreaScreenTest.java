package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.Theme;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.Directory;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The regions of an area in a list and on a map, all of them or those of one theme.
final class AreaScreenTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    private static final Directory DIRECTORY = new Directory(EXHIBITION);
    /// An area in which some regions have a theme.
    private static final PriorityArea AREA = EXHIBITION.areas().stream()
            .filter(area -> !DIRECTORY.themes(area).isEmpty()).findFirst().orElseThrow();
    private static final Theme THEME = DIRECTORY.themes(AREA).keySet().iterator().next();
    private static final Place WHOLE = Place.Area.of(AREA.id());
    private static final Place NARROWED = Place.Area.of(AREA.id(), THEME.id());

    @Test
    void listsItsRegionsByNameAsTheLanguageSorts() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Area(AREA.id(), new AreaPart.Also()), EXHIBITION, Language.EN,
                    Size.LARGE);
            kiosk.language.choose(Language.DE);
            kiosk.layOut();
            List<String> listed = kiosk.names(".row-grid .k-card");
            assertEquals(names(DIRECTORY.in(AREA.id(), new AreaPart.Also()), Language.DE).subList(0, listed.size()),
                    listed);
            assertTrue(kiosk.texts().contains(AREA.name().text(Language.DE)), kiosk.texts()::toString);
        });
    }

    @Test
    void thoseKnownForItComeFirstTheStrongestOfAllAboveAndTheOthersAreATapAway() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(WHOLE, EXHIBITION, Language.EN, Size.LARGE);
            List<Region> main = DIRECTORY.sorted(AREA.id(), new AreaPart.Main(), Language.EN);
            assertTrue(main.stream().allMatch(region -> region.mainAreas().contains(AREA.id())));
            assertEquals(0, main.getFirst().specialisation().rank(AREA.id()));
            List<String> listed = kiosk.names(".row-grid .k-card");
            assertEquals(
                    main.subList(0, listed.size()).stream().map(region -> region.name().text(Language.EN)).toList(),
                    listed);
            int others = DIRECTORY.in(AREA.id(), new AreaPart.Also()).size();
            kiosk.fire("Also " + others);
            assertEquals(new Place.Area(AREA.id(), new AreaPart.Also()), kiosk.navigator.here());
            assertEquals(DIRECTORY.in(AREA.id(), new AreaPart.Whole()).size(), main.size() + others);
        });
    }

    @Test
    void aCountryLeadsToItsMapOfTheField() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(WHOLE, EXHIBITION, Language.EN, Size.LARGE);
            kiosk.fire("By country");
            kiosk.fire("Austria " + DIRECTORY.countries(Optional.of(AREA.id())).get(new Country("AT")));
            assertEquals(new Place.Europe(Optional.of(AREA.id()), Optional.of(new Country("AT"))),
                    kiosk.navigator.here());
        });
    }

    @Test
    void aThemeNarrowsListAndMapAndBackLeadsPastIt() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(WHOLE, EXHIBITION, Language.EN, Size.LARGE);
            List<Region> fitting = DIRECTORY.in(AREA.id(), new AreaPart.InTheme(THEME.id()));
            kiosk.fire(THEME.name().text(Language.EN) + " " + fitting.size());
            assertEquals(NARROWED, kiosk.navigator.here());
            List<String> listed = kiosk.names(".row-grid .k-card");
            assertEquals(names(fitting, Language.EN).subList(0, listed.size()), listed);
            assertEquals(drawn(fitting.stream().filter(region -> region.mainAreas().contains(AREA.id()))),
                    kiosk.page().lookupAll(".map-region").size());
            assertEquals(drawn(fitting.stream().filter(region -> !region.mainAreas().contains(AREA.id()))),
                    kiosk.page().lookupAll(".map-also").size());
            assertEquals(List.of(THEME.name().text(Language.EN) + " " + fitting.size()),
                    kiosk.targets(".k-chip").filter(Target::chosen).map(Target::getAccessibleText).toList());
            kiosk.navigator.back();
            assertEquals(new Place.Home(), kiosk.navigator.here());
        });
    }

    @Test
    void whereChipsHaveNoRoomOneOpensThemInASheet() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, Language.EN, Size.TABLET);
            kiosk.begin(AccessOptions.USUAL.with(AccessOptions.Aid.LOWER, true));
            kiosk.go(WHOLE);
            kiosk.fire("Main field " + DIRECTORY.in(AREA.id(), new AreaPart.Main()).size());
            assertTrue(kiosk.view.sheetOpen());
            String theme = THEME.name().text(Language.EN) + " " + DIRECTORY.themes(AREA).get(THEME);
            kiosk.fire(theme);
            assertFalse(kiosk.view.sheetOpen());
            assertEquals(NARROWED, kiosk.navigator.here());
            assertTrue(kiosk.find(theme).isPresent(), "the chip says what was chosen");
        });
    }

    @Test
    void aRegionTouchedOnTheMapIsNamedThereAndComesUpInTheList() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(WHOLE, EXHIBITION, Language.EN, Size.LARGE);
            assertTrue(kiosk.find("Scotland").isEmpty());
            MapFinger.touch(kiosk, new RegionId("uk-scotland"));
            assertEquals(List.of(Subject.of(new RegionId("uk-scotland"))), kiosk.chosen);
            assertEquals("Scotland", ((Label) kiosk.view.lookup(".callout .label")).getText());
            assertTrue(kiosk.find("Scotland").isPresent(), "its row");
        });
    }

    @Test
    void theMapSaysWhoIsKnownForTheAreaAndWhoWorksOnItTooAndTakesTouchesOnBoth() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(WHOLE, EXHIBITION, Language.EN, Size.LARGE);
            assertEquals(List.of("Main field", "Also"), ShownKiosk.texts(kiosk.page().lookup(".map-legend")));
            Region other = DIRECTORY.in(AREA.id(), new AreaPart.Also()).stream()
                    .filter(region -> region.id().value().equals("fr-brittany")).findFirst().orElseThrow();
            MapFinger.touch(kiosk, other.id());
            assertEquals(other.name().text(Language.EN),
                    ((Label) kiosk.view.lookup(".callout .label")).getText());
        });
    }

    @Test
    void theLargestTextLeavesThreeRowsWithWholeSentences() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL.withText(150));
            kiosk.go(Place.Area.of(new AreaId("energy-transition")));
            assertTrue(kiosk.names(".row-grid .k-card").size() >= 3, () -> kiosk.names(".k-card").toString());
            assertTrue(kiosk.texts().stream().anyMatch(text -> text.endsWith("university in Cottbus.")),
                    kiosk.texts()::toString);
        });
    }

    @Test
    void onATotemTheMapStandsAboveTheListWithThreeRows() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(new Place.Area(new AreaId("energy-transition"), new AreaPart.Also()),
                    EXHIBITION, Language.EN, Size.TOTEM);
            Bounds map = OnScreen.place(kiosk.page().lookup(".map-pane"));
            assertTrue(map.getHeight() >= Size.TOTEM.height() / 5.0, map::toString);
            assertTrue(OnScreen.place(kiosk.targets(".row-grid .k-card").findFirst().orElseThrow()).getMinY() > map
                    .getMaxY());
            assertTrue(kiosk.names(".row-grid .k-card").size() >= 3, () -> kiosk.names(".k-card").toString());
        });
    }

    @Test
    void aListSaysOnceInWhichLanguageItsSentencesAreWhereNotInTheVisitors(@TempDir Path folder) throws IOException {
        Exhibition written = Bundled.written(folder);
        Toolkit.run(() -> {
            Place energy = Place.Area.of(new AreaId("energy-transition"));
            for (Size size : List.of(Size.LARGE, Size.TOTEM)) {
                ShownKiosk foreign = ShownKiosk.at(energy, written, Language.EL, size);
                String note = foreign.page().words().messages().text("text.language", Language.EN.ownName());
                assertEquals(1, foreign.texts().stream().filter(note::equals).count(), foreign.texts()::toString);
                ShownKiosk kiosk = ShownKiosk.at(energy, EXHIBITION, Language.EL, size);
                String machine = kiosk.page().words().messages().text("text.machine");
                assertEquals(1, kiosk.texts().stream().filter(machine::equals).count(), kiosk.texts()::toString);
                kiosk.language.choose(Language.DE);
                kiosk.layOut();
                assertFalse(kiosk.texts().stream().anyMatch(text -> text.contains(Language.EN.ownName())));
            }
        });
    }

    @Test
    void aCountryThatIsOneRegionIsSaidOnce() {
        Toolkit.run(() -> {
            Region malta = EXHIBITION.region(new RegionId("mt-malta")).orElseThrow();
            assertEquals(Optional.empty(), malta.countryBeside(Language.EN));
            ShownKiosk page = ShownKiosk.at(new Place.RegionPage(malta.id()), EXHIBITION, Language.EN, Size.LARGE);
            assertEquals(1, page.texts().stream().filter("Malta"::equals).count(), page.texts()::toString);
            ShownKiosk list = ShownKiosk.at(new Place.Europe(Optional.empty(), Optional.of(new Country("MT"))),
                    EXHIBITION, Language.EN, Size.LARGE);
            assertTrue(list.texts().stream().noneMatch(text -> text.startsWith("Malta" + Lettering.SEPARATOR)),
                    list.texts()::toString);
        });
    }

    private static long drawn(Stream<Region> regions) {
        return regions.filter(region -> EXHIBITION.map().regions().containsKey(region.id())).count();
    }

    @Test
    void onALargeScreenChipsTakeOneLineAndTheListShowsFourRows() {
        Toolkit.run(() -> {
            for (PriorityArea area : EXHIBITION.areas()) {
                for (Language language : List.of(Language.EN, Language.DE, Language.EL, Language.MT)) {
                    ShownKiosk kiosk = ShownKiosk.at(Place.Area.of(area.id()), EXHIBITION, language, Size.LARGE);
                    String where = area.id() + " in " + language;
                    assertEquals(1, kiosk.targets(".k-chip").mapToDouble(chip -> chip.localToScene(0, 0).getY())
                            .distinct().count(), where);
                    assertEquals(4, kiosk.names(".row-grid .k-card").size(), where);
                    kiosk.view.end();
                }
            }
        });
    }

    @Test
    void withoutAMapTheListHasAllTheRoom() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = ShownKiosk.at(Place.Area.of(new AreaId("health")),
                    Exhibitions.small(), Language.EN, Size.LARGE);
            assertEquals(List.of("Region beta", "Region delta", "Region epsilon", "Region gamma"),
                    kiosk.names(".row-grid .k-card"));
            List<Target> rows = kiosk.targets(".row-grid .k-card").toList();
            assertEquals(2, rows.stream().map(row -> row.localToScene(0, 0).getX()).distinct().count(), "columns");
            assertTrue(kiosk.page().lookupAll(".map-pane").isEmpty());
            kiosk.fire("In this field ›");
            assertEquals(new Place.Field(new AreaId("health")), kiosk.navigator.here());
        });
    }

    private static List<String> names(List<Region> regions, Language language) {
        return DIRECTORY.byName(regions, language).stream().map(region -> region.name().text(language)).toList();
    }
}
