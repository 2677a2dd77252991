package eu.smartregions.kiosk.studio.document;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Writes a region's text to its file by itself: 0.8 seconds after the last key, and at most 2 seconds after the first
/// that is not written yet. Where it cannot, it goes on trying; where somebody else changed the file, it waits to be
/// told whose text counts.
public final class AutoSave implements AutoCloseable {
    private static final long QUIET_MS = 800;
    private static final long LATEST_MS = 2_000;
    private static final long LOOK_MS = 200;
    private static final long OUTSIDE_MS = 1_000;

    private final WrittenFile file;
    private final BiConsumer<State, String> told;
    private final ScheduledExecutorService writer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("studio-save").factory());
    private byte @Nullable [] waiting;
    private long first;
    private long last;
    private long looked;
    private State state = State.SAVED;

    /// How far the file is what was written.
    public enum State {
        SAVED, SAVING, FAILED, CHANGED_OUTSIDE
    }

    /// @param file the file
    /// @param told of every new state, with the reason of a failure; on a thread of its own
    public AutoSave(WrittenFile file, BiConsumer<State, String> told) {
        this.file = file;
        this.told = told;
        writer.scheduleWithFixedDelay(this::look, LOOK_MS, LOOK_MS, TimeUnit.MILLISECONDS);
    }

    /// Takes a text that is to be written soon.
    public synchronized void take(byte[] text) {
        last = now();
        first = waiting == null ? last : first;
        waiting = text;
        if (state == State.SAVED) {
            become(State.SAVING, "");
        }
    }

    private void look() {
        boolean due;
        synchronized (this) {
            due = waiting != null && state != State.CHANGED_OUTSIDE
                    && (now() - last >= QUIET_MS || now() - first >= LATEST_MS - LOOK_MS);
        }
        if (due) {
            write();
        } else if (now() - looked >= OUTSIDE_MS) {
            looked = now();
            lookOutside();
        }
    }

    private synchronized void lookOutside() {
        try {
            if (state != State.CHANGED_OUTSIDE && file.changedOutside().isPresent()) {
                become(State.CHANGED_OUTSIDE, "");
            }
        } catch (IOException _) {
            // The next writing says what is the matter.
        }
    }

    private synchronized void write() {
        byte[] text = waiting;
        if (text == null) {
            return;
        }
        try {
            if (file.save(text)) {
                waiting = null;
                become(State.SAVED, "");
            } else {
                become(State.CHANGED_OUTSIDE, "");
            }
        } catch (IOException e) {
            last = now();
            become(State.FAILED, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private void become(State next, String why) {
        if (next != state || next == State.FAILED) {
            state = next;
            told.accept(next, why);
        }
    }

    /// Goes on after somebody decided whose text counts: what is on the disk is known now.
    ///
    /// @throws IOException if the file cannot be read
    public synchronized void decided() throws IOException {
        var there = file.changedOutside();
        there.ifPresent(file::accept);
        become(waiting == null ? State.SAVED : State.SAVING, "");
    }

    /// Writes at once what is waiting.
    ///
    /// @return whether the file is what was last taken
    public synchronized boolean flush() {
        if (state != State.CHANGED_OUTSIDE) {
            write();
        }
        return waiting == null && state == State.SAVED;
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    @Override
    public void close() {
        flush();
        writer.shutdownNow();
    }
}
