package eu.smartregions.kiosk.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.bundle.read.Bundled;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.ShownKiosk.Size;
import eu.smartregions.kiosk.ui.AccessOptions;
import eu.smartregions.kiosk.ui.Phone;
import eu.smartregions.kiosk.ui.Snapshot;
import eu.smartregions.kiosk.ui.Toolkit;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The pictures of whole pages, read by a program that shares no code with the one that made the codes, nor with the
/// other reader.
final class SecondReaderTest {
    private static final List<Subject> SAVED = Stream.of("es-galicia", "uk-scotland", "de-berlin").map(RegionId::new)
            .map(Subject::of).toList();

    @TempDir
    private Path folder;

    @BeforeEach
    void needsTheReader() {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "zbarimg"))),
                "zbarimg is not installed; it is in Debian's package zbar-tools");
    }

    @Test
    void readsTheContactOfARegion() throws Exception {
        for (Size size : List.of(Size.LARGE, Size.TABLET)) {
            sameAsTheOther(size, Language.FR, new Place.RegionPage(new RegionId("es-galicia")));
        }
    }

    @Test
    void readsWhatWasSaved() throws Exception {
        for (Size size : List.of(Size.LARGE, Size.TOTEM, Size.TABLET)) {
            sameAsTheOther(size, Language.DE, new Place.Saved());
        }
    }

    private void sameAsTheOther(Size size, Language language, Place place) throws Exception {
        Path file = folder.resolve(size + ".png");
        List<String> read = Toolkit.ask(() -> {
            ShownKiosk kiosk = new ShownKiosk(Bundled.EXHIBITION, language, size);
            kiosk.begin(AccessOptions.USUAL);
            SAVED.forEach(kiosk.navigator::save);
            kiosk.go(place);
            while (Phone.read(kiosk.scene).isEmpty()) {
                String take = kiosk.around().parts().words().messages().text("compare.take");
                kiosk.fire(kiosk.targets(".k-button").anyMatch(target -> take.equals(target.getAccessibleText()))
                        ? take
                        : kiosk.around().parts().words().messages().text("list.more"));
            }
            write(Snapshot.of(kiosk.scene), file);
            List<String> codes = Phone.read(kiosk.scene);
            kiosk.view.end();
            return codes;
        });
        assertFalse(read.isEmpty());
        Process reader = new ProcessBuilder("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqr.enable", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String second = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, reader.waitFor(), () -> "no code is found in " + size);
        assertEquals(String.join("\n", read).replace("\r", "").strip(), second.replace("\r", "").strip());
    }

    private static void write(Image picture, Path file) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage written = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        written.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(written, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
