package eu.smartregions.kiosk.bundle.file;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Watches a file of the data folder that others change beside the running kiosk: the organiser's trust list, and the
/// list of what is installed. Reports only changes that alter the file's meaning. Runs on a thread of its own.
///
/// @param <T> the meaning of the file
public final class FileWatch<T> {
    private static final Duration LOOK = Duration.ofMillis(250);
    private final Path file;
    private final Supplier<T> meaning;
    private final Runnable changed;
    private Optional<FileFingerprint> seen = Optional.empty();
    private Optional<T> meant = Optional.empty();

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
        if (seen.filter(now::equals).isPresent()) {
            return;
        }
        Optional<T> before = meant;
        meant = Optional.of(meaning.get());
        if (seen.isPresent() && !meant.equals(before)) {
            changed.run();
        }
        seen = Optional.of(now);
    }
}
