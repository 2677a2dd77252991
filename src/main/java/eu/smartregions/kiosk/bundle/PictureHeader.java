package eu.smartregions.kiosk.bundle;

import java.nio.ByteBuffer;
import java.util.Optional;

/// The size of a picture as its first bytes tell, found without decoding it.
record PictureHeader(int width, int height) {
    /// Of a picture that was checked before.
    static final PictureHeader CHECKED = new PictureHeader(1, 1);
    private static final long PNG = 0x89504E470D0A1A0AL;

    /// The header of a PNG (ISO/IEC 15948) or JPEG (ISO/IEC 10918-1) file, or empty if the bytes are neither.
    static Optional<PictureHeader> of(byte[] bytes) {
        if (bytes.length >= 24 && ByteBuffer.wrap(bytes).getLong() == PNG) {
            return sized(fourBytes(bytes, 16), fourBytes(bytes, 20));
        }
        return bytes.length > 4 && twoBytes(bytes, 0) == 0xFFD8 ? jpeg(bytes) : Optional.empty();
    }

    long pixels() {
        return (long) width * height;
    }

    /// Steps from segment to segment to the start of a frame, which holds the size.
    private static Optional<PictureHeader> jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (startsFrame(marker)) {
                return sized(twoBytes(bytes, at + 7), twoBytes(bytes, at + 5));
            } else if (marker == 0xD9 || marker == 0xDA || marker >= 0xD0 && marker <= 0xD7) {
                return Optional.empty();
            } else {
                at += 2 + twoBytes(bytes, at + 2);
            }
        }
        return Optional.empty();
    }

    private static boolean startsFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<PictureHeader> sized(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureHeader(width, height)) : Optional.empty();
    }

    private static int fourBytes(byte[] bytes, int at) {
        return twoBytes(bytes, at) << 16 | twoBytes(bytes, at + 2);
    }

    private static int twoBytes(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
