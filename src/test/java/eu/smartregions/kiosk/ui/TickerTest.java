package eu.smartregions.kiosk.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/// A ticker ticks on the FX thread from start to stop, once an interval.
final class TickerTest {
    private static final Duration EVERY = Duration.ofMillis(40);

    private final AtomicInteger ticks = new AtomicInteger();
    private final Ticker ticker = new Ticker(EVERY, () -> {
        assertTrue(Platform.isFxApplicationThread());
        ticks.incrementAndGet();
    });

    @Test
    void ticksUntilItIsStopped() {
        long start = System.nanoTime();
        Toolkit.run(ticker::start);
        Finger.await("three ticks", () -> ticks.get() >= 3);
        Toolkit.run(ticker::stop);
        int before = ticks.get();
        assertTrue(System.nanoTime() - start >= EVERY.multipliedBy(before).toNanos(), "no tick comes early");
        Toolkit.pause(EVERY.toMillis() * 3);
        assertEquals(before, ticks.get());
    }

    @Test
    void aSecondStartBeginsTheIntervalAnew() {
        AtomicInteger first = new AtomicInteger();
        long start = System.nanoTime();
        Ticker one = new Ticker(Duration.ofMillis(300), () -> first.compareAndSet(0, elapsed(start)));
        Toolkit.run(one::start);
        Toolkit.pause(150);
        int again = elapsed(start);
        Toolkit.run(one::start);
        Finger.await("a tick", () -> first.get() > 0);
        Toolkit.run(one::stop);
        assertTrue(first.get() >= again + 300, first + " ms, started again after " + again);
    }

    private static int elapsed(long start) {
        return (int) Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
