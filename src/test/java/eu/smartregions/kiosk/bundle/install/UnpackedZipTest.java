package eu.smartregions.kiosk.bundle.install;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import eu.smartregions.kiosk.bundle.picture.Drawings;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Checked;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import eu.smartregions.kiosk.bundle.read.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Content in a zip is shown with its pictures.
final class UnpackedZipTest {
    @TempDir
    private Path folder;

    @Test
    void thePicturesOfAZipAreFiles() throws IOException {
        byte[] port = Drawings.picture("jpeg", 1_920, 30);
        Path content = ContentFixture.in(folder.resolve("content")).region("  \"summary\"",
                "  \"pictures\": [{\"file\": \"port.jpg\", \"alt\": {\"en\": \"A port\"}, \"credit\": \"Me\"}],\n  "
                        + "\"summary\"")
                .with("regions/flanders/port.jpg", port).folder();
        Path zip = new InstallationFixture(folder).packed(content, "content.zip", 1, Optional.empty());
        Reading.Accepted inFolder = assertInstanceOf(Reading.Accepted.class, BundleReader.read(content));
        assertEquals(inFolder.contentId(), assertInstanceOf(Checked.Sound.class, BundleReader.check(zip)).contentId());
        Reading.Accepted inZip = assertInstanceOf(Reading.Accepted.class, UnpackedZip.read(zip));
        assertEquals(inFolder.contentId(), inZip.contentId());
        assertArrayEquals(port,
                Files.readAllBytes(inZip.exhibition().regions().getFirst().pictures().getFirst().file()));
    }
}
