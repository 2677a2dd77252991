package eu.smartregions.kiosk.cli;

import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.launch.ExitCode;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.DataLock;
import eu.smartregions.kiosk.visit.LogState;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitLog;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `kiosk rehearse`: sends synthetic visitors through the real tracker and log.
@Command(name = "rehearse", mixinStandardHelpOptions = true,
        description = "Sends seeded synthetic visitors through the real tracker and log; marked as rehearsal.")
public final class RehearseCommand implements Callable<Integer> {
    /// The content that a rehearsal plays in.
    ///
    /// @param contentId identifies it in the figures
    public record Content(Exhibition exhibition, String contentId) {
    }

    private static final int VISITORS_A_DAY = 120;
    private static final int MOST_UNWRITTEN = 1_000;
    private static final int LONGEST_WAIT_S = 30;
    private static final int PROGRESS_STEP = 100;

    private final PrintStream out;
    private final PrintStream err;
    private final Function<Optional<Path>, Content> contents;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data folder to write into.")
    private Path data = Path.of("");

    @Option(names = "--content", paramLabel = "DIR",
            description = "The content to rehearse with (default: the bundled one).")
    private @Nullable Path content;

    @Option(names = "--visitors", required = true, paramLabel = "N", description = "How many visitors.")
    private int visitors;

    @Option(names = "--seed", required = true, paramLabel = "S", description = "The same seed gives the same visits.")
    private long seed;

    @Option(names = "--days", paramLabel = "N",
            description = "Over how many days (default: one for each 120 visitors).")
    private @Nullable Integer days;

    @Option(names = "--acknowledge", description = "Print a line for each event that is on disk for good.")
    private boolean acknowledge;

    /// The command.
    ///
    /// @param out      receives results
    /// @param err      receives everything else
    /// @param contents reads the content of a folder, or the bundled one
    public RehearseCommand(PrintStream out, PrintStream err, Function<Optional<Path>, Content> contents) {
        this.out = out;
        this.err = err;
        this.contents = contents;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        int wantedDays = days == null ? Math.ceilDiv(visitors, VISITORS_A_DAY) : days;
        if (visitors < 1 || wantedDays < 1) {
            throw new ParameterException(spec().commandLine(), "--visitors and --days must be 1 or more");
        }
        Content played = contents.apply(Optional.ofNullable(content));
        Optional<DataLock> lock = DataLock.tryAcquire(data);
        if (lock.isEmpty()) {
            err.println("Another kiosk already uses " + data + "; stop it first, or give another --data folder.");
            return ExitCode.IN_USE;
        }
        try (DataLock _ = lock.get()) {
            rehearse(played, wantedDays);
        }
        return 0;
    }

    private void rehearse(Content played, int wantedDays) throws IOException, InterruptedException {
        Semaphore room = new Semaphore(MOST_UNWRITTEN);
        SubjectNames catalogue = SubjectNames.of(played.exhibition(), played.contentId());
        try (VisitLog log = VisitLog.open(data, catalogue, events -> acknowledge(events, room))) {
            LogState state = log.awaitOpening(Duration.ofSeconds(LONGEST_WAIT_S));
            if (state.standing() == LogState.Standing.WAITING) {
                throw new IOException(state.note());
            }
            RehearsalPlan plan = new RehearsalPlan(visitors, seed, wantedDays, earlierVisits());
            new Rehearsal(played, plan).play(event -> record(event, log, room), this::showProgress);
            if (!room.tryAcquire(MOST_UNWRITTEN, LONGEST_WAIT_S, TimeUnit.SECONDS)) {
                throw new IOException(log.state().note());
            }
        }
    }

    /// The kiosk drops events that the disk is too slow for; a rehearsal waits, for it is faster than any visitor.
    private static void record(VisitEvent event, VisitLog log, Semaphore room) {
        try {
            if (!room.tryAcquire(LONGEST_WAIT_S, TimeUnit.SECONDS)) {
                throw new UncheckedIOException(new IOException(log.state().note()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException(e.getMessage()));
        }
        log.record(event);
    }

    private void acknowledge(List<VisitEvent> events, Semaphore room) {
        if (acknowledge) {
            StringBuilder lines = new StringBuilder();
            for (VisitEvent event : events) {
                lines.append("durable ").append(event.visit().id()).append(' ').append(event.seq()).append('\n');
            }
            out.print(lines);
            out.flush();
        }
        room.release(events.size());
    }

    private void showProgress(int visitor) {
        if (System.console() != null && System.console().isTerminal()
                && (visitor % PROGRESS_STEP == 0 || visitor == visitors)) {
            err.print("\r" + visitor + " of " + visitors + " visitors" + (visitor == visitors ? "\n" : ""));
            err.flush();
        }
    }

    private long earlierVisits() throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(List.of(data), Selection.EVERYTHING)) {
            return reader.visitCount();
        }
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli sets it before it calls");
    }
}
