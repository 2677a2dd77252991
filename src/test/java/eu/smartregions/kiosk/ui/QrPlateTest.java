package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Reading;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.guide.take.ContactCard;
import eu.smartregions.kiosk.guide.take.TakeAway;
import eu.smartregions.kiosk.ui.theme.Appearance;
import io.nayuki.qrcodegen.QrCode;
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
    /// The smallest side that pages give to a code.
    private static final double SMALL = QrPlate.EASY_SIDE;

    @ParameterizedTest
    @CsvSource({"it-lombardy, EN, false", "el-central-macedonia, EL, false", "bg-bulgaria, BG, true",
            "uk-cornwall-and-isles-of-scilly, DE, false", "fi-helsinki-uusimaa, FI, true"})
    void isReadBackFromTheRenderedPicture(String region, Language language, boolean contrast) {
        String text = ContactCard.of(BUNDLED.region(new RegionId(region)).orElseThrow(), BUNDLED, language).text();
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
        assertEquals(5 * (61 + 8), side, "version 11 has 61 modules, of five pixels each");
    }

    @Test
    void isCorrectedAsWellAsTheRoomAllows() {
        String text = "x".repeat(213);
        double usual = Toolkit.ask(() -> new QrPlate(text, 500).getPrefWidth());
        assertEquals(0, usual % (57 + 8), "213 bytes at level M are version 10");
        double tight = Toolkit.ask(() -> new QrPlate(text, (53 + 8) * QrPlate.LEAST_MODULE).getPrefWidth());
        assertEquals((53 + 8) * QrPlate.LEAST_MODULE, tight, "at level L they are version 9");
    }

    /// Whatever a side has room for makes modules of five pixels or more.
    @Test
    void aFullCodeHasModulesOfFivePixels() {
        for (double side = 150; side <= 700; side += 7) {
            String text = "x".repeat(QrPlate.room(side));
            double given = side;
            double drawn = Toolkit.ask(() -> new QrPlate(text, given).getPrefWidth());
            int modules = QrCode.encodeText(text, QrCode.Ecc.LOW).size + 8;
            assertTrue(drawn <= side && drawn >= modules * QrPlate.LEAST_MODULE, () -> drawn + " on " + given);
        }
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
