package eu.smartregions.kiosk.outside;

import static eu.smartregions.kiosk.outside.NativeFunction.INT;
import static eu.smartregions.kiosk.outside.NativeFunction.LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// A finger on a screen, and an eye that sees when it is painted: an X server's extensions XTEST and DAMAGE. Used by
/// one thread.
public final class XDisplay implements AutoCloseable {
    private static final String X11 = "libX11.so.6";
    private static final String XTST = "libXtst.so.6";
    private static final String XDAMAGE = "libXdamage.so.1";
    private static final int EVENT_BYTES = 192;
    private static final int BUTTON = 1;
    private static final int RAW_RECTANGLES = 0;
    private static final short POLLIN = 1;
    private static final int NANOS_IN_MS = 1_000_000;

    private final Arena arena = Arena.ofConfined();
    private final NativeFunction flush = NativeFunction.of(X11, "XFlush", INT, LONG);
    private final NativeFunction pending = NativeFunction.of(X11, "XPending", INT, LONG);
    private final NativeFunction nextEvent = NativeFunction.of(X11, "XNextEvent", INT, LONG, LONG);
    private final NativeFunction motion = NativeFunction.of(XTST, "XTestFakeMotionEvent", INT, LONG, INT, INT, INT,
            LONG);
    private final NativeFunction button = NativeFunction.of(XTST, "XTestFakeButtonEvent", INT, LONG, INT, INT, LONG);
    private final NativeFunction poll = NativeFunction.ofC("poll", INT, LONG, LONG, INT);
    private final MemorySegment event = arena.allocate(EVENT_BYTES);
    private final MemorySegment waiting = arena.allocate(ValueLayout.JAVA_LONG);
    private final long display;

    /// @param name as the variable DISPLAY has it
    /// @throws IllegalStateException if no X server answers there, or it cannot tell what is painted
    public XDisplay(String name) {
        display = NativeFunction.of(X11, "XOpenDisplay", LONG, LONG).call(arena.allocateFrom(name).address());
        if (display == 0) {
            throw new IllegalStateException("No X server answers at " + name);
        }
        MemorySegment bases = arena.allocate(ValueLayout.JAVA_LONG);
        if (NativeFunction.of(XDAMAGE, "XDamageQueryExtension", INT, LONG, LONG, LONG).call(display, bases.address(),
                bases.address() + Integer.BYTES) == 0) {
            throw new IllegalStateException("The X server at " + name + " lacks the extension DAMAGE");
        }
        long root = NativeFunction.of(X11, "XDefaultRootWindow", LONG, LONG).call(display);
        NativeFunction.of(XDAMAGE, "XDamageCreate", LONG, LONG, LONG, INT).call(display, root, RAW_RECTANGLES);
        waiting.set(ValueLayout.JAVA_INT, 0,
                (int) NativeFunction.of(X11, "XConnectionNumber", INT, LONG).call(display));
        waiting.set(ValueLayout.JAVA_SHORT, Integer.BYTES, POLLIN);
        flush.call(display);
    }

    /// Returns why no finger and eye can be had on this machine, if that is so.
    public static Optional<String> missing() {
        return Stream.of(X11, XTST, XDAMAGE).filter(library -> !NativeFunction.present(library)).findFirst()
                .map(library -> "there is no " + library + " here");
    }

    /// Moves the finger, pressing or not.
    void move(Spot spot) {
        motion.call(display, -1, spot.x(), spot.y(), 0L);
        flush.call(display);
    }

    /// Puts the finger down.
    void press() {
        button.call(display, BUTTON, 1, 0L);
        flush.call(display);
    }

    /// Lifts the finger.
    void lift() {
        button.call(display, BUTTON, 0, 0L);
        flush.call(display);
    }

    /// Waits for the screen to be painted.
    ///
    /// @param end until when, as [System#nanoTime] tells it
    /// @return when it was painted
    OptionalLong painted(long end) {
        while (true) {
            if (pending.call(display) > 0) {
                long now = System.nanoTime();
                forget();
                return OptionalLong.of(now);
            }
            long left = end - System.nanoTime();
            if (left <= 0) {
                return OptionalLong.empty();
            }
            poll.call(waiting.address(), 1L, Math.toIntExact(Math.ceilDiv(left, NANOS_IN_MS)));
        }
    }

    /// Forgets what was painted until now.
    void forget() {
        for (long left = pending.call(display); left > 0; left--) {
            nextEvent.call(display, event.address());
        }
    }

    @Override
    public void close() {
        NativeFunction.of(X11, "XCloseDisplay", INT, LONG).call(display);
        arena.close();
    }
}
