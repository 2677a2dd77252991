package eu.smartregions.kiosk.bundle.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Makes pictures for tests, good ones and bombs.
public final class Drawings {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private Drawings() {
    }

    /// Returns a picture with a red upper left quarter, else blue with a little noise.
    public static byte[] picture(String format, int width, int height) {
        return encoded(image(width, height, BufferedImage.TYPE_INT_RGB), format, _ -> {});
    }

    public static byte[] progressive(int width, int height) {
        return encoded(image(width, height, BufferedImage.TYPE_INT_RGB), "jpeg",
                how -> how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT));
    }

    static BufferedImage image(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y,
                        x < width / 2 && y < height / 2 ? 0xFFFF0000 : 0xFF0000C0 | (x * 31 + y * 17 & 0x1F));
            }
        }
        return image;
    }

    static byte[] encoded(BufferedImage image, String format, Consumer<ImageWriteParam> how) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            how.accept(param);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// Returns a PNG of some parts; its end is added.
    public static byte[] png(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(PNG);
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        out.writeBytes(chunk("IEND"));
        return out.toByteArray();
    }

    /// Returns a part of a PNG.
    public static byte[] chunk(String type, byte... bytes) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(bytes);
        return ByteBuffer.allocate(bytes.length + 12).putInt(bytes.length).put(type.getBytes(StandardCharsets.US_ASCII))
                .put(bytes).putInt((int) crc.getValue()).array();
    }

    /// Returns the head of a PNG.
    public static byte[] head(int width, int height, int bits, int colours) {
        return chunk("IHDR",
                ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) bits).put((byte) colours).array());
    }

    /// Returns compressed zeros: a thousandth of their number.
    public static byte[] zeros(int number) {
        Deflater deflater = new Deflater(9);
        byte[] piece = new byte[1 << 16];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] packed = new byte[1 << 12];
        for (int left = number; left > 0; left -= piece.length) {
            deflater.setInput(piece, 0, Math.min(left, piece.length));
            for (int got = deflater.deflate(packed); got > 0; got = deflater.deflate(packed)) {
                out.write(packed, 0, got);
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(packed, 0, deflater.deflate(packed));
        }
        deflater.end();
        return out.toByteArray();
    }

    /// Returns a JPEG with a segment inserted after its start.
    public static byte[] segment(byte[] jpeg, int marker, byte[] bytes) {
        return ByteBuffer.allocate(jpeg.length + bytes.length + 4).put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker)
                .putShort((short) (bytes.length + 2)).put(bytes).put(jpeg, 2, jpeg.length - 2).array();
    }

    /// Returns an Exif segment with the camera's orientation.
    public static byte[] exif(int orientation, boolean littleEndian) {
        ByteBuffer exif = ByteBuffer.allocate(32).put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put((littleEndian ? "II" : "MM").getBytes(StandardCharsets.US_ASCII))
                .order(littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return exif.putShort((short) 42).putInt(8).putShort((short) 1).putShort((short) 0x0112).putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation).array();
    }
}
