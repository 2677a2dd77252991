package eu.smartregions.kiosk.outside;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Another program on the same X server, which does to windows what none should.
public final class OtherProgram implements AutoCloseable {
    private static final String X11 = "libX11.so.6";
    private static final String XTST = "libXtst.so.6";

    private static final long TOUCH_MS = 40;
    /// Of the structure XWindowAttributes on 64-bit Linux.
    private static final int ATTRIBUTE_BYTES = 136;
    private static final long MAP_STATE_AT = 92;
    private static final int VIEWABLE = 2;

    private final Arena arena = Arena.ofConfined();
    private final long display;

    /// @param name as the variable DISPLAY has it
    public OtherProgram(String name) {
        display = NativeFunction.of(X11, "XOpenDisplay", NativeFunction.LONG, NativeFunction.LONG)
                .call(arena.allocateFrom(name).address());
        if (display == 0) {
            throw new IllegalStateException("No X server answers at " + name);
        }
    }

    /// Returns why there can be no such program on this machine, if that is so.
    public static Optional<String> missing() {
        return Stream.of(X11, XTST).filter(library -> !NativeFunction.present(library)).findFirst()
                .map(library -> "there is no " + library + " here");
    }

    /// Destroys all windows that lie on the screen itself.
    public void destroyWindows() {
        all("XDestroyWindow");
    }

    /// Takes all windows from the screen.
    public void unmapWindows() {
        all("XUnmapWindow");
    }

    /// Presses keys one after another, then lets them go in the opposite order.
    ///
    /// @param names as X calls them, such as `Super_L` or `F4`
    public void chord(List<String> names) {
        List<Integer> codes = names.stream().map(this::code).toList();
        codes.forEach(code -> fake("XTestFakeKeyEvent", code, 1));
        codes.reversed().forEach(code -> fake("XTestFakeKeyEvent", code, 0));
    }

    private int code(String name) {
        long symbol = NativeFunction.of(X11, "XStringToKeysym", NativeFunction.LONG, NativeFunction.LONG)
                .call(arena.allocateFrom(name).address());
        int code = (int) NativeFunction.of(X11, "XKeysymToKeycode", NativeFunction.INT, NativeFunction.LONG,
                NativeFunction.LONG).call(display, symbol) & 0xFF;
        if (code == 0) {
            throw new IllegalArgumentException("There is no key " + name);
        }
        return code;
    }

    /// Touches a point as a quick finger does.
    public void touch(int x, int y) throws InterruptedException {
        move(x, y);
        fake("XTestFakeButtonEvent", 1, 1);
        Thread.sleep(TOUCH_MS);
        fake("XTestFakeButtonEvent", 1, 0);
    }

    /// Draws a pointer from one point to another with a button held.
    public void drag(int button, int fromX, int fromY, int toX, int toY) {
        move(fromX, fromY);
        fake("XTestFakeButtonEvent", button, 1);
        for (int step = 1; step <= 8; step++) {
            move(fromX + (toX - fromX) * step / 8, fromY + (toY - fromY) * step / 8);
        }
        fake("XTestFakeButtonEvent", button, 0);
    }

    private void move(int x, int y) {
        NativeFunction.of(XTST, "XTestFakeMotionEvent", NativeFunction.INT, NativeFunction.LONG, NativeFunction.INT,
                NativeFunction.INT, NativeFunction.INT, NativeFunction.LONG).call(display, -1, x, y, 0L);
        sync();
    }

    private void fake(String what, int code, int down) {
        NativeFunction.of(XTST, what, NativeFunction.INT, NativeFunction.LONG, NativeFunction.INT, NativeFunction.INT,
                NativeFunction.LONG).call(display, code, down, 0L);
        sync();
    }

    private void sync() {
        NativeFunction.of(X11, "XSync", NativeFunction.INT, NativeFunction.LONG, NativeFunction.INT).call(display, 0);
    }

    private void all(String what) {
        NativeFunction function = NativeFunction.of(X11, what, NativeFunction.INT, NativeFunction.LONG,
                NativeFunction.LONG);
        children().forEach(window -> function.call(display, window));
        sync();
    }

    /// Returns the windows that lie on the screen itself and are shown, from the lowest to the uppermost, each with its
    /// place.
    public List<String> windows() {
        NativeFunction attributes = NativeFunction.of(X11, "XGetWindowAttributes", NativeFunction.INT,
                NativeFunction.LONG, NativeFunction.LONG, NativeFunction.LONG);
        MemorySegment found = arena.allocate(ATTRIBUTE_BYTES);
        return children().stream().filter(window -> attributes.call(display, window, found.address()) != 0
                && found.get(ValueLayout.JAVA_INT, MAP_STATE_AT) == VIEWABLE).map(window -> Long.toHexString(window)
                        + " " + found.get(ValueLayout.JAVA_INT, 8) + "x" + found.get(ValueLayout.JAVA_INT, 12) + "+"
                        + found.get(ValueLayout.JAVA_INT, 0) + "+" + found.get(ValueLayout.JAVA_INT, 4))
                .toList();
    }

    private List<Long> children() {
        long root = NativeFunction.of(X11, "XDefaultRootWindow", NativeFunction.LONG, NativeFunction.LONG)
                .call(display);
        MemorySegment found = arena.allocate(ValueLayout.JAVA_LONG, 4);
        NativeFunction.of(X11, "XQueryTree", NativeFunction.INT, NativeFunction.LONG, NativeFunction.LONG,
                NativeFunction.LONG, NativeFunction.LONG, NativeFunction.LONG, NativeFunction.LONG)
                .call(display, root, found.address(), found.address() + Long.BYTES, found.address() + 2 * Long.BYTES,
                        found.address() + 3 * Long.BYTES);
        int count = found.get(ValueLayout.JAVA_INT, 3L * Long.BYTES);
        MemorySegment windows = MemorySegment.ofAddress(found.getAtIndex(ValueLayout.JAVA_LONG, 2))
                .reinterpret((long) count * Long.BYTES);
        return LongStream.range(0, count).mapToObj(i -> windows.getAtIndex(ValueLayout.JAVA_LONG, i)).toList();
    }

    @Override
    public void close() {
        NativeFunction.of(X11, "XCloseDisplay", NativeFunction.INT, NativeFunction.LONG).call(display);
        arena.close();
    }
}
