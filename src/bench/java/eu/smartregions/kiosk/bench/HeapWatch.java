package eu.smartregions.kiosk.bench;

import java.util.concurrent.locks.LockSupport;

/// The heap in use at its highest, looked at every half millisecond; with what is garbage already but not yet
/// collected.
final class HeapWatch implements AutoCloseable {
    private static final double MIB = 1 << 20;
    private static final long OFTEN_NS = 500_000;
    private volatile boolean ended;
    private volatile long highest;

    HeapWatch() {
        Thread.ofPlatform().daemon().start(this::look);
    }

    /// The heap in use now, after garbage was collected.
    static double settled() {
        System.gc();
        return used() / MIB;
    }

    /// The highest so far, in MiB.
    double highest() {
        return Math.max(highest, used()) / MIB;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void look() {
        while (!ended) {
            highest = Math.max(highest, used());
            LockSupport.parkNanos(OFTEN_NS);
        }
    }

    @Override
    public void close() {
        ended = true;
    }
}
