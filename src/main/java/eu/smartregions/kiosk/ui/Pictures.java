package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Reads photographs off the FX thread, no larger than they are shown, and drops those whose visitor has left.
public final class Pictures implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Pictures.class.getName());

    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

    /// Reads a picture and hands it over on the FX thread; not at all if it cannot be read, which leaves the drawn one.
    ///
    /// @param width  it is shown at, in pixels
    /// @param wanted asked before the work and before handing over
    public void read(Picture picture, double width, BooleanSupplier wanted, Consumer<Image> use) {
        readers.execute(() -> decode(picture, width, wanted).ifPresent(image -> FxThread.later(() -> {
            if (wanted.getAsBoolean()) {
                use.accept(image);
            }
        })));
    }

    private static Optional<Image> decode(Picture picture, double width, BooleanSupplier wanted) {
        if (!wanted.getAsBoolean()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(picture.file())) {
            Image image = new Image(in, width, 0, true, true);
            if (!image.isError()) {
                return Optional.of(image);
            }
            LOG.log(System.Logger.Level.WARNING, "The picture " + picture.file() + " cannot be shown", image.getException());
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "The picture " + picture.file() + " cannot be read", e);
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
