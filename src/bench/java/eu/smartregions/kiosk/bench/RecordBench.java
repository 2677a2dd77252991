package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.RegionId;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.visit.EndReason;
import eu.smartregions.kiosk.visit.Navigation;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitTerms;
import eu.smartregions.kiosk.visit.VisitTracker;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// What recording costs the thread that draws the screen, and how long an event takes to be on disk for good; each
/// beside a yardstick that does nothing but the unavoidable.
///
/// Pace: bursts of a touch and what it leads to, then a pause of up to two milliseconds, as if a thousand visitors
/// shared one screen; and, for the way to the disk, a tap every 20 to 400 ms.
public final class RecordBench {
    private static final int CALLS = 300_000;
    private static final int TAPS = 150;

    private RecordBench() {
    }

    /// @param arguments the folder to write into, which should be on the disk that the kiosk will use
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = arguments.length > 0
                ? Files.createDirectories(Path.of(arguments[0]))
                : Files.createTempDirectory("record-bench");
        for (int round = 1; round <= 2; round++) {
            System.out.println(round == 1 ? "Warming up" : "Measured");
            report("tracker and log, a call", trackerCalls(folder));
            report("ArrayBlockingQueue.offer, a call", queueCalls());
        }
        report("event to disk", durability(folder));
        report("write and fsync of 4 KiB", fsyncs(folder));
    }

    private static long[] trackerCalls(Path folder) {
        long[] nanos = new long[CALLS];
        AtomicLong ids = new AtomicLong(System.nanoTime());
        try (VisitLog log = VisitLog.open(folder, catalogue(), _ -> {})) {
            VisitTracker tracker = tracker(ids, log);
            SplittableRandom random = new SplittableRandom(1);
            for (int i = 0; i < CALLS; i++) {
                long before = System.nanoTime();
                call(tracker, i);
                nanos[i] = System.nanoTime() - before;
                pause(random, i);
            }
        }
        return nanos;
    }

    private static long[] queueCalls() {
        long[] nanos = new long[CALLS];
        ArrayBlockingQueue<Long> queue = new ArrayBlockingQueue<>(8_192);
        Thread taker = Thread.ofPlatform().daemon().start(() -> takeAll(queue));
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < CALLS; i++) {
            long before = System.nanoTime();
            queue.offer(before);
            nanos[i] = System.nanoTime() - before;
            pause(random, i);
        }
        taker.interrupt();
        return nanos;
    }

    private static long[] durability(Path folder) throws InterruptedException {
        Map<String, Long> recorded = new ConcurrentHashMap<>();
        List<Long> taken = Collections.synchronizedList(new ArrayList<>());
        AtomicLong ids = new AtomicLong(System.nanoTime());
        try (VisitLog log = VisitLog.open(folder, catalogue(), group -> note(group, recorded, taken))) {
            log.awaitOpening(Duration.ofSeconds(30));
            VisitTracker tracker = new VisitTracker(terms(), Clock.systemUTC(), System::nanoTime, ids::incrementAndGet,
                    event -> {
                        recorded.put(key(event), System.nanoTime());
                        log.record(event);
                    });
            SplittableRandom random = new SplittableRandom(2);
            for (int i = 0; i < TAPS; i++) {
                tracker.touched();
                tracker.opened(place(i), Navigation.TAP);
                Thread.sleep(20 + random.nextInt(380));
            }
        }
        return taken.stream().mapToLong(Long::longValue).toArray();
    }

    private static long[] fsyncs(Path folder) throws IOException {
        long[] nanos = new long[TAPS];
        Path file = folder.resolve("yardstick");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < TAPS; i++) {
                long before = System.nanoTime();
                channel.write(ByteBuffer.allocate(4_096));
                channel.force(false);
                nanos[i] = System.nanoTime() - before;
            }
        }
        Files.delete(file);
        return nanos;
    }

    private static void call(VisitTracker tracker, int i) {
        switch (i % 10) {
            case 0, 2, 4, 5, 6, 8 -> tracker.touched();
            case 9 -> {
                if (i % 200 == 199) {
                    tracker.ended(EndReason.HOME);
                } else {
                    tracker.opened(new Place.Home(), Navigation.BACK);
                }
            }
            default -> tracker.opened(place(i), Navigation.TAP);
        }
    }

    private static Place place(int i) {
        return i % 3 == 0
                ? new Place.RegionPage(new RegionId("region-" + i % 70))
                : new Place.Area(new AreaId("area-" + i % 10), Optional.empty());
    }

    private static void pause(SplittableRandom random, int i) {
        if (i % 10 == 9) {
            LockSupport.parkNanos(random.nextInt(2_000_000));
        }
    }

    private static void takeAll(ArrayBlockingQueue<Long> queue) {
        try {
            while (true) {
                queue.take();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void note(List<VisitEvent> group, Map<String, Long> recorded, List<Long> taken) {
        long now = System.nanoTime();
        group.forEach(event -> taken.add(now - recorded.remove(key(event))));
    }

    private static String key(VisitEvent event) {
        return event.visit().id() + "/" + event.seq();
    }

    private static VisitTracker tracker(AtomicLong ids, VisitLog log) {
        return new VisitTracker(terms(), Clock.systemUTC(), System::nanoTime, ids::incrementAndGet, log::record);
    }

    private static VisitTerms terms() {
        return new VisitTerms(VisitKind.REHEARSAL, "bench", Duration.ofSeconds(60));
    }

    private static SubjectNames catalogue() {
        return new SubjectNames("bench", Map.of(), Map.of());
    }

    private static void report(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf("%-34s n=%-7d p50 %10.1f us  p99 %10.1f us  p99.9 %10.1f us  max %10.1f us%n", what,
                nanos.length, at(nanos, 0.5), at(nanos, 0.99), at(nanos, 0.999), at(nanos, 1));
    }

    private static double at(long[] sorted, double p) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(p * (sorted.length - 1)))] / 1_000.0;
    }
}
