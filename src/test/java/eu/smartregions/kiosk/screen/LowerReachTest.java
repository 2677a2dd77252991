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
    @CsvSource({"1920, 1080, 43, 990", "1920, 1080, 43, 700", "1080, 1920, 43, 750", "1080, 1920, 43, 500",
            "1920, 1080, 55, 900", "1920, 1080, 32, 1000"})
    void nothingToTouchIsHigherThan1220Millimetres(int width, int height, double inches, double edge) {
        Exhibition exhibition = Bundled.EXHIBITION;
        List<String> tooHigh = Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(exhibition, new Size(width, height), new Mounting(inches, edge));
            kiosk.begin(AccessOptions.USUAL.with(Aid.LOWER, true));
            double millimetres = inches * 25.4 / Math.hypot(width, height);
            List<String> found = new ArrayList<>();
            for (Place place : Stops.kinds(exhibition)) {
                kiosk.go(place);
                found.addAll(tooHigh(kiosk, place.toString(), edge, millimetres));
            }
            kiosk.view.openLanguages();
            kiosk.layOut();
            found.addAll(tooHigh(kiosk, "languages", edge, millimetres));
            kiosk.view.openAccess();
            kiosk.layOut();
            found.addAll(tooHigh(kiosk, "access", edge, millimetres));
            kiosk.view.warn(20, () -> {}, () -> {});
            kiosk.layOut();
            found.addAll(tooHigh(kiosk, "warning", edge, millimetres));
            kiosk.view.end();
            return found;
        });
        assertEquals(List.of(), tooHigh);
    }

    /// Returns what can be touched above 1220 mm, or above 60 % of the screen.
    private static List<String> tooHigh(ShownKiosk kiosk, String where, double edge, double millimetres) {
        double height = kiosk.scene.getHeight();
        double most = Math.min(0.6 * height, (1221 - edge) / millimetres) + 1;
        return kiosk.targets("*").filter(target -> !target.isDisabled())
                .filter(target -> height - OnScreen.place(target).getMinY() > most)
                .map(target -> where + ": " + target.getAccessibleText() + " " + OnScreen.place(target)).toList();
    }
}
