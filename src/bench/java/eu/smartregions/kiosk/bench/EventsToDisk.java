package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.outside.Sample;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

/// How long an event takes to be on disk for good, with a tap every 20 to 400 ms. The yardstick writes 4 KiB and has
/// them kept for good. No method returns when that has happened, so this is measured by hand.
final class EventsToDisk {
    private static final int TAPS = Length.of(150, 30);
    private static final double NANOS_IN_MS = 1e6;

    private EventsToDisk() {
    }

    /// Measures and prints; takes about half a minute.
    ///
    /// @param folder to write into
    static void measure(Path folder) throws IOException, InterruptedException {
        Sample event = Percentiles.print("event to disk", events(folder));
        Sample fsync = Percentiles.print("yardstick: write and fsync of 4 KiB", fsyncs(folder));
        Row.of("event to disk for good, p99", event.at(0.99), "ms", new Aim.Most(250),
                new Row.Yardstick("write and fsync of 4 KiB", fsync.at(0.99))).tell();
    }

    private static List<Double> events(Path folder) throws InterruptedException {
        Map<String, Long> recorded = new ConcurrentHashMap<>();
        List<Double> taken = Collections.synchronizedList(new ArrayList<>());
        try (VisitLog log = BusyVisitor.log(folder, group -> note(group, recorded, taken))) {
            log.awaitOpening(Duration.ofSeconds(30));
            BusyVisitor visitor = new BusyVisitor(event -> {
                recorded.put(key(event), System.nanoTime());
                log.record(event);
            });
            SplittableRandom random = new SplittableRandom(2);
            for (int i = 0; i < TAPS; i++) {
                visitor.tap();
                Thread.sleep(20 + random.nextInt(380));
            }
        }
        return taken;
    }

    private static List<Double> fsyncs(Path folder) throws IOException {
        List<Double> taken = new ArrayList<>();
        Path file = folder.resolve("yardstick");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < TAPS; i++) {
                long before = System.nanoTime();
                channel.write(ByteBuffer.allocate(4_096));
                channel.force(false);
                taken.add((System.nanoTime() - before) / NANOS_IN_MS);
            }
        }
        Files.delete(file);
        return taken;
    }

    private static void note(List<VisitEvent> group, Map<String, Long> recorded, List<Double> taken) {
        long now = System.nanoTime();
        group.forEach(event -> taken.add((now - recorded.remove(key(event))) / NANOS_IN_MS));
    }

    private static String key(VisitEvent event) {
        return event.visit().id() + "/" + event.seq();
    }
}
