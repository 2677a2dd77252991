package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import eu.smartregions.kiosk.bundle.BundleReader;
import eu.smartregions.kiosk.bundle.Reading;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Language;
import eu.smartregions.kiosk.content.Place;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.Comfort;
import eu.smartregions.kiosk.ui.Finger;
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
            kiosk.begin(Comfort.USUAL);
            Set<String> names = new TreeSet<>();
            for (String field : targets(kiosk, ".k-tile").map(Target::getAccessibleText).toList()) {
                kiosk.navigator.home();
                kiosk.layOut();
                fire(kiosk, targets(kiosk, ".k-tile").filter(tile -> tile.getAccessibleText().equals(field)).findFirst().orElseThrow());
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
            kiosk.begin(Comfort.USUAL);
            kiosk.go(new Place.Regions(false));
            Target row = targets(kiosk, ".k-card").findFirst().orElseThrow();
            fire(kiosk, row);
            Region region = BUNDLED.region(assertInstanceOf(Place.RegionPage.class, kiosk.navigator.here()).region()).orElseThrow();
            assertEquals(row.getAccessibleText(), region.name().text(Language.EN));
            kiosk.view.end();
        });
    }

    @Test
    void leadsFromACountryBackToAllOfEurope() {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(BUNDLED, Language.EN, Size.LARGE);
            kiosk.begin(Comfort.USUAL);
            kiosk.go(new Place.Europe(Optional.empty(), Optional.of(new Country("ES"))));
            fire(kiosk, targets(kiosk, ".square").filter(button -> button.getAccessibleText().equals("All of Europe")).findFirst()
                    .orElseThrow());
            assertEquals(new Place.Europe(Optional.empty(), Optional.empty()), kiosk.navigator.here());
            kiosk.view.end();
        });
    }

    /// The names of all rows of a list, page by page.
    private static Set<String> rows(ShownKiosk kiosk) {
        Set<String> names = new TreeSet<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            targets(kiosk, ".k-card").forEach(row -> names.add(row.getAccessibleText()));
            Optional<Target> more = targets(kiosk, ".k-button").filter(button -> button.getAccessibleText().startsWith("More")).findFirst();
            if (more.isEmpty()) {
                return names;
            }
            fire(kiosk, more.get());
        }
        throw new AssertionError("More never ends: " + List.copyOf(names));
    }

    private static Stream<Target> targets(ShownKiosk kiosk, String style) {
        return kiosk.view.lookupAll(style).stream().filter(Target.class::isInstance).filter(Finger::shown).map(Target.class::cast);
    }

    private static void fire(ShownKiosk kiosk, Target target) {
        target.executeAccessibleAction(AccessibleAction.FIRE);
        kiosk.layOut();
    }
}
