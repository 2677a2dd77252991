package eu.smartregions.kiosk.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Does something on the FX thread again and again. Other than a running animation it asks for no pulses: a screen that
/// stands still costs nothing between two ticks.
public final class Ticker {
    private final Executor later;
    private final Runnable work;
    /// Which run it is; ticks that earlier runs had asked for are void.
    private int run;

    /// @param every from one tick to the next, and from the start to the first
    /// @param work  what is done, on the FX thread
    public Ticker(Duration every, Runnable work) {
        this.later = CompletableFuture.delayedExecutor(every.toNanos(), TimeUnit.NANOSECONDS, FxThread::later);
        this.work = work;
    }

    /// Starts ticking, from the beginning if it already does; on the FX thread.
    public void start() {
        run++;
        next(run);
    }

    /// Stops: nothing is done any more until the next start; on the FX thread.
    public void stop() {
        run++;
    }

    private void next(int started) {
        later.execute(() -> {
            if (started == run) {
                next(started);
                work.run();
            }
        });
    }
}
