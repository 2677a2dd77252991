package eu.smartregions.kiosk.device;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// What a service manager hears: a socket for the messages of sd_notify(3). Linux only.
final class NotifySocket implements AutoCloseable {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int MSG_DONTWAIT = 0x40;

    private final Arena arena = Arena.ofShared();
    private final MemorySegment heard = arena.allocate(512);
    private final MethodHandle receive = function("recv", LONG, INT, ValueLayout.ADDRESS, LONG, INT);
    private final int socket;

    NotifySocket(Path file) {
        byte[] path = file.toString().getBytes(StandardCharsets.UTF_8);
        MemorySegment address = arena.allocate(Short.BYTES + path.length + 1L);
        address.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
        MemorySegment.copy(path, 0, address, ValueLayout.JAVA_BYTE, Short.BYTES, path.length);
        try {
            socket = (int) function("socket", INT, INT, INT, INT).invokeExact((int) AF_UNIX, SOCK_DGRAM, 0);
            int bound = (int) function("bind", INT, INT, ValueLayout.ADDRESS, INT).invokeExact(socket, address,
                    Short.BYTES + path.length);
            if (bound != 0) {
                throw new IllegalStateException("There can be no socket at " + file);
            }
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns the next message, if one has come.
    Optional<String> next() {
        try {
            long length = (long) receive.invokeExact(socket, heard, heard.byteSize(), MSG_DONTWAIT);
            return length < 0
                    ? Optional.empty()
                    : Optional.of(new String(heard.asSlice(0, length).toArray(ValueLayout.JAVA_BYTE),
                            StandardCharsets.US_ASCII));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            int closed = (int) function("close", INT, INT).invokeExact(socket);
            if (closed != 0) {
                throw new IllegalStateException("The socket does not close");
            }
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        arena.close();
    }

    private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(result, arguments));
    }
}
