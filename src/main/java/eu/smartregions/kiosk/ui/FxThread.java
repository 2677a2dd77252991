package eu.smartregions.kiosk.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    /// Does something on the FX thread, soon.
    public static void later(Runnable work) {
        Platform.runLater(work);
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
