package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.AccessOptions.Aid;
import eu.smartregions.kiosk.ui.OnScreen;
import eu.smartregions.kiosk.ui.Toolkit;
import eu.smartregions.kiosk.ui.theme.Mounting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In lower mode everything that can be touched is within reach from a wheelchair, wherever the screen hangs.
final class LowerReachTest {
    @ParameterizedTest
    @CsvSource({"1920, 1080, 43, 990", "1080, 1920, 43, 750", "1920, 1080, 55, 900"})
    void nothingToTouchIsHigherThan1220Millimetres(int width, int height, double inches, double edge) {
        Exhibition exhibition = Bundled.EXHIBITION;
        List<String> tooHigh = Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, new Size(width, height), new Mounting(inches, edge));
            kiosk.begin(AccessOptions.USUAL.with(Aid.LOWER, true));
            double millimetres = inches * 25.4 / Math.hypot(width, height);
            List<String> found = new ArrayList<>();
            for (Place place : List.of(new Place.Home(), new Place.RegionPage(exhibition.regions().getFirst().id()),
                    new Place.Search(), new Place.Saved())) {
                kiosk.go(place);
                kiosk.targets("*")
                        .filter(target -> edge + (height - OnScreen.place(target).getMinY()) * millimetres > 1221)
                        .forEach(target -> found.add(place + ": " + target.getAccessibleText()));
            }
            kiosk.view.end();
            return found;
        });
        assertEquals(List.of(), tooHigh);
    }
}
