package eu.smartregions.kiosk.bundle.picture;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What the numbers of a picture's pixels mean (ICC.1, ISO 15076-1), as the file says.
///
/// @param space of the pixels
record ColourProfile(ColorSpace space) {
    private static final String JPEG_START = "ICC_PROFILE\0";
    /// The number of the part and the number of parts.
    private static final int JPEG_HEAD = JPEG_START.length() + 2;
    private static final int MOST_BYTES = 4 << 20;
    private static final float LEAST_DIFFERENCE = 1.5f / 255;

    /// Gathers the parts that a profile has in a JPEG, which lie there in their order.
    static final class Parts {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        /// Takes a segment, if it is a part of a profile.
        void take(byte[] whole, int from, int to) {
            if (to - from > JPEG_HEAD && bytes.size() + to - from <= MOST_BYTES
                    && new String(whole, from, JPEG_START.length(), StandardCharsets.ISO_8859_1).equals(JPEG_START)) {
                bytes.write(whole, from + JPEG_HEAD, to - from - JPEG_HEAD);
            }
        }

        /// Returns the bytes of the profile; none if there was no part.
        byte[] whole() {
            return bytes.toByteArray();
        }
    }

    /// Returns the profile in a part of a PNG (a name, a zero, the way it is packed, packed bytes); none if it is
    /// damaged or larger than profiles are.
    static byte[] unpacked(byte[] part) {
        int name = 0;
        while (name < part.length && part[name] != 0) {
            name++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(part, Math.min(part.length, name + 2), Math.max(0, part.length - name - 2));
            byte[] bytes = new byte[MOST_BYTES];
            int length = inflater.inflate(bytes);
            return inflater.finished() ? Arrays.copyOf(bytes, length) : new byte[0];
        } catch (DataFormatException _) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    /// Returns what a profile says; empty if it is damaged, or is for another number of colours, or says what is taken
    /// for granted anyway: sRGB.
    ///
    /// @param colours the number of colours of a pixel
    static Optional<ColourProfile> of(byte[] bytes, int colours) {
        if (bytes.length == 0) {
            return Optional.empty();
        }
        try {
            ICC_ColorSpace space = new ICC_ColorSpace(ICC_Profile.getInstance(bytes));
            return space.getNumComponents() == colours && !(colours == 3 && usual(space))
                    ? Optional.of(new ColourProfile(space))
                    : Optional.empty();
        } catch (IllegalArgumentException | CMMException _) {
            return Optional.empty();
        }
    }

    private static boolean usual(ColorSpace space) {
        float[][] probes = {{1, 1, 1}, {0.8f, 0.2f, 0.2f}, {0.2f, 0.8f, 0.2f}, {0.2f, 0.2f, 0.8f}, {0.5f, 0.5f, 0.5f}};
        for (float[] probe : probes) {
            float[] shown = space.toRGB(probe);
            for (int i = 0; i < probe.length; i++) {
                if (Math.abs(shown[i] - probe[i]) > LEAST_DIFFERENCE) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Writes pixels as the three colours of screens.
    ///
    /// @param pixels with as many bands as there are colours
    /// @param shown  with three bands, of the same size; may be the same pixels
    void toScreen(Raster pixels, WritableRaster shown) {
        new ColorConvertOp(space, ColorSpace.getInstance(ColorSpace.CS_sRGB), null).filter(pixels, shown);
    }
}
