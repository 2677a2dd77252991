package eu.smartregions.kiosk.bundle.read;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Problems of pictures. Each test breaks one rule and asserts everything that is reported.
final class PictureProblemsTest {
    private static final String SUMMARY = "  \"summary\"";
    private static final byte[] PICTURE = png(1_920, 1_080);

    @TempDir
    private Path folder;

    @Test
    void aMissingPicture() {
        ContentFixture.in(folder)
                .with("regions/flanders/port.png", PICTURE)
                .region(SUMMARY, picture("ports.png"))
                .rejectedFor("regions/flanders/region.json:8:25 error picture-missing: There is no picture "
                        + "\"ports.png\". Fix: Did you mean \"port.png\"? Put the file beside region.json "
                        + "or mend the name.");
    }

    @Test
    void aPictureWrittenInOtherCase() {
        ContentFixture.in(folder)
                .with("regions/flanders/Port.PNG", PICTURE)
                .region(SUMMARY, picture("port.png"))
                .rejectedFor("regions/flanders/region.json:8:25 error picture-wrong-case: The picture \"port.png\" "
                        + "is called \"Port.PNG\" on disk. Fix: Write capital and small letters alike.");
    }

    @Test
    void aPictureThatIsNone() {
        ContentFixture.in(folder)
                .with("regions/flanders/port.png", "GIF89a")
                .region(SUMMARY, picture("port.png"))
                .rejectedFor("regions/flanders/region.json:8:25 error picture-format: The file \"port.png\" is "
                        + "neither PNG nor JPEG. Fix: Save it as one of the two.");
    }

    @Test
    void aPictureOfTooManyPixels() {
        ContentFixture.in(folder)
                .with("regions/flanders/port.png", png(40_000, 2_501))
                .region(SUMMARY, picture("port.png"))
                .rejectedFor("regions/flanders/region.json:8:25 error picture-too-large: The picture \"port.png\" "
                        + "has 40000 x 2501 pixels; at most 100 million fit. Fix: Save it smaller.");
    }

    @Test
    void aPictureOutsideTheFolder() {
        ContentFixture.in(folder)
                .region(SUMMARY, picture("../other/port.png"))
                .rejectedFor("regions/flanders/region.json:8:25 error picture-outside: The picture "
                        + "\"../other/port.png\" does not lie in the region's folder. Fix: Copy it there and "
                        + "write its name, with / between folders.");
    }

    @Test
    void aPictureAtAnAbsolutePlace() {
        ContentFixture.in(folder)
                .region(SUMMARY, picture("/etc/port.png"))
                .rejectedFor("regions/flanders/region.json:8:25 error picture-outside: The picture "
                        + "\"/etc/port.png\" does not lie in the region's folder. Fix: Copy it there and write "
                        + "its name, with / between folders.");
    }

    @Test
    void aPictureAtAPlaceOfWindows() {
        ContentFixture.in(folder)
                .region(SUMMARY, picture("C:\\\\port.png"))
                .rejectedFor("regions/flanders/region.json:8:25 error picture-outside: The picture \"C:\\port.png\" "
                        + "does not lie in the region's folder. Fix: Copy it there and write its name, with / "
                        + "between folders.");
    }

    @Test
    void aFocusOutsideThePicture() {
        ContentFixture.in(folder)
                .with("regions/flanders/port.png", PICTURE)
                .region(SUMMARY, picture("port.png").replace("\"credit\"", "\"focusX\": 1.2, \"credit\""))
                .rejectedFor("regions/flanders/region.json:8:72 error number-out-of-range: 1.2 is not from 0 to 1. "
                        + "Fix: Write a number from 0 to 1.");
    }

    @Test
    void aPictureThatWillLookBlurred() {
        ContentFixture.in(folder)
                .with("regions/flanders/port.png", png(1_280, 720))
                .region(SUMMARY, picture("port.png"))
                .acceptedWith("regions/flanders/region.json:8:25 warning picture-small: The picture is 1280 pixels "
                        + "wide; it will look blurred on a large screen. Fix: Save it 1920 pixels wide or more, but "
                        + "never enlarged.");
    }

    @Test
    void aPictureThatNobodyNames() {
        ContentFixture.in(folder)
                .with("regions/flanders/port.png", PICTURE)
                .acceptedWith("regions/flanders/port.png:1:1 warning picture-unused: No region names this picture, so "
                        + "nobody will see it. Fix: Name it under \"pictures\" in region.json, or remove it.");
    }

    @Test
    void anAlternativeTextInTooFewLanguages() {
        ContentFixture.in(folder)
                .with("regions/flanders/port.png", PICTURE)
                .region("{\"en\": \"It grows.\"}", "{\"en\": \"It grows.\", \"nl\": \"Het groeit.\"}")
                .region(SUMMARY, picture("port.png"))
                .acceptedWith("regions/flanders/region.json:8:44 warning alt-not-translated: This alternative text is "
                        + "missing in nl, in which the region is described. Fix: Add it there too: it is read aloud "
                        + "to the blind.");
    }

    /// Returns the passage that names a picture, to be put before the summary.
    private static String picture(String file) {
        return "  \"pictures\": [{\"file\": \"" + file + "\", \"alt\": {\"en\": \"A port\"}, \"credit\": \"Me\"}],\n"
                + SUMMARY;
    }

    /// Returns the first bytes of a PNG file.
    static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .put(new byte[]{(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(new byte[]{'I', 'H', 'D', 'R'})
                .putInt(width)
                .putInt(height)
                .array();
    }
}
