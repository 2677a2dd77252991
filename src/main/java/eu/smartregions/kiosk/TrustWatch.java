package eu.smartregions.kiosk;

import java.nio.file.Path;
import java.time.Duration;

/// Watches the organiser's trust list: what a key signed is to go from the screen as soon as the key is revoked. Its own thread.
final class TrustWatch {
    private static final Duration LOOK = Duration.ofMillis(250);
    private final Path list;
    private final Runnable changed;
    private FileState seen;

    /// @param data    the data folder
    /// @param changed what happens when the list was changed, on the watch's thread
    TrustWatch(Path data, Runnable changed) {
        this.list = data.resolve("trust.txt");
        this.changed = changed;
        this.seen = FileState.of(list);
    }

    /// Watches from now on until the program ends.
    void watch() {
        Thread.ofPlatform().daemon().name("trust").start(() -> {
            try {
                while (true) {
                    Thread.sleep(LOOK);
                    look();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Tells a change since the last look.
    void look() {
        FileState now = FileState.of(list);
        if (!now.equals(seen)) {
            seen = now;
            changed.run();
        }
    }
}
