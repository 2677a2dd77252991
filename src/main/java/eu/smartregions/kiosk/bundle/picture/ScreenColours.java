package eu.smartregions.kiosk.bundle.picture;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Turns pixels, whatever they are, into the colours of screens (sRGB, IEC 61966-2-1) with eight bits each. Where no
/// profile says otherwise, numbers stay as they are: grey is as dark as it was written.
final class ScreenColours {
    private static final int MOST = 255;
    private static final int COLOURS = 3;

    private ScreenColours() {
    }

    /// Returns a picture as it is seen.
    ///
    /// @param profile of the file; no bytes if it has none
    static BufferedImage of(BufferedImage image, byte[] profile) {
        if (!(image.getColorModel() instanceof ComponentColorModel model)) {
            return converted(plain(image), profile, COLOURS);
        }
        int colours = model.getNumColorComponents();
        BufferedImage shown = blank(image.getWidth(), image.getHeight(), model.hasAlpha());
        boolean deep = model.getTransferType() == DataBuffer.TYPE_USHORT;
        Optional<ColourProfile> grey = colours == 1 ? ColourProfile.of(profile, 1) : Optional.empty();
        WritableRaster from = image.getRaster();
        if (model.getTransferType() == DataBuffer.TYPE_BYTE && colours == COLOURS && !model.hasAlpha()) {
            shown.getRaster().setRect(from);
        } else {
            spread(from, shown.getRaster(), colours, deep ? ScreenColours::eightBits : IntUnaryOperator.identity());
        }
        if (deep && colours == COLOURS) {
            ColourProfile.of(profile, colours)
                    .ifPresent(meaning -> meaning.toScreen(bands(from, 0, 1, 2), colours(shown)));
            return shown;
        }
        grey.ifPresent(meaning -> meaning.toScreen(bands(from, 0), colours(shown)));
        return converted(shown, profile, colours);
    }

    /// Returns a picture in the four colours of printing as it is seen.
    ///
    /// @param ink     how much of cyan, magenta, yellow and black there is, as the file says it
    /// @param mark    in which way it says so
    /// @param profile of the file; no bytes if it has none
    static BufferedImage printed(WritableRaster ink, AdobeMark mark, byte[] profile) {
        int width = ink.getWidth();
        BufferedImage shown = blank(width, ink.getHeight(), false);
        Optional<ColourProfile> meaning = ColourProfile.of(profile, ink.getNumBands());
        int[] row = new int[4 * width];
        int[] seen = new int[3 * width];
        for (int y = 0; y < ink.getHeight(); y++) {
            ink.getPixels(0, y, width, 1, row);
            mark.toInk(row);
            if (meaning.isPresent()) {
                ink.setPixels(0, y, width, 1, row);
            } else {
                for (int x = 0; x < width; x++) {
                    int white = MOST - row[4 * x + 3];
                    for (int i = 0; i < 3; i++) {
                        seen[3 * x + i] = ((MOST - row[4 * x + i]) * white + MOST / 2) / MOST;
                    }
                }
                shown.getRaster().setPixels(0, y, width, 1, seen);
            }
        }
        meaning.ifPresent(profiled -> profiled.toScreen(ink, shown.getRaster()));
        return shown;
    }

    private static BufferedImage converted(BufferedImage shown, byte[] profile, int colours) {
        if (colours == COLOURS) {
            ColourProfile.of(profile, colours).ifPresent(meaning -> meaning.toScreen(colours(shown), colours(shown)));
        }
        return shown;
    }

    private static WritableRaster colours(BufferedImage image) {
        return bands(image.getRaster(), 0, 1, 2);
    }

    private static WritableRaster bands(WritableRaster raster, int... bands) {
        return raster.createWritableChild(0, 0, raster.getWidth(), raster.getHeight(), 0, 0, bands);
    }

    /// Copies pixels; one colour becomes three that are the same.
    private static void spread(Raster from, WritableRaster to, int colours, IntUnaryOperator sample) {
        int width = from.getWidth();
        int read = from.getNumBands();
        int written = to.getNumBands();
        int[] row = new int[read * width];
        int[] out = new int[written * width];
        for (int y = 0; y < from.getHeight(); y++) {
            from.getPixels(from.getMinX(), from.getMinY() + y, width, 1, row);
            for (int x = 0; x < width; x++) {
                for (int i = 0; i < written; i++) {
                    int band = i == COLOURS ? read - 1 : colours == 1 ? 0 : i;
                    out[written * x + i] = sample.applyAsInt(row[read * x + band]);
                }
            }
            to.setPixels(0, y, width, 1, out);
        }
    }

    private static int eightBits(int sixteen) {
        return (sixteen * MOST + 0x7FFF) / 0xFFFF;
    }

    private static BufferedImage plain(BufferedImage image) {
        BufferedImage shown = blank(image.getWidth(), image.getHeight(), image.getColorModel().hasAlpha());
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            shown.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return shown;
    }

    private static BufferedImage blank(int width, int height, boolean transparent) {
        return new BufferedImage(width, height,
                transparent ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
    }
}
