package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.Toolkit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages in text of 150 % show enough to choose from and to read before one has to ask for more.
final class LargeTextTest {
    private static final Exhibition EXHIBITION = EveryScreenTest.EXHIBITION;
    private static final Region GALICIA = EXHIBITION.region(new RegionId("es-galicia")).orElseThrow();

    @ParameterizedTest
    @CsvSource({"1280, 800, false", "1280, 800, true", "1920, 1080, false", "1920, 1080, true", "1080, 1920, false",
            "1080, 1920, true"})
    void aListShowsThreeEntriesAndARegionAWholeSentence(int width, int height, boolean lowered) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, Language.EN, new Size(width, height));
            kiosk.begin(AccessOptions.USUAL.withText(150).with(Aid.LOWER, lowered));
            for (Place list : List.of(Place.Area.of(new AreaId("energy-transition")), new Place.Regions(false),
                    new Place.Europe(Optional.empty(), Optional.empty()),
                    new Place.MyRegion(GALICIA.id(), Place.Fellows.ALIKE))) {
                kiosk.go(list);
                List<String> shown = kiosk.names(".row-grid .k-card");
                assertTrue(shown.size() >= 3, () -> list + " shows " + shown);
            }
            kiosk.go(new Place.RegionPage(GALICIA.id()));
            String summary = GALICIA.specialisation().summary().text(Language.EN);
            assertTrue(kiosk.texts().contains(summary), kiosk.texts()::toString);
        });
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void theOwnRegionsPageShowsThreeLikeIt(int width, int height) {
        Toolkit.run(() -> {
            ShownKiosk kiosk = new ShownKiosk(EXHIBITION, Language.EN, new Size(width, height));
            kiosk.begin(AccessOptions.USUAL.withText(150));
            kiosk.go(Place.MyRegion.of(GALICIA.id()));
            assertTrue(kiosk.names(".k-card").size() >= 3, () -> kiosk.names(".k-card").toString());
        });
    }
}
