package eu.smartregions.kiosk.device;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Tells the service manager how the kiosk is, by the protocol of sd_notify(3): datagrams to the socket that `NOTIFY_SOCKET`
/// names. Java has no Unix datagram sockets, so the C library is called. Without that variable nothing is sent.
public final class Supervisor {
    private static final System.Logger LOG = System.getLogger(Supervisor.class.getName());
    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    private static final int FAMILY_BYTES = 2;
    private static final int MOST_PATH_BYTES = 107;

    private final Optional<String> socket;

    /// @param environment the process's environment variables
    public Supervisor(Map<String, String> environment) {
        this.socket = Optional.ofNullable(environment.get("NOTIFY_SOCKET")).filter(name -> !name.isBlank());
    }

    /// The first screen has been painted and can be touched.
    public void ready() {
        socket.ifPresent(name -> send(name, "READY=1"));
    }

    private static void send(String name, String message) {
        Linker linker = Linker.nativeLinker();
        SymbolLookup library = linker.defaultLookup();
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle open = linker.downcallHandle(library.findOrThrow("socket"), FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            MethodHandle sendTo = linker.downcallHandle(library.findOrThrow("sendto"), FunctionDescriptor.of(
                    ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
            MethodHandle close = linker.downcallHandle(library.findOrThrow("close"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
            byte[] path = name.getBytes(StandardCharsets.UTF_8);
            if (path.length > MOST_PATH_BYTES) {
                throw new IllegalArgumentException("NOTIFY_SOCKET is longer than " + MOST_PATH_BYTES + " bytes");
            }
            if (path[0] == '@') {
                path[0] = 0;
            }
            MemorySegment address = arena.allocate(FAMILY_BYTES + MOST_PATH_BYTES + 1L);
            address.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
            MemorySegment.copy(path, 0, address, ValueLayout.JAVA_BYTE, FAMILY_BYTES, path.length);
            byte[] text = message.getBytes(StandardCharsets.US_ASCII);
            MemorySegment sent = arena.allocateFrom(ValueLayout.JAVA_BYTE, text);
            int descriptor = (int) open.invokeExact((int) AF_UNIX, SOCK_DGRAM, 0);
            long result = (long) sendTo.invokeExact(descriptor, sent, (long) text.length, 0, address,
                    FAMILY_BYTES + path.length);
            int closed = (int) close.invokeExact(descriptor);
            if (result < 0 || closed < 0) {
                LOG.log(System.Logger.Level.WARNING, "The service manager did not take " + message);
            }
        } catch (Throwable e) {
            LOG.log(System.Logger.Level.WARNING, "The service manager cannot be told " + message, e);
        }
    }
}
