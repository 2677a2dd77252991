package eu.smartregions.kiosk.device;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Watches from a thread of its own whether the screen still lives: again and again it asks for a painted pulse, and
/// passes each on to the service manager. Where none comes for too long, it tells with what all threads do.
///
/// Only time in which the watching thread itself ran counts, so that a machine which slept or was stopped is not taken
/// for a screen that stands still.
public final class HeartBeat {
    /// How long the screen may stand still.
    public static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /// How long it may take until the first screen is painted, on a slow machine.
    public static final Duration LONGEST_OPENING = Duration.ofSeconds(30);
    private static final Duration TICK = Duration.ofMillis(500);
    private static final Duration USUAL_BEAT = Duration.ofSeconds(2);

    private final Supervisor supervisor;
    private final Executor fxThread;
    private final Duration beat;
    private final Duration longestPause;
    private final Consumer<String> stopped;
    private @Nullable KioskWindow window;
    private volatile @Nullable Instant painted;
    private boolean asked;
    private Duration still = Duration.ZERO;
    private Duration sinceBeat = Duration.ZERO;

    /// @param supervisor   told of every beat, on the FX thread
    /// @param fxThread     runs what it is given on the FX thread
    /// @param longestPause how long the screen may stand still
    /// @param stopped      told once, on the watching thread, what all threads do while the screen stands still
    public HeartBeat(Supervisor supervisor, Executor fxThread, Duration longestPause, Consumer<String> stopped) {
        this.supervisor = supervisor;
        this.fxThread = fxThread;
        this.longestPause = longestPause;
        this.stopped = stopped;
        // Half of the manager's patience, as sd_watchdog_enabled(3) recommends.
        this.beat = supervisor.watchdog().map(longest -> longest.dividedBy(2)).filter(half -> half.compareTo(
                USUAL_BEAT) < 0).orElse(USUAL_BEAT);
    }

    /// Begins to watch: until [#follow] is called, the screen is opening.
    public void start() {
        Thread.ofPlatform().daemon().name("heart-beat").start(this::watch);
    }

    /// Watches a window whose first picture has been painted.
    public synchronized void follow(KioskWindow shown) {
        window = shown;
        painted = Instant.now();
        still = Duration.ZERO;
    }

    /// Returns when a picture was last painted, if ever; any thread.
    public Optional<Instant> painted() {
        return Optional.ofNullable(painted);
    }

    private void watch() {
        long before = System.nanoTime();
        try {
            while (!tooLong()) {
                Thread.sleep(TICK);
                long now = System.nanoTime();
                pass(Duration.ofNanos(Math.min(now - before, TICK.multipliedBy(2).toNanos())));
                before = now;
            }
            stopped.accept(threads());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean tooLong() {
        return still.compareTo(window == null ? LONGEST_OPENING : longestPause) >= 0;
    }

    private synchronized void pass(Duration time) {
        still = still.plus(time);
        sinceBeat = sinceBeat.plus(time);
        KioskWindow followed = window;
        if (followed != null && !asked && sinceBeat.compareTo(beat) >= 0) {
            asked = true;
            sinceBeat = Duration.ZERO;
            fxThread.execute(() -> {
                followed.keepInPlace();
                followed.whenAlive(this::beat);
            });
        }
    }

    private void beat() {
        supervisor.alive();
        painted = Instant.now();
        synchronized (this) {
            asked = false;
            still = Duration.ZERO;
        }
    }

    private static String threads() {
        StringBuilder dump = new StringBuilder();
        for (Map.Entry<Thread, StackTraceElement[]> thread : Thread.getAllStackTraces().entrySet()) {
            dump.append('"').append(thread.getKey().getName()).append("\" ").append(thread.getKey().getState())
                    .append('\n');
            for (StackTraceElement frame : thread.getValue()) {
                dump.append("    at ").append(frame).append('\n');
            }
        }
        return dump.toString();
    }
}
