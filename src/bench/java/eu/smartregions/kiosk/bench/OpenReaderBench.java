package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.EventType;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.Visit;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// What a reader that stays open does to the kiosk, beside the same without one: how large the write-ahead log grows,
/// and how long an event takes to be on disk. More is written here than in many busy days, so that nothing waits for an
/// hour to pass.
public final class OpenReaderBench {
    private static final int EVENTS = Length.of(200_000, 20_000);
    private static final int EVENTS_A_VISIT = 20;
    private static final int UNWRITTEN = 200;
    private static final double MIB = 1 << 20;
    private static final Subject REGION = Subject.of(new RegionId("region-1"));

    private final Path folder;
    private final Path log;
    private final Semaphore room = new Semaphore(UNWRITTEN);
    private final long[] recorded = new long[EVENTS];
    private final long[] took = new long[EVENTS];
    private final AtomicInteger written = new AtomicInteger();
    private final AtomicLong largest = new AtomicLong();

    private OpenReaderBench(Path folder) {
        this.folder = folder;
        this.log = folder.resolve("visits.db-wal");
    }

    /// @param arguments the folder to write into, which should be on the disk that the kiosk will use
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = arguments.length > 0
                ? Files.createDirectories(Path.of(arguments[0]))
                : Files.createTempDirectory("open-reader-bench");
        new OpenReaderBench(Files.createTempDirectory(folder, "warming-up")).run("warming up", false);
        double alone = new OpenReaderBench(Files.createTempDirectory(folder, "alone")).run("no reader", false);
        double read = new OpenReaderBench(Files.createTempDirectory(folder, "read")).run("a reader that stays open",
                true);
        Row.of("write-ahead log beside an open reader", read, "MiB", new Aim.Most(16),
                new Row.Yardstick("no reader", alone)).tell();
    }

    /// Returns the largest write-ahead log in MiB.
    private double run(String what, boolean read) throws IOException, InterruptedException {
        try (VisitLog visits = VisitLog.open(folder, new SubjectNames("bench", Map.of(), Map.of(), ZoneOffset.UTC),
                this::committed)) {
            visits.awaitOpening(Duration.ofSeconds(30));
            write(visits, 0, EVENTS_A_VISIT);
            awaitWritten(EVENTS_A_VISIT);
            if (read) {
                try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.EVERYTHING)) {
                    long before = reader.visitCount();
                    write(visits, EVENTS_A_VISIT, EVENTS);
                    awaitWritten(EVENTS);
                    if (reader.visitCount() != before) {
                        throw new IllegalStateException("The reader did not stay at its moment.");
                    }
                }
            } else {
                write(visits, EVENTS_A_VISIT, EVENTS);
                awaitWritten(EVENTS);
            }
        }
        Arrays.sort(took);
        System.out.printf("%-26s write-ahead log at most %5.1f MiB   event to disk p50 %6.1f ms  p99 %6.1f "
                + "ms  max %6.1f ms%n",
                what, largest.get() / MIB, millis(0.5), millis(0.99), millis(1));
        return largest.get() / MIB;
    }

    private void write(VisitLog visits, int from, int until) throws InterruptedException {
        for (int i = from; i < until; i++) {
            room.acquire();
            int seq = 1 + i % EVENTS_A_VISIT;
            Visit visit = new Visit("%016x".formatted(i / EVENTS_A_VISIT), VisitKind.VISITOR,
                    OffsetDateTime.parse("2019-06-11T10:00:00Z").plusMinutes(i / EVENTS_A_VISIT), "bench", Language.EN,
                    Duration.ofSeconds(60));
            recorded[i] = System.nanoTime();
            visits.record(new VisitEvent(visit, seq, seq * 1_000L, seq == 1 ? EventType.START : EventType.OPEN, REGION,
                    seq == 1 ? "" : "tap"));
        }
    }

    private void committed(List<VisitEvent> group) {
        long now = System.nanoTime();
        for (int i = 0; i < group.size(); i++) {
            int number = written.getAndIncrement();
            took[number] = now - recorded[number];
        }
        try {
            largest.accumulateAndGet(Files.exists(log) ? Files.size(log) : 0, Math::max);
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
        room.release(group.size());
    }

    private void awaitWritten(int count) throws InterruptedException {
        while (written.get() < count) {
            Thread.sleep(5);
        }
    }

    private double millis(double p) {
        return took[(int) Math.round(p * (EVENTS - 1))] / 1e6;
    }
}
