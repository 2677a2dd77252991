package eu.smartregions.kiosk.bundle.file;

import java.time.Duration;

/// Runs something again and again until the program ends, on a thread of its own.
public final class Poller {

    private Poller() {
    }

    /// Begins to run it.
    ///
    /// @param name  of the thread
    /// @param pause between two runs
    /// @param look  what is run; an exception that leaves it ends the thread
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
