package eu.smartregions.kiosk.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// Both clocks of a kiosk, in the hands of a test.
public final class ManualTime extends Clock {
    private Instant wall = Instant.parse("2019-06-11T10:00:00Z");
    private long nanos = Long.MAX_VALUE - 5_000_000_000L;

    /// Time passes on both clocks.
    public void pass(long millis) {
        wall = wall.plusMillis(millis);
        nanos += millis * 1_000_000;
    }

    /// Somebody sets the wall clock.
    public void set(Duration by) {
        wall = wall.plus(by);
    }

    /// The monotonic clock, which starts five seconds before its numbers overflow.
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant instant() {
        return wall;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
