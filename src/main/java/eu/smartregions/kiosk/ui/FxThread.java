package eu.smartregions.kiosk.ui;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;

/// The one doorway from other threads to the screen.
public final class FxThread {

    private FxThread() {
    }

    /// Starts the toolkit, which stays until [#stop], whatever windows there are, and does something on its thread.
    ///
    /// @throws UnsupportedOperationException if the display cannot be opened
    public static void start(Runnable work) {
        Platform.startup(work);
        Platform.setImplicitExit(false);
    }

    /// Starts the toolkit on a thread of its own, while this one has other things to do. If the display cannot be
    /// opened, [#after] says so.
    public static CompletableFuture<Void> ahead() {
        return CompletableFuture.runAsync(() -> start(() -> {}));
    }

    /// Waits until the toolkit that was asked for [#ahead] has started, and does something on its thread.
    ///
    /// @throws UnsupportedOperationException if the display cannot be opened
    public static void after(CompletableFuture<Void> ahead, Runnable work) {
        joined(ahead);
        Platform.runLater(work);
    }

    /// Does something on the FX thread, soon.
    public static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// Does something on the FX thread after a while.
    public static void later(Duration pause, Runnable work) {
        CompletableFuture.delayedExecutor(pause.toNanos(), TimeUnit.NANOSECONDS, FxThread::later).execute(work);
    }

    /// Does something on the FX thread and waits for what comes of it; for commands, never on the FX thread itself.
    public static <T> T ask(Supplier<T> work) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException | Error failure) {
                answer.completeExceptionally(failure);
            }
        });
        return joined(answer);
    }

    private static <T> T joined(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /// Stops the toolkit.
    public static void stop() {
        Platform.exit();
    }
}
