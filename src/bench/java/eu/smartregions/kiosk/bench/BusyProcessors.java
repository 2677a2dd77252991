package eu.smartregions.kiosk.bench;

import java.util.List;
import java.util.stream.Stream;

/// Threads that keep every processor busy, at the same priority as everybody else.
final class BusyProcessors implements AutoCloseable {
    private final List<Thread> busy = Stream.generate(() -> Thread.ofPlatform().daemon().unstarted(this::turn))
            .limit(Runtime.getRuntime().availableProcessors()).toList();
    private volatile boolean over;

    BusyProcessors() {
        busy.forEach(Thread::start);
    }

    private void turn() {
        while (!over) {
            Thread.onSpinWait();
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
