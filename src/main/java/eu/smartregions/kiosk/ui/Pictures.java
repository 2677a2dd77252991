package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// Reads photographs off the FX thread, no larger than they are shown, and drops those whose visitor has left.
public final class Pictures implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Pictures.class.getName());

    private final Set<Path> broken = ConcurrentHashMap.newKeySet();
    private final AtomicInteger underway = new AtomicInteger();
    private final ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();

    /// Reads a picture and hands it over on the FX thread; not at all if it cannot be read, which leaves the drawn one.
    ///
    /// @param width  it is shown at, in pixels; 0 for its own
    /// @param wanted asked before the work and before handing over
    public void read(Picture picture, double width, BooleanSupplier wanted, Consumer<Image> use) {
        underway.incrementAndGet();
        readers.execute(() -> {
            try {
                decode(picture, width, wanted).ifPresent(image -> FxThread.later(() -> {
                    if (wanted.getAsBoolean()) {
                        use.accept(image);
                    }
                }));
            } finally {
                FxThread.later(underway::decrementAndGet);
            }
        });
    }

    /// Returns the number of pictures that were asked for and have not arrived yet.
    public int underway() {
        return underway.get();
    }

    private Optional<Image> decode(Picture picture, double width, BooleanSupplier wanted) {
        if (broken.contains(picture.file()) || !wanted.getAsBoolean()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(picture.file())) {
            Image image = new Image(in, width, 0, true, true);
            if (!image.isError()) {
                return Optional.of(image);
            }
            leaveOut(picture, image.getException());
        } catch (IOException e) {
            leaveOut(picture, e);
        }
        return Optional.empty();
    }

    /// Says once why a picture cannot be shown, rather than at every visit of its page.
    private void leaveOut(Picture picture, Exception why) {
        if (broken.add(picture.file())) {
            LOG.log(System.Logger.Level.WARNING, "The picture {0} cannot be shown: {1}. Its pattern is shown instead.",
                    picture.file(), why);
        }
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
