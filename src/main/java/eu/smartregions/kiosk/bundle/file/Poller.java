package eu.smartregions.kiosk.bundle.file;

import java.time.Duration;

/// Looks at something again and again until the program ends, on a thread of its own.
public final class Poller {

    private Poller() {
    }

    /// Begins to look.
    ///
    /// @param name  of the thread
    /// @param pause between two looks
    public static void keep(String name, Duration pause, Runnable look) {
        Thread.ofPlatform().daemon().name(name).start(() -> {
            try {
                while (true) {
                    look.run();
                    Thread.sleep(pause);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
