package eu.smartregions.kiosk.outside;

import static eu.smartregions.kiosk.outside.NativeFunction.INT;
import static eu.smartregions.kiosk.outside.NativeFunction.LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A socket like the service manager's, to which programs say that they are ready (sd_notify(3)).
public final class Readiness implements AutoCloseable {
    /// How long a program may take, in seconds.
    public static final int LONGEST_S = 60;
    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int FAMILY_BYTES = 2;
    private static final int ADDRESS_BYTES = 110;
    private static final int MESSAGE_BYTES = 256;
    private static final short POLLIN = 1;

    private final Arena arena = Arena.ofShared();
    private final NativeFunction receive = NativeFunction.ofC("recv", LONG, INT, LONG, LONG, INT);
    private final NativeFunction poll = NativeFunction.ofC("poll", INT, LONG, LONG, INT);
    private final NativeFunction close = NativeFunction.ofC("close", INT, INT);
    private final int descriptor;

    /// @param path of the socket, which must not exist yet
    public Readiness(Path path) {
        descriptor = (int) NativeFunction.ofC("socket", INT, INT, INT, INT).call((int) AF_UNIX, SOCK_DGRAM, 0);
        MemorySegment address = arena.allocate(ADDRESS_BYTES);
        address.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
        address.setString(FAMILY_BYTES, path.toString(), StandardCharsets.UTF_8);
        if (NativeFunction.ofC("bind", INT, INT, LONG, INT).call(descriptor, address.address(), ADDRESS_BYTES) != 0) {
            throw new IllegalStateException("No socket can be made at " + path);
        }
    }

    /// Waits for the next message that says so.
    ///
    /// @return when it came, as [System#nanoTime] tells it
    /// @throws IllegalStateException if it does not come in time
    public long await() {
        return await(LONGEST_S);
    }

    /// Waits so many seconds for the next message that says so, for a program that has much to do before.
    ///
    /// @return when it came, as [System#nanoTime] tells it
    /// @throws IllegalStateException if it does not come in time
    public long await(int seconds) {
        MemorySegment message = arena.allocate(MESSAGE_BYTES);
        MemorySegment waiting = arena.allocate(ValueLayout.JAVA_LONG);
        waiting.set(ValueLayout.JAVA_INT, 0, descriptor);
        waiting.set(ValueLayout.JAVA_SHORT, Integer.BYTES, POLLIN);
        while (poll.call(waiting.address(), 1L, seconds * 1_000) == 1) {
            long bytes = receive.call(descriptor, message.address(), (long) MESSAGE_BYTES - 1, 0);
            long now = System.nanoTime();
            message.set(ValueLayout.JAVA_BYTE, Math.max(0, bytes), (byte) 0);
            if (message.getString(0, StandardCharsets.UTF_8).lines().anyMatch("READY=1"::equals)) {
                return now;
            }
        }
        throw new IllegalStateException("The program did not say that it is ready");
    }

    @Override
    public void close() {
        close.call(descriptor);
        arena.close();
    }
}
