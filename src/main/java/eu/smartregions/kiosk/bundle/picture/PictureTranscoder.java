package eu.smartregions.kiosk.bundle.picture;

import eu.smartregions.kiosk.bundle.file.BundleFiles.BrokenFile;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Turns an author's picture into the one that is kept: upright, no larger than a screen needs, encoded anew, so that
/// the kiosk never decodes a byte that somebody else wrote.
///
/// Memory is bounded before decoding begins: from a picture that would take too much, only every second or third row
/// and column is read.
public final class PictureTranscoder {
    /// The longest edge of a kept picture, in pixels.
    static final int EDGE = 2_048;
    /// A panorama keeps so many pixels on its shorter edge, at most [#LONGEST] on the other: parts of it fill screens.
    private static final int SHORT_EDGE = 1_080;
    private static final int LONGEST = 6_144;
    private static final long MOST_BYTES = 80L << 20;
    private static final float QUALITY = 0.9f;

    private PictureTranscoder() {
    }

    /// Returns the bytes to be kept, PNG for PNG and JPEG for JPEG.
    ///
    /// @param header of a picture without a fault
    /// @throws BrokenFile if it cannot be decoded
    public static byte[] of(byte[] original, PictureHeader header) throws BrokenFile {
        PictureSanitizer parts = PictureSanitizer.of(original, header.coding());
        String format = switch (header.coding()) {
            case PNG, DEEP_PNG -> "png";
            case JPEG, PROGRESSIVE_JPEG, PRINTING_JPEG, RARE_JPEG -> "jpeg";
        };
        try {
            boolean asItIs = format.equals("jpeg") && parts.orientation() == 1
                    && factor(header.width(), header.height()) == 1 && parts.profile().length == 0;
            if (header.coding() == PictureHeader.Coding.PRINTING_JPEG) {
                return encoded(upright(smaller(printed(parts, header)), parts.orientation()), format);
            }
            BufferedImage image = decoded(parts.bytes(), header, format, asItIs);
            return encoded(image.getType() == BufferedImage.TYPE_CUSTOM && asItIs
                    ? image
                    : upright(smaller(ScreenColours.of(image, parts.profile())), parts.orientation()), format);
        } catch (IOException | RuntimeException broken) {
            throw PictureSanitizer.damaged("The picture cannot be decoded: it is damaged.");
        }
    }

    /// Whether a sound picture looks different as it is kept: smaller, turned, or in other colours.
    static boolean changes(byte[] original, PictureHeader header) throws BrokenFile {
        PictureSanitizer parts = PictureSanitizer.of(original, header.coding());
        return parts.orientation() != 1 || parts.profile().length > 0
                || factor(header.width(), header.height()) < 1
                || header.coding() == PictureHeader.Coding.PRINTING_JPEG
                || header.coding() == PictureHeader.Coding.DEEP_PNG;
    }

    /// Work with a reader of pictures.
    @FunctionalInterface
    private interface Reading<T> {
        T read(ImageReader reader, ImageReadParam how) throws IOException;
    }

    private static <T> T read(byte[] bytes, PictureHeader header, String format, Reading<T> work) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            ImageReadParam how = reader.getDefaultReadParam();
            int step = step(header);
            how.setSourceSubsampling(step, step, 0, 0);
            // A head that names more pixels than follow is only remarked on, and the rest is grey. Other remarks, such
            // as
            // on bytes that nobody needs, are of many cameras.
            AtomicBoolean tooFew = new AtomicBoolean();
            reader.addIIOReadWarningListener((_, remark) -> {
                if (remark.contains("premature end") || remark.contains("Premature end")) {
                    tooFew.set(true);
                }
            });
            T made = work.read(reader, how);
            if (tooFew.get()) {
                throw new IIOException("There are fewer pixels than the head names");
            }
            return made;
        } finally {
            reader.dispose();
        }
    }

    /// Returns the decoded picture.
    ///
    /// @param asItIs whether nothing is to be scaled or turned: then the colours stay in the order of JPEG, so that
    /// rows are copied as a whole when they are read and written
    private static BufferedImage decoded(byte[] bytes, PictureHeader header, String format, boolean asItIs)
            throws IOException {
        return read(bytes, header, format, (reader, how) -> {
            if (asItIs && reader.getImageTypes(0).next().getNumBands() == 3) {
                how.setDestination(ImageTypeSpecifier
                        .createInterleaved(ColorSpace.getInstance(ColorSpace.CS_sRGB), new int[]{0, 1, 2},
                                DataBuffer.TYPE_BYTE, false, false)
                        .createBufferedImage(header.width(), header.height()));
            }
            return reader.read(0, how);
        });
    }

    /// Returns a picture in the colours of printing as it is seen.
    private static BufferedImage printed(PictureSanitizer parts, PictureHeader header) throws IOException {
        AdobeMark mark = AdobeMark.of(parts.bytes());
        WritableRaster ink = read(parts.bytes(), header, "jpeg",
                (reader, how) -> (WritableRaster) reader.readRaster(0, how));
        return ScreenColours.printed(ink, mark, parts.profile());
    }

    /// Returns the memory that making the picture takes, in bytes and estimated: the pixels read, their smaller copy,
    /// and the encoded bytes.
    public static long memory(PictureHeader header) {
        int step = step(header);
        return 2 * header.pixels() / step / step * bytesAPixel(header) + (8 << 20);
    }

    /// Returns the step between the rows and columns that are read: 1 for all of them, 2 for every second.
    private static int step(PictureHeader header) {
        int step = 1;
        while (header.pixels() / step / step * bytesAPixel(header) > MOST_BYTES) {
            step++;
        }
        return step;
    }

    private static int bytesAPixel(PictureHeader header) {
        return switch (header.coding()) {
            case PNG -> 4;
            case DEEP_PNG -> 8;
            case JPEG, PROGRESSIVE_JPEG, RARE_JPEG -> 3;
            case PRINTING_JPEG -> 7;
        };
    }

    /// Returns how much smaller a picture is made: 1 for not at all.
    private static double factor(int width, int height) {
        double edge = Math.max(width, height);
        double filled = Math.max(EDGE / edge, (double) SHORT_EDGE / Math.min(width, height));
        return Math.min(1, Math.min(filled, LONGEST / edge));
    }

    /// Halves the picture as long as it is twice too large, then scales it to size, so that every pixel counts.
    private static BufferedImage smaller(BufferedImage image) {
        BufferedImage now = image;
        double factor = factor(now.getWidth(), now.getHeight());
        while (factor <= 0.5) {
            now = scaled(now, 0.5);
            factor = factor(now.getWidth(), now.getHeight());
        }
        return factor < 1 ? scaled(now, factor) : now;
    }

    private static BufferedImage scaled(BufferedImage image, double factor) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        AffineTransform way = AffineTransform.getScaleInstance((double) width / image.getWidth(),
                (double) height / image.getHeight());
        return drawn(image, width, height, way);
    }

    /// Turns and mirrors the picture by its orientation.
    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform way = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        boolean turned = Exif.turned(orientation);
        return drawn(image, turned ? height : width, turned ? width : height, way);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform way) {
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        if (way.isIdentity() && image.getType() == type) {
            return image;
        }
        BufferedImage result = new BufferedImage(width, height, type);
        Graphics2D graphics = result.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.drawImage(image, way, null);
        } finally {
            graphics.dispose();
        }
        return result;
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
