package eu.smartregions.kiosk.visit;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Events on their way to the writer: a bounded queue that never makes the caller wait, and counts what it refuses.
final class EventQueue {
    /// The number of looks in vain after which an empty group is returned.
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

    /// Accepts an event, or counts it as refused if there is no room or no writer any more. There is always room for
    /// the wish to be forgotten: the waiting events of that visit make place for it.
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

    /// Returns the next group: at once if a full one is waiting, otherwise what has arrived within `window`. It polls
    /// by the clock and is never woken by an event, because waking a thread would cost the caller most. Empty if
    /// nothing arrived for ten windows, or when closed and drained.
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

    /// Returns the number of events refused since the last call.
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

    /// Discards what is waiting, and counts it as refused.
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
