package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.ui.theme.Appearance;
import java.util.Objects;
import java.util.function.Supplier;

/// The JavaFX toolkit for tests, started once a process and never stopped.
public final class Toolkit {
    private Toolkit() {
    }

    /// Starts the toolkit with the kiosk's fonts and colours, unless it runs already.
    public static void start() {
        Started.ONCE.once();
    }

    /// Does something on the FX thread and waits for what comes of it.
    public static <T> T ask(Supplier<T> work) {
        start();
        return FxThread.ask(work);
    }

    /// Does something on the FX thread and waits for its end.
    public static void run(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }

    /// Lets so many milliseconds pass, and a few more.
    public static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds + 20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// Its class is initialised once, by whichever test comes first. What runs on the FX thread meanwhile must not be
    /// part of this class, which would wait for itself.
    private static final class Started {
        private static final Started ONCE = new Started();

        private Started() {
            FxThread.start(Appearance::load);
        }

        void once() {
            Objects.requireNonNull(ONCE);
        }
    }
}
