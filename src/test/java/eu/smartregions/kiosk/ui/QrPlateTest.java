package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.TakeAway;
import eu.smartregions.kiosk.ui.theme.Appearance;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A phone reads from the screen exactly what is to be taken away.
final class QrPlateTest {
    private static final Exhibition BUNDLED = assertInstanceOf(Reading.Accepted.class,
            BundleReader.read(Path.of("kiosk-content"))).exhibition();
    /// 16 em of the smallest root, 18 px.
    private static final double SMALL = 288;

    @ParameterizedTest
    @CsvSource({"it-lombardy, EN, false", "el-central-macedonia, EL, false", "bg-bulgaria, BG, true",
            "uk-cornwall-and-isles-of-scilly, DE, false", "fi-helsinki-uusimaa, FI, true"})
    void isReadBackFromTheRenderedPicture(String region, Language language, boolean contrast) {
        String text = TakeAway.region(BUNDLED.region(new RegionId(region)).orElseThrow(), BUNDLED, language);
        assertEquals(text, Phone.read(picture(text, contrast)));
    }

    @Test
    void isReadBackAtItsLongest() {
        String text = "Ł".repeat(TakeAway.MOST_BYTES / 2) + "x";
        assertEquals(TakeAway.MOST_BYTES, text.getBytes(StandardCharsets.UTF_8).length);
        assertEquals(text, Phone.read(picture(text, false)));
    }

    @Test
    void hasModulesOfWholePixelsAndAQuietZoneOfFour() {
        String text = "Ł".repeat(TakeAway.MOST_BYTES / 2) + "x";
        double side = Toolkit.ask(() -> new QrPlate(text, SMALL).getPrefWidth());
        assertEquals(0, side % (57 + 8), "version 10 has 57 modules");
        assertTrue(side <= SMALL);
    }

    private static Image picture(String text, boolean contrast) {
        return Toolkit.ask(() -> {
            Scene scene = new Scene(new Group(new QrPlate(text, SMALL)));
            Appearance.apply(scene);
            if (contrast) {
                scene.getRoot().getStyleClass().add("theme-hc");
            }
            return Snapshot.of(scene);
        });
    }
}
