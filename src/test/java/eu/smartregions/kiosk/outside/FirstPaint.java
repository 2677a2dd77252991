package eu.smartregions.kiosk.outside;

import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Watches a quiet screen, beside whoever starts a program, until it is painted for the first time.
final class FirstPaint {
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(Readiness.LONGEST_S);

    private final CompletableFuture<Long> quiet = new CompletableFuture<>();
    private final CompletableFuture<OptionalLong> painted = new CompletableFuture<>();

    private FirstPaint(String display) {
        Thread.ofPlatform().daemon().start(() -> watch(display));
    }

    /// Waits until nothing is painted any more, and watches from then on.
    static FirstPaint on(String display) throws Exception {
        FirstPaint first = new FirstPaint(display);
        first.quiet.get();
        return first;
    }

    /// Returns how many milliseconds it took since then.
    double millis() throws Exception {
        return (painted.get().orElseThrow(() -> new IllegalStateException("Nothing was painted")) - quiet.get()) / 1e6;
    }

    private void watch(String display) {
        try (XDisplay eye = new XDisplay(display)) {
            new Visitor(eye).rest();
            long now = System.nanoTime();
            quiet.complete(now);
            painted.complete(eye.painted(now + LONGEST_NANOS));
        } catch (IllegalStateException e) {
            quiet.completeExceptionally(e);
        }
    }
}
