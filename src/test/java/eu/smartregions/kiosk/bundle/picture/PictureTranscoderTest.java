package eu.smartregions.kiosk.bundle.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A kept picture is whole, upright and small enough, and no more than a picture whatever the original hides. The kinds
/// of PNG are those with which PngSuite (W. van Schaik) tests decoders; all pictures are made here.
final class PictureTranscoderTest {
    private static final int RED = 0xFF0000;

    @ParameterizedTest
    @CsvSource({"png, 300, 200, 300, 200", "jpeg, 300, 200, 300, 200", "jpeg, 4000, 3000, 2048, 1536",
            "png, 6000, 1500, 4320, 1080", "jpeg, 1500, 6000, 1080, 4320", "png, 100, 5000, 100, 5000",
            "jpeg, 2049, 1081, 2048, 1080", "png, 8192, 1, 6144, 1"})
    void isNoLargerThanAScreenNeeds(String format, int width, int height, int keptWidth, int keptHeight)
            throws IOException {
        BufferedImage kept = kept(Drawings.picture(format, width, height));
        assertEquals(keptWidth + " x " + keptHeight, kept.getWidth() + " x " + kept.getHeight());
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 60, 40", "2, 1, 0, 60, 40", "3, 1, 1, 60, 40", "4, 0, 1, 60, 40", "5, 0, 0, 40, 60",
            "6, 1, 0, 40, 60",
            "7, 1, 1, 40, 60", "8, 0, 1, 40, 60"})
    void isUprightHoweverTheCameraWasHeld(int orientation, int redX, int redY, int width, int height)
            throws IOException {
        for (boolean littleEndian : List.of(true, false)) {
            byte[] taken = Drawings.segment(Drawings.picture("jpeg", 60, 40), 0xE1,
                    Drawings.exif(orientation, littleEndian));
            BufferedImage kept = kept(taken);
            assertEquals(width + " x " + height, kept.getWidth() + " x " + kept.getHeight());
            for (int corner = 0; corner < 4; corner++) {
                boolean red = corner % 2 == redX && corner / 2 == redY;
                assertEquals(red, red(kept.getRGB(corner % 2 == 0 ? 3 : width - 4, corner / 2 == 0 ? 3 : height - 4)),
                        "corner " + corner + " at orientation " + orientation);
            }
        }
    }

    @Test
    void isUprightHoweverItIsNotedInAPng() throws IOException {
        byte[] exif = Drawings.exif(6, false);
        byte[] png = Drawings.picture("png", 60, 40);
        BufferedImage kept = kept(Drawings.inserted(png, 33,
                Drawings.chunk("eXIf", Arrays.copyOfRange(exif, 6, exif.length))));
        assertEquals("40 x 60", kept.getWidth() + " x " + kept.getHeight());
    }

    @Test
    void greyIsAsDarkAsItWasWritten() throws IOException {
        byte[] rows = Drawings.packed(new byte[]{0, 32, (byte) 128, (byte) 200, (byte) 255});
        BufferedImage kept = kept(Drawings.png(Drawings.head(2, 1, 8, 4), Drawings.chunk("IDAT", rows)));
        assertEquals(List.of(0x80202020, 0xFFC8C8C8), List.of(kept.getRGB(0, 0), kept.getRGB(1, 0)));
    }

    @Test
    void sixteenBitsAreRounded() throws IOException {
        byte[] rows = Drawings.packed(new byte[]{0, 0x20, (byte) 0xC0, 0x00, 0x7F, (byte) 0xFF, (byte) 0xFF});
        BufferedImage kept = kept(Drawings.png(Drawings.head(1, 1, 16, 2), Drawings.chunk("IDAT", rows)));
        assertEquals(0xFF2100FF, kept.getRGB(0, 0));
    }

    /// The numbers are those of a colour-managed program (ImageMagick with Little CMS).
    @Test
    void coloursAreThoseOfTheProfile() throws IOException {
        byte[] rows = Drawings.packed(new byte[]{0, (byte) 192, 127, 95});
        byte[] profile = ByteBuffer.allocate(2000).put("A\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(Drawings.packed(Drawings.adobeRgb())).array();
        near(213, 128, 93, kept(Drawings.png(Drawings.head(1, 1, 8, 2), Drawings.chunk("iCCP", profile),
                Drawings.chunk("IDAT", rows))), 1);
        BufferedImage flat = flat(192, 127, 95);
        byte[] segment = ByteBuffer.allocate(14 + Drawings.adobeRgb().length)
                .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII)).put((byte) 1).put((byte) 1)
                .put(Drawings.adobeRgb()).array();
        near(213, 128, 93, kept(Drawings.segment(Drawings.encoded(flat, "jpeg", _ -> {}), 0xE2, segment)), 3);
        near(192, 127, 95, kept(Drawings.encoded(flat, "jpeg", _ -> {})), 3);
    }

    private static BufferedImage flat(int red, int green, int blue) {
        BufferedImage flat = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            flat.setRGB(i % 16, i / 16, red << 16 | green << 8 | blue);
        }
        return flat;
    }

    /// Ink is written as what there is, or by drawing programs as what is missing.
    @ParameterizedTest
    @CsvSource({"-1, 0, 255, 127, 85, 170, 0, 85", "0, 255, 0, 128, 170, 170, 0, 85",
            "2, 164, 107, 11, 170, 170, 0, 85"})
    void coloursOfPrintingBecomeThoseOfScreens(int mark, int first, int second, int third, int fourth, int red,
            int green, int blue) throws IOException {
        byte[] printed = Drawings.printed(first, second, third, fourth);
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) mark};
        near(red, green, blue, kept(mark < 0 ? printed : Drawings.segment(printed, 0xEE, adobe)), 4);
    }

    private static void near(int red, int green, int blue, BufferedImage kept, int most) {
        int seen = kept.getRGB(0, 0);
        assertTrue(Math.abs((seen >> 16 & 0xFF) - red) <= most && Math.abs((seen >> 8 & 0xFF) - green) <= most
                && Math.abs((seen & 0xFF) - blue) <= most, () -> Integer.toHexString(seen));
    }

    private static boolean red(int colour) {
        return (colour >> 16 & 0xFF) > 180 && (colour & 0xFF) < 80;
    }

    @Test
    void keepsTransparency() throws IOException {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(5, 5, 0x80FF0000);
        BufferedImage kept = kept(Drawings.encoded(image, "png", _ -> {}));
        assertEquals(0x80FF0000, kept.getRGB(5, 5));
        assertEquals(0, kept.getRGB(0, 0) >>> 24);
    }

    /// Returns one picture of 32 x 32 of each kind of pixel.
    static Stream<Arguments> kinds() {
        return Stream.of(new int[]{1, 0}, new int[]{2, 0}, new int[]{4, 0}, new int[]{8, 0}, new int[]{16, 0},
                new int[]{8, 2}, new int[]{16, 2}, new int[]{1, 3}, new int[]{2, 3}, new int[]{4, 3}, new int[]{8, 3},
                new int[]{8, 4}, new int[]{16, 4}, new int[]{8, 6}, new int[]{16, 6})
                .map(kind -> Arguments.of(kind[0], kind[1]));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void takesEveryKindOfPng(int bits, int colours) throws IOException {
        int samples = switch (colours) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
        byte[] rows = Drawings.zeros(32 * (1 + 32 * bits * samples / 8));
        byte[] palette = colours == 3 ? Drawings.chunk("PLTE", (byte) 255, (byte) 0, (byte) 0) : new byte[0];
        BufferedImage kept = kept(
                Drawings.png(Drawings.head(32, 32, bits, colours), palette, Drawings.chunk("IDAT", rows)));
        assertEquals(32, kept.getWidth());
        assertEquals(colours == 3 ? RED : 0, kept.getRGB(31, 31) & 0xFFFFFF);
    }

    /// The sizes, the interlacing and the pixels in parts of the kinds of pictures with which PngSuite (W. van Schaik)
    /// tests decoders.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 32, 33, 39, 40})
    void takesPicturesOfAFewPixelsInterlacedOrNot(int size) throws IOException {
        BufferedImage image = Drawings.image(size, size, BufferedImage.TYPE_INT_RGB);
        byte[] plain = Drawings.encoded(image, "png", _ -> {});
        byte[] interlaced = Drawings.encoded(image, "png", how -> how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
        assertEquals(size, kept(plain).getWidth());
        assertArrayEquals(keptBytes(plain), keptBytes(interlaced));
        assertEquals(size, kept(Drawings.picture("jpeg", size, size)).getHeight());
    }

    @Test
    void takesPixelsInAsManyPartsAsThereAreBytes() throws BundleFiles.BrokenFile {
        byte[] rows = Drawings.zeros(32 * 97);
        byte[][] parts = new byte[rows.length + 2][];
        parts[0] = Drawings.head(32, 32, 8, 2);
        parts[1] = Drawings.chunk("IDAT");
        for (int i = 0; i < rows.length; i++) {
            parts[i + 2] = Drawings.chunk("IDAT", rows[i]);
        }
        assertArrayEquals(keptBytes(Drawings.png(parts[0], Drawings.chunk("IDAT", rows))),
                keptBytes(Drawings.png(parts)));
    }

    @ParameterizedTest
    @CsvSource({"8, 1", "8, 5", "8, 7", "0, 2", "99, 2", "2, 2", "16, 3", "4, 4", "1, 6"})
    void refusesHeadsThatMakeNoSense(int bits, int colours) {
        byte[] palette = Drawings.chunk("PLTE", (byte) 255, (byte) 0, (byte) 0);
        assertEquals("picture-damaged", damage(Drawings.png(Drawings.head(32, 32, bits, colours), palette,
                Drawings.chunk("IDAT", Drawings.zeros(32 * 300)))));
    }

    @Test
    void refusesPixelsThatAreTooFewOrNotPacked() {
        byte[] head = Drawings.head(32, 32, 8, 2);
        assertEquals("picture-damaged", damage(Drawings.png(head, Drawings.chunk("IDAT", Drawings.zeros(97)))));
        assertEquals("picture-damaged",
                damage(Drawings.png(head, Drawings.chunk("IDAT", (byte) 1, (byte) 2, (byte) 3, (byte) 4))));
        assertEquals("picture-damaged", damage(Drawings.png(head, Drawings.chunk("IDAT"))));
    }

    @Test
    void takesProgressivePictures() throws IOException {
        assertTrue(red(kept(Drawings.progressive(200, 100)).getRGB(10, 10)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iCCP", "zTXt", "iTXt", "tEXt", "eXIf", "prVt"})
    void leavesOutWhatOnlyABombNeeds(String part) throws BundleFiles.BrokenFile {
        byte[] rows = Drawings.zeros(32 * 97);
        byte[] plain = Drawings.png(Drawings.head(32, 32, 8, 2), Drawings.chunk("IDAT", rows));
        byte[] bomb = Drawings.png(Drawings.head(32, 32, 8, 2), Drawings.chunk(part, Drawings.zeros(10_000_000)),
                Drawings.chunk("IDAT", rows));
        assertArrayEquals(keptBytes(plain), keptBytes(bomb));
    }

    @Test
    void leavesOutProfilesAndWhatFollowsTheEnd() throws BundleFiles.BrokenFile {
        byte[] plain = Drawings.picture("jpeg", 60, 40);
        byte[] more = Drawings.segment(Drawings.segment(plain, 0xE2, new byte[60_000]), 0xFE, new byte[60_000]);
        byte[] polyglot = Arrays.copyOf(more, more.length + 1_000);
        byte[] html = "<script>PK\3\4".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(html, 0, polyglot, more.length, html.length);
        assertArrayEquals(keptBytes(plain), keptBytes(polyglot));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void refusesEveryPictureThatBreaksOff(String format) {
        byte[] whole = Drawings.picture(format, 30, 20);
        int tail = format.equals("png") ? 1 : 2;
        for (int length = 60; length <= whole.length - tail; length++) {
            byte[] shorter = Arrays.copyOf(whole, length);
            if (PictureHeader.of(shorter).isPresent()) {
                assertEquals("picture-damaged", damage(shorter), "after " + length + " bytes");
            }
        }
    }

    @Test
    void refusesAHeadThatNamesMorePixelsThanFollow() {
        byte[] picture = Drawings.picture("jpeg", 160, 100);
        int head = 0;
        while (picture[head] != (byte) 0xFF || picture[head + 1] != (byte) 0xC0) {
            head++;
        }
        // The height is written in two bytes after the length and the bits of a sample.
        picture[head + 5] = 1;
        assertEquals("picture-damaged", damage(picture));
    }

    @Test
    void refusesAWrongChecksum() {
        byte[] picture = Drawings.picture("png", 30, 20);
        picture[picture.length - 20] ^= 1;
        assertEquals("picture-damaged", damage(picture));
    }

    @Test
    void refusesAPngOfPartsThatAreNotKnown() {
        assertEquals("picture-damaged",
                damage(Drawings.png(Drawings.head(32, 32, 8, 2), Drawings.chunk("EVIL", (byte) 1))));
        assertEquals("picture-damaged", damage(Drawings.png(Drawings.head(32, 32, 8, 2))));
        assertEquals("picture-damaged",
                damage(Drawings.png(Drawings.head(32, 32, 8, 5), Drawings.chunk("IDAT", Drawings.zeros(99)))));
        assertEquals("picture-damaged",
                damage(Drawings.png(Drawings.head(32, 32, 3, 2), Drawings.chunk("IDAT", Drawings.zeros(99)))));
    }

    @Test
    void refusesAPictureOfVeryManyPasses() {
        byte[] whole = Drawings.progressive(64, 64);
        int scan = 2;
        while ((whole[scan + 1] & 0xFF) != 0xDA) {
            scan += 2 + ((whole[scan + 2] & 0xFF) << 8 | whole[scan + 3] & 0xFF);
        }
        byte[] pass = Arrays.copyOfRange(whole, scan, scan + 2 + (whole[scan + 3] & 0xFF));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(whole, 0, scan);
        for (int i = 0; i < 10_000; i++) {
            bomb.writeBytes(pass);
        }
        bomb.write(whole, scan, whole.length - scan);
        assertEquals("picture-damaged", damage(bomb.toByteArray()));
    }

    private static String damage(byte[] picture) {
        return assertThrows(BundleFiles.BrokenFile.class, () -> keptBytes(picture)).finding().rule();
    }

    private static byte[] keptBytes(byte[] picture) throws BundleFiles.BrokenFile {
        PictureHeader header = PictureHeader.of(picture).orElseThrow();
        assertTrue(header.fault("it").isEmpty(), () -> header.fault("it").toString());
        return PictureTranscoder.of(picture, header);
    }

    private static BufferedImage kept(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(keptBytes(picture)));
    }
}
