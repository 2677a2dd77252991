package eu.smartregions.kiosk.bundle.picture;

import eu.smartregions.kiosk.bundle.file.BundleFiles.BrokenFile;
import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/// A picture without everything that is not needed to see it: comments, thumbnails, the place where it was
/// taken, and whatever follows after its end. Parts that are left out cannot do harm in a decoder.
///
/// @param bytes       of the picture
/// @param orientation the way it is to be turned, 1 to 8 as in Exif (CIPA DC-008, tag 0x0112)
/// @param profile     what its colours mean; no bytes if it does not say
record PictureSanitizer(byte[] bytes, int orientation, byte[] profile) {
    private static final Set<String> PNG_KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int PNG_START = 8;
    private static final int MOST_SCANS = 64;
    private static final int UPRIGHT = 1;

    /// Returns the picture without the parts that are not needed.
    ///
    /// @throws BrokenFile if the picture is cut off or damaged
    static PictureSanitizer of(byte[] whole, PictureHeader.Coding coding) throws BrokenFile {
        try {
            return switch (coding) {
                case PNG, DEEP_PNG -> png(whole);
                case JPEG, PROGRESSIVE_JPEG, PRINTING_JPEG, RARE_JPEG -> jpeg(whole);
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
            throw damaged("The picture was cut off.");
        }
    }

    static BrokenFile damaged(String message) {
        return new BrokenFile(new Finding("picture-damaged", message, "Save the picture again with a drawing "
                + "program."));
    }

    private static PictureSanitizer png(byte[] whole) throws BrokenFile {
        ByteBuffer in = ByteBuffer.wrap(whole);
        ByteArrayOutputStream out = new ByteArrayOutputStream(whole.length);
        out.write(whole, 0, PNG_START);
        in.position(PNG_START);
        String type = "";
        int orientation = UPRIGHT;
        byte[] profile = new byte[0];
        while (!type.equals("IEND")) {
            int start = in.position();
            int length = in.getInt();
            byte[] name = new byte[4];
            in.get(name);
            in.position(Math.addExact(in.position(), Math.max(0, length)));
            type = new String(name, StandardCharsets.ISO_8859_1);
            int sum = in.getInt();
            if (PNG_KEPT.contains(type)) {
                if (length < 0 || crc(whole, start + 4, length + 4) != sum) {
                    throw damaged("The picture is damaged: a part of it has a wrong checksum.");
                }
                out.write(whole, start, in.position() - start);
            } else if (type.equals("eXIf") && length > 0) {
                orientation = Exif.orientation(ByteBuffer.wrap(whole, start + 8, length).slice());
            } else if (type.equals("iCCP") && length > 0) {
                profile = ColourProfile.unpacked(Arrays.copyOfRange(whole, start + 8, start + 8 + length));
            } else if (length < 0 || Character.isUpperCase(type.charAt(0))) {
                throw damaged("The picture has a part that is not known here.");
            }
        }
        return new PictureSanitizer(out.toByteArray(), orientation, profile);
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /// Goes through the segments up to the end mark and keeps those that decoding needs: APP0 and APP14 state the
    /// colour space, the other application segments and comments are left out.
    private static PictureSanitizer jpeg(byte[] whole) throws BrokenFile {
        ByteBuffer in = ByteBuffer.wrap(whole).position(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream(whole.length);
        out.write(whole, 0, 2);
        int orientation = UPRIGHT;
        int scans = 0;
        ColourProfile.Parts profile = new ColourProfile.Parts();
        while (true) {
            int marker = marker(in);
            int start = in.position() - 2;
            if (marker == 0xD9) {
                out.write(whole, start, 2);
                return new PictureSanitizer(out.toByteArray(), orientation, profile.whole());
            }
            if (marker != 0x01 && (marker < 0xD0 || marker > 0xD7)) {
                int length = Short.toUnsignedInt(in.getShort());
                in.position(start + 2 + Math.max(2, length));
            }
            if (marker == 0xE1 && orientation == UPRIGHT) {
                orientation = Exif.inSegment(ByteBuffer.wrap(whole, start + 4, in.position() - start - 4).slice());
            } else if (marker == 0xE2) {
                profile.take(whole, start + 4, in.position());
            }
            if (marker == 0xDA) {
                if (++scans > MOST_SCANS) {
                    throw damaged("The picture is drawn in more than " + MOST_SCANS + " passes.");
                }
                toNextMarker(in);
            }
            if (marker != 0xFE && (marker < 0xE1 || marker > 0xEF || marker == 0xEE)) {
                out.write(whole, start, in.position() - start);
            }
        }
    }

    private static int marker(ByteBuffer in) throws BrokenFile {
        if (Byte.toUnsignedInt(in.get()) != 0xFF) {
            throw damaged("The picture is damaged: one of its parts has a wrong length.");
        }
        int marker = Byte.toUnsignedInt(in.get());
        while (marker == 0xFF) {
            marker = Byte.toUnsignedInt(in.get());
        }
        return marker;
    }

    /// Skips the pixels of a scan, in which 0xFF comes only before a zero or a restart mark.
    private static void toNextMarker(ByteBuffer in) {
        while (true) {
            if (in.get() == (byte) 0xFF) {
                int next = Byte.toUnsignedInt(in.get(in.position()));
                if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                    in.position(in.position() - 1);
                    return;
                }
            }
        }
    }
}
