package eu.smartregions.kiosk.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A socket like the service manager's, to which programs say that they are ready (sd_notify(3)).
final class Readiness implements AutoCloseable {
    /// How long a program may take, in seconds.
    static final int LONGEST_S = 60;
    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int FAMILY_BYTES = 2;
    private static final int ADDRESS_BYTES = 110;
    private static final int MESSAGE_BYTES = 256;
    private static final short POLLIN = 1;
    private static final Linker LINKER = Linker.nativeLinker();

    private final Arena arena = Arena.ofShared();
    private final MethodHandle receive = function("recv",
            FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    private final MethodHandle poll = function("poll", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
            ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    private final MethodHandle close = function("close",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    private final int descriptor;

    /// @param path of the socket, which must not exist yet
    Readiness(Path path) throws Throwable {
        MethodHandle socket = function("socket", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        MethodHandle bind = function("bind", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
        descriptor = (int) socket.invokeExact((int) AF_UNIX, SOCK_DGRAM, 0);
        MemorySegment address = arena.allocate(ADDRESS_BYTES);
        address.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
        address.setString(FAMILY_BYTES, path.toString(), StandardCharsets.UTF_8);
        if ((int) bind.invokeExact(descriptor, address, ADDRESS_BYTES) != 0) {
            throw new IllegalStateException("No socket can be made at " + path);
        }
    }

    /// Waits for the next message that says so.
    ///
    /// @return when it came, as [System#nanoTime] tells it
    long await() throws Throwable {
        MemorySegment message = arena.allocate(MESSAGE_BYTES);
        MemorySegment waiting = arena.allocate(ValueLayout.JAVA_LONG);
        waiting.set(ValueLayout.JAVA_INT, 0, descriptor);
        waiting.set(ValueLayout.JAVA_SHORT, Integer.BYTES, POLLIN);
        while ((int) poll.invokeExact(waiting, 1L, LONGEST_S * 1_000) == 1) {
            long bytes = (long) receive.invokeExact(descriptor, message, (long) MESSAGE_BYTES - 1, 0);
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
        try {
            int _ = (int) close.invokeExact(descriptor);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        arena.close();
    }

    private static MethodHandle function(String name, FunctionDescriptor descriptor) {
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), descriptor);
    }
}
