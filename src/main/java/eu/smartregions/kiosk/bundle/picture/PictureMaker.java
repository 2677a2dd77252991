package eu.smartregions.kiosk.bundle.picture;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.file.Parallel;
import eu.smartregions.kiosk.bundle.json.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/// Makes the pictures that are kept, both for installing and for checking whether installing will work, so that both
/// report the same. Any number of threads may ask at the same time: only as many pictures are made at once as fit into
/// the memory set aside for them.
public final class PictureMaker {
    private static final int MEMORY_MIB = 128;
    private final Semaphore memory = new Semaphore(MEMORY_MIB, true);

    /// Receives a picture that was made.
    @FunctionalInterface
    public interface Taker {
        /// Takes the encoded picture, PNG or JPEG.
        ///
        /// @throws IOException if it cannot be written
        void take(byte[] kept) throws IOException;
    }

    /// Makes a picture and hands it on. A file that is too large, no picture, or may not be decoded is left out: where
    /// a text names it, that was reported already.
    ///
    /// @param name the picture's name in the exhibition, for messages
    /// @return the problem for which the picture cannot be kept, or empty if it can or was left out
    /// @throws IOException if the medium fails
    /// @throws InterruptedException if the thread is interrupted while it waits for memory
    public Optional<Problem> make(String name, BundleFiles.File file, Taker taker)
            throws IOException, InterruptedException {
        if (file.size() > Limits.LARGEST_FILE) {
            return Optional.empty();
        }
        try {
            byte[] bytes = within(file.size(), () -> bytes(file));
            Optional<PictureHeader> header = PictureHeader.of(bytes).filter(each -> each.fault(name).isEmpty());
            if (header.isPresent()) {
                within(bytes.length + PictureTranscoder.memory(header.get()), () -> {
                    taker.take(PictureTranscoder.of(bytes, header.get()));
                    return name;
                });
            }
            return Optional.empty();
        } catch (BundleFiles.BrokenFile broken) {
            return Optional.of(BundleFiles.unreadable(name, broken));
        }
    }

    /// Returns the problems that keeping these pictures would have; they are made in parallel and thrown away.
    ///
    /// @param pictures by their names in the exhibition
    public static List<Problem> problems(Map<String, BundleFiles.File> pictures) {
        PictureMaker maker = new PictureMaker();
        return Parallel
                .of(List.copyOf(pictures.entrySet()), picture -> maker.tried(picture.getKey(), picture.getValue()))
                .stream().flatMap(Optional::stream).toList();
    }

    private Optional<Problem> tried(String name, BundleFiles.File file) {
        try {
            return make(name, file, _ -> {});
        } catch (IOException unreadable) {
            return Optional.of(BundleFiles.unreadable(name, unreadable));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of(BundleFiles.unreadable(name, new IOException("The check was ended.")));
        }
    }

    /// Work that has a result and may fail as files do.
    @FunctionalInterface
    private interface Work<T> {
        T done() throws IOException;
    }

    /// Does something once there is memory for it; work that needs more than is set aside is done alone.
    private <T> T within(long bytes, Work<T> work) throws IOException, InterruptedException {
        int needed = (int) Math.min(MEMORY_MIB, 1 + (bytes >> 20));
        memory.acquire(needed);
        try {
            return work.done();
        } finally {
            memory.release(needed);
        }
    }

    private static byte[] bytes(BundleFiles.File file) throws IOException {
        try (InputStream in = file.open()) {
            return in.readNBytes(Limits.LARGEST_FILE);
        }
    }
}
