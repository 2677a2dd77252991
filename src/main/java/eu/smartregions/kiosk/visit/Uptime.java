package eu.smartregions.kiosk.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The ledger of the hours in which the kiosk ran: a span for each state, renewed every minute, so that a power cut
/// costs a minute at most. Setting the clock begins a new span; the length of a span never depends on that clock.
final class Uptime {
    private static final Duration BEAT = Duration.ofMinutes(1);
    private static final long CLOCK_JUMP_MS = 2_000;

    private final Clock wall;
    private final LongSupplier nanos;
    private volatile @Nullable UptimeState wanted;
    private @Nullable UptimeSpan current;
    private long beganNanos;
    private long writtenMillis;

    /// Makes an empty ledger.
    ///
    /// @param wall  its zone is the kiosk's
    /// @param nanos monotonic nanoseconds
    Uptime(Clock wall, LongSupplier nanos) {
        this.wall = wall;
        this.nanos = nanos;
    }

    /// Sets the state of the kiosk from now on; any thread. Nothing is recorded before the first call.
    void state(UptimeState state) {
        wanted = state;
    }

    /// Returns the spans to write now, usually none; only on the writer's thread.
    List<UptimeSpan> due() {
        UptimeState state = wanted;
        if (state == null) {
            return List.of();
        }
        OffsetDateTime now = OffsetDateTime.now(wall);
        UptimeSpan running = current;
        if (running == null) {
            return List.of(begin(state, now, 0));
        }
        UptimeSpan soFar = running.lasting(millis(nanos.getAsLong() - beganNanos));
        long jump = Duration.between(soFar.began(), now).toMillis() - soFar.lastedMillis();
        boolean clockSet = Math.abs(jump) > CLOCK_JUMP_MS;
        if (clockSet || state != running.state() || !now.getOffset().equals(running.began().getOffset())) {
            return List.of(soFar, begin(state, now, clockSet ? jump : 0));
        }
        if (soFar.lastedMillis() - writtenMillis < BEAT.toMillis()) {
            return List.of();
        }
        writtenMillis = soFar.lastedMillis();
        return List.of(soFar);
    }

    /// Returns the span as it ends now, if there is one.
    List<UptimeSpan> ending() {
        UptimeSpan running = current;
        return running == null ? due() : List.of(running.lasting(millis(nanos.getAsLong() - beganNanos)));
    }

    private UptimeSpan begin(UptimeState state, OffsetDateTime now, long jump) {
        UptimeSpan begun = new UptimeSpan(VisitFile.newId(), state, now, 0, jump);
        current = begun;
        beganNanos = nanos.getAsLong();
        writtenMillis = 0;
        return begun;
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }
}
