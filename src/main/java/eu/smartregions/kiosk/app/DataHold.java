package eu.smartregions.kiosk.app;

import eu.smartregions.kiosk.bundle.file.Poller;
import eu.smartregions.kiosk.visit.DataLock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The data folder of a running kiosk, in whatever state it is. One that cannot be written to keeps no kiosk from
/// starting: it is tried again until it can be held against other kiosks.
final class DataHold implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(DataHold.class.getName());
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    private final Path data;
    private final String fault;
    private @Nullable DataLock lock;

    private DataHold(Path data, @Nullable DataLock lock, String fault) {
        this.data = data;
        this.lock = lock;
        this.fault = fault;
    }

    /// Takes a data folder; empty if another kiosk holds it.
    static Optional<DataHold> take(Path data) {
        try {
            return DataLock.tryAcquire(data).map(lock -> new DataHold(data, lock, ""));
        } catch (IOException e) {
            String fault = "The data folder " + data + " cannot be written to (" + e.getClass().getSimpleName() + ": "
                    + e.getMessage() + "); visits are kept in memory until it can, and nothing can be installed.";
            LOG.log(System.Logger.Level.ERROR, fault);
            return Optional.of(new DataHold(data, null, fault));
        }
    }

    /// Returns what staff have to mend, if anything.
    Optional<String> fault() {
        return Optional.of(fault).filter(said -> !said.isEmpty());
    }

    /// Tries again and again in the background, if the folder could not be taken yet.
    void keepTrying() {
        if (!held()) {
            Poller.keep("data-folder", BETWEEN_TRIES, this::tryAgain);
        }
    }

    /// Tries once more, unless the folder is held.
    synchronized void tryAgain() {
        if (!held()) {
            try {
                lock = DataLock.tryAcquire(data).orElse(null);
            } catch (IOException _) {
                // It was told at the start.
            }
        }
    }

    /// Whether other kiosks are kept out.
    synchronized boolean held() {
        return lock != null;
    }

    @Override
    public synchronized void close() throws IOException {
        if (lock != null) {
            lock.close();
        }
    }
}
