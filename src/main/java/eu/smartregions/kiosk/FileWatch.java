package eu.smartregions.kiosk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Watches a file of the data folder that others change beside the running kiosk: the organiser's trust list, and the list of what
/// is installed. Tells only changes that mean something else than before. Its own thread.
///
/// @param <T> what the file means
final class FileWatch<T> {
    private static final Duration LOOK = Duration.ofMillis(250);
    private final Path file;
    private final Supplier<T> meaning;
    private final Runnable changed;
    private Optional<FileState> seen = Optional.empty();
    private Optional<T> meant = Optional.empty();

    /// @param meaning what the file means as it is now
    /// @param changed what happens when it means something else than before; both on the watch's thread
    FileWatch(Path file, Supplier<T> meaning, Runnable changed) {
        this.file = file;
        this.meaning = meaning;
        this.changed = changed;
    }

    /// Watches from now on until the program ends.
    ///
    /// @param name of the thread
    void watch(String name) {
        Lookout.keep(name, LOOK, this::look);
    }

    /// Tells a change since the last look; the first only looks.
    void look() {
        FileState now = FileState.of(file);
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
