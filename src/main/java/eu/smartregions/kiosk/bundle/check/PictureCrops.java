package eu.smartregions.kiosk.bundle.check;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.picture.PictureHeader;
import eu.smartregions.kiosk.bundle.picture.PictureTranscoder;
import eu.smartregions.kiosk.content.Framing;
import eu.smartregions.kiosk.content.Picture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Shows a picture in the frames of the kiosk, small, as it will be cropped there.
final class PictureCrops {
    private static final int GROUND = 0xE3E7EC;

    /// The size of a picture in pixels, and its crops as `data:` addresses.
    record Shown(int width, int height, Map<PictureFrame, String> crops) {
    }

    private PictureCrops() {
    }

    /// Returns the crops; empty if the bytes are no picture that can be decoded.
    static Optional<Shown> of(Picture picture, byte[] bytes) throws IOException {
        Optional<PictureHeader> header = PictureHeader.of(bytes);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        BufferedImage image;
        try {
            image = ImageIO.read(new ByteArrayInputStream(PictureTranscoder.of(bytes, header.get())));
        } catch (BundleFiles.BrokenFile _) {
            return Optional.empty();
        }
        Map<PictureFrame, String> crops = new EnumMap<>(PictureFrame.class);
        for (PictureFrame frame : PictureFrame.values()) {
            crops.put(frame, address(crop(image, picture.framing(), frame)));
        }
        return Optional.of(new Shown(header.get().width(), header.get().height(), crops));
    }

    private static BufferedImage crop(BufferedImage image, Framing framing, PictureFrame frame) {
        Framing.Cut cut = framing.cut(image.getWidth(), image.getHeight(), frame.width(), frame.height());
        double factor = Math.min(frame.width() / cut.width(), frame.height() / cut.height());
        int width = (int) Math.round(cut.width() * factor);
        int height = (int) Math.round(cut.height() * factor);
        int left = (frame.width() - width) / 2;
        int top = (frame.height() - height) / 2;
        BufferedImage crop = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                crop.setRGB(x, y, GROUND);
            }
        }
        Graphics2D graphics = crop.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.drawImage(image, left, top, left + width, top + height, (int) cut.x(), (int) cut.y(),
                    (int) (cut.x() + cut.width()), (int) (cut.y() + cut.height()), null);
        } finally {
            graphics.dispose();
        }
        return crop;
    }

    private static String address(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", bytes);
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
