package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.visit.VisitLog;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.runner.RunnerException;

/// What recording costs the thread that draws the screen, beside the least that handing over to another thread costs;
/// then how long an [event takes to disk][EventsToDisk].
///
/// Pace: bursts of a touch and what it leads to, then a pause of up to two milliseconds, as if a thousand visitors
/// shared one screen. All is written into the folder for temporary files, which should be on the disk that the kiosk
/// will use.
public class RecordBench {

    /// Measures and prints.
    public static void main(String[] words) throws RunnerException, IOException, InterruptedException {
        MethodTimes times = MethodTimes.of(RecordBench.class);
        times.print("tracker and log, a call", "call");
        times.print("yardstick: ArrayBlockingQueue.offer", "offer");
        Row.of("recording an event keeps the screen, p99.9", times.at("call", 99.9), "µs", new Aim.Most(50),
                new Row.Yardstick("a bare queue", times.at("offer", 99.9))).tell();
        EventsToDisk.measure(Files.createTempDirectory("record-bench"));
    }

    /// Tells the tracker, which tells the log.
    @Benchmark
    public void call(Recording recording) {
        Objects.requireNonNull(recording.visitor, "opened before it is measured").call();
    }

    /// Hands something over to the thread that waits for it.
    @Benchmark
    public boolean offer(Handing handing) {
        return handing.queue.offer(1L);
    }

    /// Rests after every ten calls.
    public abstract static class Pace {
        private final SplittableRandom random = new SplittableRandom(1);
        private int calls;

        /// Rests where it is time to; this is not measured.
        @Setup(Level.Invocation)
        public void rest() {
            if (++calls % 10 == 0) {
                LockSupport.parkNanos(random.nextInt(2_000_000));
            }
        }
    }

    /// The real log in a folder of its own, and who is recorded.
    @State(Scope.Thread)
    public static class Recording extends Pace {
        private @Nullable VisitLog log;
        private @Nullable BusyVisitor visitor;

        /// Opens the log.
        @Setup
        public void open() throws IOException {
            VisitLog opened = BusyVisitor.log(Files.createTempDirectory("record-bench"), _ -> {});
            log = opened;
            visitor = new BusyVisitor(opened::record);
        }

        /// Closes the log.
        @TearDown
        public void close() {
            Objects.requireNonNull(log, "opened before").close();
        }
    }

    /// A queue, and a thread that takes all from it.
    @State(Scope.Thread)
    public static class Handing extends Pace {
        private final ArrayBlockingQueue<Long> queue = new ArrayBlockingQueue<>(8_192);
        private final Thread taker = Thread.ofPlatform().daemon().unstarted(this::takeAll);

        /// Starts the thread.
        @Setup
        public void start() {
            taker.start();
        }

        /// Ends the thread.
        @TearDown
        public void end() {
            taker.interrupt();
        }

        private void takeAll() {
            try {
                while (true) {
                    queue.take();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
