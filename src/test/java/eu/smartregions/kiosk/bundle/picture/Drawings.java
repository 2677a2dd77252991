package eu.smartregions.kiosk.bundle.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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

    /// Returns a file with bytes inserted.
    public static byte[] inserted(byte[] file, int at, byte... bytes) {
        return ByteBuffer.allocate(file.length + bytes.length).put(file, 0, at).put(bytes)
                .put(file, at, file.length - at).array();
    }

    /// Returns bytes as they are packed in a PNG.
    public static byte[] packed(byte... bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length + 64];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    /// Returns a JPEG of 16 x 16 pixels with four numbers each.
    public static byte[] printed(int... pixel) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 16, 16, 4, null);
        for (int i = 0; i < 256; i++) {
            raster.setPixel(i % 16, i / 16, pixel);
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// Returns a profile of the colours of Adobe RGB (1998), as a matrix and one curve (ICC.1, 10.6 and 10.31).
    public static byte[] adobeRgb() {
        double[][] points = {{0.9642, 1, 0.8249}, {0.60974, 0.31111, 0.01947}, {0.20528, 0.62567, 0.06087},
                {0.14919, 0.06322, 0.74457}};
        List<String> names = List.of("wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC");
        int start = 128 + 4 + 12 * names.size();
        int curve = start + 20 * points.length;
        ByteBuffer profile = ByteBuffer.allocate(curve + 16);
        profile.putInt(profile.capacity()).putInt(0).putInt(0x02100000).put("mntrRGB XYZ ".getBytes(
                StandardCharsets.US_ASCII)).position(36).put("acsp".getBytes(StandardCharsets.US_ASCII)).position(68);
        for (double part : points[0]) {
            profile.putInt((int) Math.round(part * 65536));
        }
        profile.position(128).putInt(names.size());
        for (int i = 0; i < names.size(); i++) {
            boolean point = i < points.length;
            profile.put(names.get(i).getBytes(StandardCharsets.US_ASCII)).putInt(point ? start + 20 * i : curve)
                    .putInt(point ? 20 : 14);
        }
        for (double[] point : points) {
            profile.put("XYZ \0\0\0\0".getBytes(StandardCharsets.US_ASCII));
            for (double part : point) {
                profile.putInt((int) Math.round(part * 65536));
            }
        }
        profile.put("curv\0\0\0\0".getBytes(StandardCharsets.US_ASCII)).putInt(1).putShort((short) 0x0233);
        return profile.array();
    }
}
