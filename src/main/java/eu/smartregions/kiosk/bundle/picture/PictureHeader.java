package eu.smartregions.kiosk.bundle.picture;

import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.nio.ByteBuffer;
import java.util.Optional;

/// The size and coding of a picture, read from its first bytes without decoding it.
///
/// @param width  in pixels, as stored
/// @param height in pixels, as stored
/// @param coding the way in which the pixels are stored
/// @param turned whether the camera was held upright, so that width and height are exchanged when it is shown
public record PictureHeader(int width, int height, Coding coding, boolean turned) {
    /// The header of a picture that was checked before.
    public static final PictureHeader CHECKED = new PictureHeader(PictureTranscoder.EDGE, PictureTranscoder.EDGE,
            Coding.JPEG, false);
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final long PNG_HEADER = 0x0000000D_49484452L;
    private static final long MOST_PIXELS = 100_000_000;
    private static final long MOST_PROGRESSIVE = 25_000_000;
    private static final int LONGEST_EDGE = 32_768;

    /// The ways in which pixels are stored.
    enum Coding {
        PNG, DEEP_PNG, JPEG, PROGRESSIVE_JPEG, PRINTING_JPEG, RARE_JPEG
    }

    /// Returns the header of a PNG (ISO/IEC 15948) or JPEG (ISO/IEC 10918-1) file, or empty if the bytes are neither.
    public static Optional<PictureHeader> of(byte[] bytes) {
        ByteBuffer start = ByteBuffer.wrap(bytes);
        if (bytes.length >= 26 && start.getLong() == PNG && start.getLong() == PNG_HEADER) {
            return sized(start.getInt(), start.getInt(), start.get() == 16 ? Coding.DEEP_PNG : Coding.PNG, false);
        }
        return bytes.length > 4 && twoBytes(bytes, 0) == 0xFFD8 ? jpeg(bytes) : Optional.empty();
    }

    /// Returns the width in which it is shown, in pixels.
    public int shownWidth() {
        return turned ? height : width;
    }

    long pixels() {
        return (long) width * height;
    }

    /// Returns the reason why a picture is not even decoded, or empty if it may be.
    ///
    /// @param name the name that its author gives it
    public Optional<Finding> fault(String name) {
        String size = "The picture \"" + name + "\" has " + width + " x " + height + " pixels; ";
        if (pixels() > MOST_PIXELS) {
            return Optional.of(new Finding("picture-too-large", size + "at most 100 million fit.", "Save it smaller."));
        }
        if (Math.max(width, height) > LONGEST_EDGE) {
            return Optional.of(new Finding("picture-too-large", size + "at most " + LONGEST_EDGE + " fit on a side.",
                    "Save it smaller."));
        }
        return switch (coding) {
            case PNG, DEEP_PNG, JPEG, PRINTING_JPEG -> Optional.empty();
            case PROGRESSIVE_JPEG -> pixels() <= MOST_PROGRESSIVE
                    ? Optional.empty()
                    : Optional.of(new Finding("picture-too-large", size + "at most 25 million fit in a progressive "
                            + "JPEG.",
                            "Save it smaller, or as a usual JPEG."));
            case RARE_JPEG -> Optional.of(new Finding("picture-format", "The picture \"" + name
                    + "\" is a JPEG of a rare kind that screens do not show.", "Save it as a usual JPEG."));
        };
    }

    /// Steps from segment to segment to the start of a frame, which holds the size.
    private static Optional<PictureHeader> jpeg(byte[] bytes) {
        int at = 2;
        int orientation = 1;
        while (at + 10 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
            } else if (startsFrame(marker)) {
                return sized(twoBytes(bytes, at + 7), twoBytes(bytes, at + 5),
                        coding(marker, bytes[at + 4], bytes[at + 9]), Exif.turned(orientation));
            } else if (marker == 0xD9 || marker == 0xDA || marker >= 0xD0 && marker <= 0xD7) {
                return Optional.empty();
            } else {
                int end = Math.min(bytes.length, at + 2 + twoBytes(bytes, at + 2));
                if (marker == 0xE1 && orientation == 1 && end > at + 4) {
                    orientation = Exif.inSegment(ByteBuffer.wrap(bytes, at + 4, end - at - 4).slice());
                }
                at += 2 + twoBytes(bytes, at + 2);
            }
        }
        return Optional.empty();
    }

    private static boolean startsFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Coding coding(int marker, int bits, int colours) {
        if (colours == 4) {
            return Coding.PRINTING_JPEG;
        }
        if (marker > 0xC2 || bits != 8 || colours != 1 && colours != 3) {
            return Coding.RARE_JPEG;
        }
        return marker == 0xC2 ? Coding.PROGRESSIVE_JPEG : Coding.JPEG;
    }

    private static Optional<PictureHeader> sized(int width, int height, Coding coding, boolean turned) {
        return width > 0 && height > 0
                ? Optional.of(new PictureHeader(width, height, coding, turned))
                : Optional.empty();
    }

    private static int twoBytes(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }
}
