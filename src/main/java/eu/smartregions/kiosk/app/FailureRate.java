package eu.smartregions.kiosk.app;

import java.util.ArrayDeque;
import java.util.Deque;

/// Counts the unexpected failures of the last minute: a few are forgiven, a flood is not. Any thread may call it.
final class FailureRate {
    private static final int MOST_A_MINUTE = 10;
    private static final long MINUTE_NANOS = 60_000_000_000L;

    private final Deque<Long> latest = new ArrayDeque<>();

    /// Counts a failure that happens now. Whether there were more than ten within a minute.
    synchronized boolean tooMany() {
        long now = System.nanoTime();
        latest.addLast(now);
        while (now - latest.getFirst() > MINUTE_NANOS) {
            latest.removeFirst();
        }
        return latest.size() > MOST_A_MINUTE;
    }
}
