package eu.smartregions.kiosk.bundle.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// What a camera notes beside a picture (CIPA DC-008), of which only the way it was held is read.
final class Exif {
    private static final int UPRIGHT = 1;
    private static final String START = "Exif\0\0";
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private Exif() {
    }

    /// Returns the orientation in a segment of a JPEG, from 1 to 8; 1 if it has none that is valid.
    static int inSegment(ByteBuffer segment) {
        byte[] head = new byte[START.length()];
        if (segment.remaining() < START.length() + 8) {
            return UPRIGHT;
        }
        segment.get(head);
        return new String(head, StandardCharsets.ISO_8859_1).equals(START) ? orientation(segment.slice()) : UPRIGHT;
    }

    /// Returns the orientation in the part of a PNG, which has no head; 1 if it has none that is valid.
    static int orientation(ByteBuffer tiff) {
        try {
            tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int count = Short.toUnsignedInt(tiff.getShort(directory));
            for (int i = 0; i < count; i++) {
                int entry = directory + 2 + ENTRY * i;
                if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                    int found = Short.toUnsignedInt(tiff.getShort(entry + 8));
                    return found >= 1 && found <= 8 ? found : UPRIGHT;
                }
            }
        } catch (IndexOutOfBoundsException _) {
            // A damaged note is ignored; the picture itself can be whole.
        }
        return UPRIGHT;
    }

    /// Whether an orientation exchanges width and height.
    static boolean turned(int orientation) {
        return orientation >= 5;
    }
}
