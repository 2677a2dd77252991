package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/// Writes the events of visits into the database of a data folder, on a thread of its own.
///
/// Whoever opens it must hold the folder's [DataLock]. Whatever happens to the database, [#record] returns at once:
/// events wait for it, and what there is no room for is counted in the table `losses`.
public final class VisitLog implements AutoCloseable {
    private static final int CAPACITY = 8_192;
    private static final int GROUP = 50;
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(10);

    private final EventQueue inbox;
    private final VisitWriter writer;
    private final Thread thread;

    private VisitLog(EventQueue inbox, VisitWriter writer, CompletionStage<?> free) {
        this.inbox = inbox;
        this.writer = writer;
        CompletableFuture<?> settled = free.handle((_, _) -> null).toCompletableFuture();
        this.thread = Thread.ofPlatform().name("visit-log").daemon().unstarted(() -> {
            settled.join();
            writer.run();
        });
    }

    /// Begins to open the database `visits.db` in `folder` and returns.
    ///
    /// @param committed told, on the writer's thread, which events are on disk for good, in order of recording
    public static VisitLog open(Path folder, SubjectNames catalogue, Consumer<List<VisitEvent>> committed) {
        return open(folder, catalogue, committed, CompletableFuture.completedStage(null));
    }

    /// Opens the database of `folder` as soon as another log in this process has closed it, and returns at once. Until
    /// then events wait: opened earlier, this log would take a visit for cut off whose end the other has yet to write.
    ///
    /// @param free completes, in whatever way, when the other log has closed
    public static VisitLog open(Path folder, SubjectNames catalogue, Consumer<List<VisitEvent>> committed,
            CompletionStage<?> free) {
        return open(new VisitPlace(folder, false), catalogue, committed, free);
    }

    /// Opens a database as soon as another log in this process has closed it, and returns at once.
    ///
    /// @param free completes, in whatever way, when the other log has closed
    public static VisitLog open(VisitPlace place, SubjectNames catalogue, Consumer<List<VisitEvent>> committed,
            CompletionStage<?> free) {
        EventQueue inbox = new EventQueue(CAPACITY, GROUP);
        VisitLog log = new VisitLog(inbox, new VisitWriter(place, catalogue, inbox, committed), free);
        log.thread.start();
        return log;
    }

    /// Checks the database of a data folder from end to end, also while a kiosk writes to it; a million events take
    /// some seconds.
    ///
    /// @return what is wrong with it, in words; empty where nothing is, or where there is none yet
    public static Optional<String> fault(Path folder) {
        try {
            return Optional.of(
                    Inspection.of(folder.resolve(VisitSchema.FILE), Inspection.Depth.INTEGRITY_CHECK).reason())
                    .filter(reason -> !reason.isEmpty());
        } catch (IOException | SQLException e) {
            return Optional.of("it cannot be read (" + e.getMessage() + ")");
        }
    }

    /// Hands an event to the writer. Returns in microseconds and never throws.
    public void record(VisitEvent event) {
        inbox.offer(event);
    }

    /// Sets the user of the kiosk from now on, for the uptime ledger; any thread, returns at once. As long as this is
    /// not called, as in a rehearsal, no uptime is recorded.
    public void uptime(UptimeState state) {
        writer.uptime(state);
    }

    /// Notes that the closing report was taken home now; any thread, returns at once.
    public void reported() {
        writer.reported();
    }

    /// Returns the destination of events at the moment.
    public LogState state() {
        return writer.state();
    }

    /// Returns what was written until now; any thread, returns at once.
    public LogState.Ledger ledger() {
        return writer.ledger();
    }

    /// Waits until the first opening has succeeded or failed, or for `longest`, and returns the destination of events
    /// then.
    public LogState awaitOpening(Duration longest) throws InterruptedException {
        writer.awaitOpening(longest);
        return writer.state();
    }

    /// Writes what is waiting and closes the database. If there is none to write to, it gives up after a few tries and
    /// logs how many events are lost.
    @Override
    public void close() {
        inbox.close();
        try {
            thread.join(LONGEST_CLOSING);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
