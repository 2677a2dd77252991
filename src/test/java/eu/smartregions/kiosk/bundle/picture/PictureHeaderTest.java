package eu.smartregions.kiosk.bundle.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The size of pictures is found without decoding them, and damaged pictures do no harm.
final class PictureHeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void findsTheSize(String format) throws IOException {
        PictureHeader header = PictureHeader.of(picture(format)).orElseThrow();
        assertEquals("300 x 200", header.width() + " x " + header.height());
        assertEquals(Optional.empty(), header.fault("it"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void survivesEveryPictureThatBreaksOff(String format) throws IOException {
        byte[] whole = picture(format);
        assertEquals(Optional.empty(), PictureHeader.of(Arrays.copyOf(whole, 20)));
        for (int length = 0; length < Math.min(whole.length, 1_000); length++) {
            Optional<PictureHeader> header = PictureHeader.of(Arrays.copyOf(whole, length));
            assertEquals(300, header.map(PictureHeader::width).orElse(300));
        }
    }

    @Test
    void ofOtherFormatsFindsNone() throws IOException {
        assertEquals(Optional.empty(), PictureHeader.of(picture("gif")));
        assertEquals(Optional.empty(), PictureHeader.of("<svg/>".getBytes()));
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
