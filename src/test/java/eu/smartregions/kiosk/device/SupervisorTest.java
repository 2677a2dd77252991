package eu.smartregions.kiosk.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The service manager hears that the kiosk is ready, at a socket of its own.
@EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux has this protocol")
final class SupervisorTest {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int MSG_DONTWAIT = 0x40;

    @TempDir
    private Path folder;

    @Test
    void isToldOnceTheScreenIsReady() throws Throwable {
        byte[] path = folder.resolve("notify").toString().getBytes(StandardCharsets.UTF_8);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(Short.BYTES + path.length + 1L);
            address.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
            MemorySegment.copy(path, 0, address, ValueLayout.JAVA_BYTE, Short.BYTES, path.length);
            int socket = (int) function("socket", INT, INT, INT, INT).invokeExact((int) AF_UNIX, SOCK_DGRAM, 0);
            assertEquals(0, (int) function("bind", INT, INT, ValueLayout.ADDRESS, INT).invokeExact(socket, address,
                    Short.BYTES + path.length));
            new Supervisor(Map.of("NOTIFY_SOCKET", folder.resolve("notify").toString())).ready();
            MemorySegment heard = arena.allocate(64);
            long length = (long) function("recv", LONG, INT, ValueLayout.ADDRESS, LONG, INT).invokeExact(socket, heard,
                    heard.byteSize(), MSG_DONTWAIT);
            assertEquals("READY=1", new String(heard.asSlice(0, Math.max(0, length)).toArray(ValueLayout.JAVA_BYTE),
                    StandardCharsets.US_ASCII));
            assertEquals(0, (int) function("close", INT, INT).invokeExact(socket));
        }
    }

    private static MethodHandle function(String name, MemoryLayout result, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(result, arguments));
    }
}
