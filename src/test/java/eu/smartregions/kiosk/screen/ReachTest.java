package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.AreaPart;
import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Finger;
import eu.smartregions.kiosk.ui.Sheet;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every region is two touches from Home, besides More: its field, its row.
final class ReachTest {
    private static final Exhibition BUNDLED = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();
    private static final int MOST_PAGES = 60;

    static Stream<Size> sizes() {
        return Stream.of(Size.LARGE, Size.TOTEM, Size.TABLET);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void leadsFromHomeToEveryRegion(Size size) {
        Set<String> found = Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, size);
            kiosk.begin(AccessOptions.USUAL);
            Set<String> names = new TreeSet<>();
            for (String field : targets(kiosk, ".k-tile").map(Target::getAccessibleText).toList()) {
                kiosk.navigator.home();
                kiosk.layOut();
                fire(kiosk, targets(kiosk, ".k-tile").filter(tile -> tile.getAccessibleText().equals(field)).findFirst()
                        .orElseThrow());
                names.addAll(rows(kiosk));
            }
            kiosk.view.end();
            return names;
        });
        assertEquals(BUNDLED.regions().stream().map(region -> region.name().text(Language.EN))
                .collect(Collectors.toCollection(TreeSet::new)), found);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void leadsFromARowToItsRegion(Size size) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, size);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.Regions(false));
            Target row = targets(kiosk, ".k-card").findFirst().orElseThrow();
            fire(kiosk, row);
            Region region = BUNDLED.region(assertInstanceOf(Place.RegionPage.class, kiosk.navigator.here()).region())
                    .orElseThrow();
            assertEquals(row.getAccessibleText(), region.name().text(Language.EN));
            kiosk.view.end();
        });
    }

    @Test
    void leadsFromACountryBackToAllOfEurope() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.Europe(Optional.empty(), Optional.of(new Country("ES"))));
            fire(kiosk,
                    targets(kiosk, ".square").filter(button -> button.getAccessibleText().equals("All of Europe"))
                            .findFirst()
                            .orElseThrow());
            assertEquals(new Place.Europe(Optional.empty(), Optional.empty()), kiosk.navigator.here());
            kiosk.view.end();
        });
    }

    /// A finger on each region on the map of its country leads to it, or asks; so do the pins.
    @ParameterizedTest
    @MethodSource("sizes")
    void leadsFromTheMapToEveryRegionOfACountry(Size size) {
        Set<String> found = Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, size);
            kiosk.begin(AccessOptions.USUAL);
            Set<String> reached = new TreeSet<>();
            Set<String> pinned = new TreeSet<>();
            kiosk.navigator.join(new Chosen(reached));
            BUNDLED.regions().stream().map(Region::country).distinct().forEach(country -> {
                kiosk.go(new Place.Europe(Optional.empty(), Optional.of(country)));
                BUNDLED.regions().stream().filter(region -> region.country().equals(country)).forEach(region -> {
                    touch(kiosk, region);
                    choices(kiosk).toList().forEach(choice -> fire(kiosk, choice));
                });
                pinned.addAll(targets(kiosk, ".map-pin").map(Target::getAccessibleText).toList());
            });
            kiosk.view.end();
            assertTrue(pinned.containsAll(Set.of("Berlin", "Brussels-Capital Region")), pinned::toString);
            return reached;
        });
        assertEquals(BUNDLED.map().regions().keySet().stream().map(RegionId::value)
                .collect(Collectors.toCollection(TreeSet::new)), found);
    }

    /// Touches a region on the map, or in its frame if it lies off the map.
    private static void touch(ShownKiosk kiosk, Region region) {
        targets(kiosk, ".map-inset").filter(frame -> frame.getAccessibleText().equals(region.name().text(Language.EN)))
                .findFirst()
                .ifPresentOrElse(frame -> fire(kiosk, frame), () -> MapFinger.touch(kiosk, region.id()));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyCountryIsWrittenOrPinnedOnTheMapOfEurope(Size size) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, size);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.Europe(Optional.empty(), Optional.empty()));
            if (targets(kiosk, ".map-pin").findAny().isEmpty()) {
                kiosk.fire("Map");
            }
            long written = kiosk.view.lookupAll(".map-count").stream()
                    .mapToLong(label -> Long.parseLong(((Label) label).getText())).sum();
            long pinned = targets(kiosk, ".map-pin")
                    .mapToLong(pin -> Long.parseLong(((Label) pin.lookup(".label")).getText())).sum();
            assertEquals(BUNDLED.regions().size(), written + pinned);
            kiosk.view.end();
        });
    }

    @Test
    void aFingerBetweenSmallRegionsIsAskedWhichOneItMeans() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.Area(BUNDLED.areas().getFirst().id(), new AreaPart.Whole()));
            MapFinger.touch(kiosk, new RegionId("be-brussels-capital"));
            Set<String> asked = choices(kiosk).map(Target::getAccessibleText).collect(Collectors.toSet());
            assertTrue(asked.containsAll(Set.of("Brussels-Capital Region", "Flanders")), asked::toString);
            fire(kiosk, choices(kiosk).filter(choice -> choice.getAccessibleText().equals("Flanders")).findFirst()
                    .orElseThrow());
            assertEquals(0, choices(kiosk).count());
            assertEquals("Flanders", ((Label) kiosk.view.lookup(".callout .label")).getText());
            kiosk.view.end();
        });
    }

    @Test
    void aSecondTouchOpensTheRegion() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, Size.LARGE);
            kiosk.begin(AccessOptions.USUAL);
            kiosk.go(new Place.Europe(Optional.empty(), Optional.of(new Country("MT"))));
            RegionId malta = BUNDLED.regions().stream().map(Region::id).filter(id -> id.value().startsWith("mt-"))
                    .findFirst().orElseThrow();
            MapFinger.touch(kiosk, malta);
            assertInstanceOf(Place.Europe.class, kiosk.navigator.here());
            MapFinger.touch(kiosk, malta);
            assertEquals(new Place.RegionPage(malta), kiosk.navigator.here());
            kiosk.view.end();
        });
    }

    private static Stream<Target> choices(ShownKiosk kiosk) {
        return kiosk.view.getChildren().getLast() instanceof Sheet sheet
                ? sheet.lookupAll(".k-chip").stream().map(Target.class::cast)
                : Stream.empty();
    }

    /// Writes down which regions were chosen.
    private record Chosen(Set<String> regions) implements NavigationListener {
        @Override
        public void arrived(Place place, Navigation how, double offset) {
            if (place instanceof Place.RegionPage(RegionId region)) {
                regions.add(region.value());
            }
        }

        @Override
        public void chose(Subject subject) {
            if (subject.kind() == Subject.Kind.REGION) {
                regions.add(subject.id());
            }
        }
    }

    /// The names of all rows of a list, page by page.
    private static Set<String> rows(ShownKiosk kiosk) {
        Set<String> names = new TreeSet<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            targets(kiosk, ".k-card").forEach(row -> names.add(row.getAccessibleText()));
            Optional<Target> more = targets(kiosk, ".k-button")
                    .filter(button -> button.getAccessibleText().startsWith("More")).findFirst();
            if (more.isEmpty()) {
                return names;
            }
            fire(kiosk, more.get());
        }
        throw new AssertionError("More never ends: " + List.copyOf(names));
    }

    private static Stream<Target> targets(ShownKiosk kiosk, String style) {
        return kiosk.view.lookupAll(style).stream().filter(Target.class::isInstance).filter(Finger::shown)
                .map(Target.class::cast);
    }

    private static void fire(ShownKiosk kiosk, Target target) {
        target.executeAccessibleAction(AccessibleAction.FIRE);
        kiosk.layOut();
    }
}
