package eu.smartregions.kiosk.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;

/// Pictures of what is on the screen.
public final class Snapshot {
    /// Lists make their rows in the first layout and set them in the next.
    private static final int LAYOUTS = 3;
    private static final double SMALL = 0.25;

    private Snapshot() {
    }

    /// A picture of a scene as it is now, laid out; on the FX thread.
    public static WritableImage of(Scene scene) {
        for (int i = 0; i < LAYOUTS; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene.snapshot(null);
    }

    /// A picture of a quarter of the width and height, for those who only want to know whether something is painted; on
    /// the FX thread.
    public static WritableImage small(Scene scene) {
        for (int i = 0; i < LAYOUTS; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        SnapshotParameters smaller = new SnapshotParameters();
        smaller.setTransform(Transform.scale(SMALL, SMALL));
        return scene.getRoot().snapshot(smaller, null);
    }

    /// Writes pictures as PNG files, beside the thread that makes them.
    public static final class Writer implements AutoCloseable {
        private static final int MOST_WAITING = 4;
        private final Deque<CompletableFuture<Void>> waiting = new ArrayDeque<>();

        /// Writes a picture soon; waits where too many wait already.
        public void write(Image picture, Path file) {
            while (waiting.size() >= MOST_WAITING) {
                waiting.removeFirst().join();
            }
            waiting.addLast(CompletableFuture.runAsync(() -> encode(picture, file)));
        }

        @Override
        public void close() {
            waiting.forEach(CompletableFuture::join);
        }

        private static void encode(Image picture, Path file) {
            int width = (int) picture.getWidth();
            int height = (int) picture.getHeight();
            int[] pixels = new int[width * height];
            picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, height, pixels, 0, width);
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                ImageIO.write(image, "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException("The picture " + file + " cannot be written: " + e.getMessage(), e);
            }
        }
    }
}
