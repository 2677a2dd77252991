package eu.smartregions.kiosk.studio.preview;

import eu.smartregions.kiosk.bundle.check.BundleCheck;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.ui.FxThread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Checks what is being written as it would be checked when it is packed, a moment after the last key and beside the
/// screen; only the latest counts.
public final class ProblemFinder implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ProblemFinder.class.getName());
    private static final long QUIET_MS = 300;

    private final Path folder;
    private final Path with;
    private final Consumer<List<Problem>> told;
    private final ScheduledExecutorService checker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("studio-check").factory());
    private @Nullable ScheduledFuture<?> waiting;

    /// @param folder of the bundle
    /// @param with   the exhibition that an exhibitor is for
    /// @param told   of what was found, the worst first, on the FX thread
    public ProblemFinder(Path folder, Path with, Consumer<List<Problem>> told) {
        this.folder = folder;
        this.with = with;
        this.told = told;
    }

    /// Checks a text soon, instead of one that waits still.
    ///
    /// @param file the name of the file that it is the text of
    public synchronized void look(String file, byte[] text) {
        if (waiting != null) {
            waiting.cancel(false);
        }
        waiting = checker.schedule(() -> check(file, text), QUIET_MS, TimeUnit.MILLISECONDS);
    }

    private void check(String file, byte[] text) {
        try (BundleCheck check = BundleCheck.draft(folder, file, text, with)) {
            List<Problem> found = Problem
                    .worstFirst(check.problems().stream().map(Problem::forPacking).toList());
            FxThread.later(() -> told.accept(found));
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "What is being written cannot be checked", e);
        }
    }

    @Override
    public void close() {
        checker.shutdownNow();
    }
}
