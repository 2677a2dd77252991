package eu.smartregions.kiosk.outside;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/// Another program on the same X server, which does to windows what none should.
public final class OtherProgram implements AutoCloseable {
    private static final String X11 = "libX11.so.6";

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
        return NativeFunction.present(X11) ? Optional.empty() : Optional.of("there is no " + X11 + " here");
    }

    /// Destroys all windows that lie on the screen itself.
    public void destroyWindows() {
        all("XDestroyWindow");
    }

    /// Takes all windows from the screen.
    public void unmapWindows() {
        all("XUnmapWindow");
    }

    private void all(String what) {
        long root = NativeFunction.of(X11, "XDefaultRootWindow", NativeFunction.LONG, NativeFunction.LONG)
                .call(display);
        MemorySegment found = arena.allocate(ValueLayout.JAVA_LONG, 4);
        NativeFunction.of(X11, "XQueryTree", NativeFunction.INT, NativeFunction.LONG, NativeFunction.LONG,
                NativeFunction.LONG, NativeFunction.LONG, NativeFunction.LONG, NativeFunction.LONG)
                .call(display, root, found.address(), found.address() + Long.BYTES, found.address() + 2 * Long.BYTES,
                        found.address() + 3 * Long.BYTES);
        long children = found.getAtIndex(ValueLayout.JAVA_LONG, 2);
        int count = found.get(ValueLayout.JAVA_INT, 3L * Long.BYTES);
        MemorySegment windows = MemorySegment.ofAddress(children).reinterpret((long) count * Long.BYTES);
        NativeFunction function = NativeFunction.of(X11, what, NativeFunction.INT, NativeFunction.LONG,
                NativeFunction.LONG);
        for (int i = 0; i < count; i++) {
            function.call(display, windows.getAtIndex(ValueLayout.JAVA_LONG, i));
        }
        NativeFunction.of(X11, "XSync", NativeFunction.INT, NativeFunction.LONG, NativeFunction.INT).call(display, 0);
    }

    @Override
    public void close() {
        NativeFunction.of(X11, "XCloseDisplay", NativeFunction.INT, NativeFunction.LONG).call(display);
        arena.close();
    }
}
