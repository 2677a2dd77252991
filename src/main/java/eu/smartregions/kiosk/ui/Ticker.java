package eu.smartregions.kiosk.ui;

import java.time.Duration;

/// Does something on the FX thread again and again. Other than a running animation it asks for no pulses: a screen that
/// stands still costs nothing between two ticks.
public final class Ticker {
    private final Duration every;
    private final Runnable work;
    /// Which run it is; ticks that earlier runs had asked for are void.
    private int run;

    /// @param every from one tick to the next, and from the start to the first
    /// @param work  what is done, on the FX thread
    public Ticker(Duration every, Runnable work) {
        this.every = every;
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
        FxThread.later(every, () -> {
            if (started == run) {
                next(started);
                work.run();
            }
        });
    }
}
