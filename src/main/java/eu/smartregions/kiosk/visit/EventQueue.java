package eu.smartregions.kiosk.visit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Events on their way to the writer: a bounded queue that never makes the giver wait, and counts what it must refuse.
final class EventQueue {
    /// How often it looks in vain before it says that nothing came.
    private static final int MOST_LOOKS = 10;

    private final int capacity;
    private final int groupSize;
    private final Deque<VisitEvent> waiting;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition closing = lock.newCondition();
    private long refused;
    private boolean closed;

    EventQueue(int capacity, int groupSize) {
        this.capacity = capacity;
        this.groupSize = groupSize;
        this.waiting = new ArrayDeque<>(capacity);
    }

    /// Takes an event in, or counts it as refused where there is no room or no writer any more. There is always room
    /// for the wish to be forgotten: what waits of that visit makes place for it.
    void offer(VisitEvent event) {
        lock.lock();
        try {
            if (event.type() == EventType.FORGET) {
                waiting.removeIf(earlier -> earlier.visit().id().equals(event.visit().id()));
                waiting.addLast(event);
                return;
            }
            if (closed || waiting.size() >= capacity) {
                refused++;
                return;
            }
            waiting.addLast(event);
        } finally {
            lock.unlock();
        }
    }

    /// The next group: at once where a full one is waiting, otherwise what has come in within `window`. It looks by the
    /// clock and is never woken by an event, because waking a thread is what would cost the giver most. Empty where
    /// nothing came for ten windows, or when closed and drained.
    List<VisitEvent> next(Duration window) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            boolean due = false;
            int looks = 0;
            while (waiting.size() < groupSize && !closed && !due) {
                boolean waited = closing.awaitNanos(window.toNanos()) <= 0;
                looks++;
                due = waited && (!waiting.isEmpty() || looks >= MOST_LOOKS);
            }
            List<VisitEvent> group = new ArrayList<>(groupSize);
            while (group.size() < groupSize && !waiting.isEmpty()) {
                group.add(waiting.removeFirst());
            }
            return group;
        } finally {
            lock.unlock();
        }
    }

    /// Waits unless closed: the pause before a next try.
    void pause(Duration pause) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = pause.toNanos();
            while (!closed && left > 0) {
                left = closing.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    /// How many events were refused since this was last asked.
    long takeRefused() {
        lock.lock();
        try {
            long count = refused;
            refused = 0;
            return count;
        } finally {
            lock.unlock();
        }
    }

    /// Gives up on what is waiting, and counts it as refused.
    void abandon() {
        lock.lock();
        try {
            refused += waiting.size();
            waiting.clear();
        } finally {
            lock.unlock();
        }
    }

    boolean closed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            closing.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
