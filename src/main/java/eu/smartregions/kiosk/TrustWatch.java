package eu.smartregions.kiosk;

import eu.smartregions.kiosk.content.Subject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Watches the organiser's trust list: what a key signed is to go from the screen as soon as the key is revoked. Its own thread.
final class TrustWatch {
    private static final Duration LOOK = Duration.ofMillis(250);
    private final Path list;
    private final Supplier<Set<Subject>> withheld;
    private final Runnable changed;
    private Optional<FileState> seen = Optional.empty();
    private Set<Subject> hidden = Set.of();

    /// @param data     the data folder
    /// @param withheld who is not shown as the list is now
    /// @param changed  what happens when somebody else is not shown than before; both on the watch's thread
    TrustWatch(Path data, Supplier<Set<Subject>> withheld, Runnable changed) {
        this.list = data.resolve("trust.txt");
        this.withheld = withheld;
        this.changed = changed;
    }

    /// Watches from now on until the program ends.
    void watch() {
        Lookout.keep("trust", LOOK, this::look);
    }

    /// Tells a change since the last look; the first only looks.
    void look() {
        FileState now = FileState.of(list);
        if (seen.filter(now::equals).isPresent()) {
            return;
        }
        Set<Subject> before = hidden;
        hidden = withheld.get();
        if (seen.isPresent() && !hidden.equals(before)) {
            changed.run();
        }
        seen = Optional.of(now);
    }
}
