package eu.smartregions.kiosk.bundle.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Watches a file of the data folder that others change beside the running kiosk: the organiser's trust list, and the
/// list of what is installed. Reports only changes that alter the file's meaning. Runs on a thread of its own.
///
/// @param <T> the meaning of the file
public final class FileWatch<T> {
    private static final Duration LOOK = Duration.ofMillis(250);
    private final Path file;
    private final Supplier<T> meaning;
    private final Runnable changed;
    private @Nullable FileFingerprint seen;
    private @Nullable T meant;

    /// A watch that does not look yet.
    ///
    /// @param meaning reads the present meaning of the file; called on the watch's thread
    /// @param changed called when the meaning differs from before; on the watch's thread
    public FileWatch(Path file, Supplier<T> meaning, Runnable changed) {
        this.file = file;
        this.meaning = meaning;
        this.changed = changed;
    }

    /// Watches from now on until the program ends.
    ///
    /// @param name of the thread
    public void watch(String name) {
        Poller.keep(name, LOOK, this::look);
    }

    /// Looks once and reports a change since the last look; the first look reports nothing.
    public void look() {
        FileFingerprint now = FileFingerprint.of(file);
        if (now.equals(seen)) {
            return;
        }
        T means = meaning.get();
        boolean other = seen != null && !means.equals(meant);
        meant = means;
        if (other) {
            changed.run();
        }
        seen = now;
    }
}
