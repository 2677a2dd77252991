package eu.smartregions.kiosk.bundle.picture;

import java.nio.charset.StandardCharsets;

/// The mark by which drawing programs say that a JPEG in the colours of printing holds what is missing of each ink
/// (Adobe Technical Note 5116).
///
/// @param there     whether the mark is there
/// @param transform 2 where cyan, magenta and yellow are written as brightness and two differences of colour
record AdobeMark(boolean there, int transform) {
    private static final String NAME = "Adobe";
    private static final int TRANSFORM = 11;
    private static final int DIFFERENCES = 2;
    private static final int MOST = 255;
    private static final int HALF = 128;

    /// Looks for the mark in a JPEG whose segments are sound.
    static AdobeMark of(byte[] jpeg) {
        int at = 2;
        while (at + 4 < jpeg.length) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = (jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF;
            if (marker == 0xEE && length > TRANSFORM + 2
                    && new String(jpeg, at + 4, NAME.length(), StandardCharsets.ISO_8859_1).equals(NAME)) {
                return new AdobeMark(true, jpeg[at + 4 + TRANSFORM] & 0xFF);
            } else if (marker == 0xDA) {
                break;
            }
            at += 2 + length;
        }
        return new AdobeMark(false, 0);
    }

    /// Turns what a file says about pixels into how much of each ink there is.
    ///
    /// @param pixels four numbers each, from 0 to 255
    void toInk(int[] pixels) {
        if (transform == DIFFERENCES) {
            for (int i = 0; i < pixels.length; i += 4) {
                double brightness = pixels[i];
                double blue = pixels[i + 1] - HALF;
                double red = pixels[i + 2] - HALF;
                pixels[i] = MOST - clamp(brightness + 1.402 * red);
                pixels[i + 1] = MOST - clamp(brightness - 0.344136 * blue - 0.714136 * red);
                pixels[i + 2] = MOST - clamp(brightness + 1.772 * blue);
            }
        }
        if (there) {
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = MOST - pixels[i];
            }
        }
    }

    private static int clamp(double colour) {
        return Math.clamp(Math.round(colour), 0, MOST);
    }
}
