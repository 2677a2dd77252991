package eu.smartregions.kiosk.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jdk.jfr.FlightRecorder;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;

/// How long frames take from the beginning of their pulse to the end of their painting, as JavaFX itself tells the
/// flight recorder.
final class FrameTimes implements AutoCloseable {
    private final Map<Integer, Frame> frames = new ConcurrentHashMap<>();
    private final RecordingStream stream = new RecordingStream();

    private record Frame(Instant start, Instant end, boolean painted) {
        Frame with(Frame other) {
            return new Frame(start.isBefore(other.start) ? start : other.start,
                    end.isAfter(other.end) ? end : other.end,
                    painted || other.painted);
        }
    }

    /// Makes JavaFX tell; before the toolkit starts.
    static void prepare() {
        FlightRecorder.getFlightRecorder();
    }

    /// Listens from now on.
    FrameTimes() {
        stream.enable("javafx.PulsePhase").withThreshold(Duration.ZERO);
        stream.onEvent("javafx.PulsePhase", this::phase);
        stream.startAsync();
    }

    private void phase(RecordedEvent event) {
        String name = event.getString("phaseName");
        frames.merge(event.getInt("pulseId"), new Frame(event.getStartTime(), event.getEndTime(),
                name != null && name.contains("Paint")), Frame::with);
    }

    /// The milliseconds of every frame that was painted.
    List<Double> millis() throws InterruptedException {
        stream.stop();
        return frames.values().stream().filter(Frame::painted)
                .map(frame -> Duration.between(frame.start(), frame.end()).toNanos() / 1e6).toList();
    }

    @Override
    public void close() {
        stream.close();
    }
}
