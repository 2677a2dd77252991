package eu.smartregions.kiosk.outside;

import eu.smartregions.kiosk.screen.view.InputGate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;

/// Touches a screen and watches when it is painted.
public final class Visitor {
    private static final long NANOS_IN_MS = 1_000_000;
    /// How long a finger stays at least; a frame that shows the press has come by then, or soon after.
    private static final long PRESS_NANOS = 60 * NANOS_IN_MS;
    private static final long LONGEST_PRESS_NANOS = 600 * NANOS_IN_MS;
    /// A page is complete when nothing is painted for so long.
    private static final long QUIET_NANOS = 450 * NANOS_IN_MS;
    /// A finger comes down again no sooner than this after it was lifted, because the kiosk leaves out what follows a
    /// change of page at once.
    private static final long BETWEEN_NANOS = (InputGate.AFTER_PAGE_CHANGE + 100) * NANOS_IN_MS;
    /// How long the first frame may take; after it, nobody expects one.
    private static final long LONGEST_WAIT_NANOS = 2_000 * NANOS_IN_MS;
    private static final long LONGEST_CHANGE_NANOS = 5_000 * NANOS_IN_MS;
    /// What is painted within so long belongs to one frame.
    private static final long ONE_FRAME_NANOS = 4 * NANOS_IN_MS;
    private static final long STEP_NANOS = 8 * NANOS_IN_MS;
    private static final int STEPS = 50;

    private final XDisplay display;

    public Visitor(XDisplay display) {
        this.display = display;
    }

    /// Taps, and waits until nothing is painted any more.
    public Touch tap(Spot spot) {
        display.move(spot);
        display.forget();
        long down = System.nanoTime();
        display.press();
        OptionalLong shown = display.painted(down + PRESS_NANOS);
        rest(down + PRESS_NANOS, LONGEST_PRESS_NANOS);
        display.forget();
        long up = System.nanoTime();
        display.lift();
        OptionalLong first = display.painted(up + LONGEST_WAIT_NANOS);
        OptionalLong last = first.isPresent() ? OptionalLong.of(watch(first.getAsLong(), up)) : first;
        pause(up + BETWEEN_NANOS);
        return new Touch(since(down, shown), since(up, first), since(up, last));
    }

    /// Waits until nothing has been painted for a while.
    public void rest() {
        long now = System.nanoTime();
        watch(now, now);
    }

    /// Drags what is there from one place to another as a finger does, for 0.4 s, and lets it run out.
    ///
    /// @return the milliseconds between one frame and the next, as long as the finger moves
    public List<Double> drag(Spot from, Spot to) {
        display.move(from);
        display.press();
        rest(System.nanoTime() + PRESS_NANOS, LONGEST_PRESS_NANOS);
        List<Long> frames = new ArrayList<>();
        long next = System.nanoTime();
        for (int step = 1; step <= STEPS; step++) {
            display.move(from.towards(to, step, STEPS));
            next += STEP_NANOS;
            for (OptionalLong seen = display.painted(next); seen.isPresent(); seen = display.painted(next)) {
                frames.add(seen.getAsLong());
            }
        }
        display.lift();
        rest();
        return between(frames);
    }

    private static List<Double> between(List<Long> painted) {
        List<Double> between = new ArrayList<>();
        long before = 0;
        for (long time : painted) {
            if (before != 0 && time - before >= ONE_FRAME_NANOS) {
                between.add((time - before) / (double) NANOS_IN_MS);
            }
            before = before == 0 || time - before >= ONE_FRAME_NANOS ? time : before;
        }
        return between;
    }

    private static void pause(long until) {
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /// Waits until a moment, and on for as long as something is painted every few frames.
    private void rest(long until, long longest) {
        long end = System.nanoTime() + longest;
        long quiet = until;
        for (OptionalLong seen = display.painted(quiet); seen.isPresent()
                && seen.getAsLong() < end; seen = display.painted(quiet)) {
            quiet = Math.max(until, seen.getAsLong() + PRESS_NANOS);
        }
    }

    /// Returns when the last frame came before all was quiet.
    private long watch(long first, long start) {
        long last = first;
        for (OptionalLong seen = display.painted(last + QUIET_NANOS); seen.isPresent()
                && last - start < LONGEST_CHANGE_NANOS; seen = display.painted(last + QUIET_NANOS)) {
            last = seen.getAsLong();
        }
        return last;
    }

    private static OptionalDouble since(long start, OptionalLong time) {
        return time.isPresent()
                ? OptionalDouble.of((time.getAsLong() - start) / (double) NANOS_IN_MS)
                : OptionalDouble.empty();
    }
}
