package eu.smartregions.kiosk.device;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/// Tells the service manager how the kiosk is, by the protocol of sd_notify(3): datagrams to the socket that
/// `NOTIFY_SOCKET` names. Java has no Unix datagram sockets, so the C library is called. Without that variable nothing
/// is sent.
public final class Supervisor {
    private static final System.Logger LOG = System.getLogger(Supervisor.class.getName());
    private static final short AF_UNIX = 1;
    private static final int SOCK_DGRAM = 2;
    /// A manager that does not listen must not hold the screen up.
    private static final int MSG_DONTWAIT = 0x40;
    private static final int FAMILY_BYTES = 2;
    private static final int MOST_PATH_BYTES = 107;
    private static final int MOST_ARGUMENTS = 6;
    private static final Pattern MICROSECONDS = Pattern.compile("[1-9]\\d{0,15}");

    private final Optional<String> socket;
    private final Optional<Duration> watchdog;
    private final CompletableFuture<MethodHandle> linked;

    /// Begins to prepare the calls in the background, which takes some time.
    ///
    /// @param environment the process's environment variables
    public Supervisor(Map<String, String> environment) {
        this.socket = Optional.ofNullable(environment.get("NOTIFY_SOCKET")).filter(name -> !name.isBlank());
        // The process that WATCHDOG_PID names may be a parent: the manager takes messages from all of them.
        this.watchdog = Optional.ofNullable(environment.get("WATCHDOG_USEC"))
                .filter(given -> MICROSECONDS.matcher(given).matches())
                .map(given -> Duration.of(Long.parseLong(given), ChronoUnit.MICROS));
        this.linked = socket.isEmpty()
                ? new CompletableFuture<>()
                : CompletableFuture.supplyAsync(Supervisor::link);
    }

    /// Links one form for all functions called here: they take whole numbers and addresses, which the calling
    /// conventions of 64-bit Linux pass alike. They are called with a function's address and an array.
    private static MethodHandle link() {
        ValueLayout[] words = Collections.nCopies(MOST_ARGUMENTS, ValueLayout.JAVA_LONG).toArray(ValueLayout[]::new);
        return Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(ValueLayout.JAVA_LONG, words))
                .asSpreader(long[].class, MOST_ARGUMENTS);
    }

    /// Reports that the first screen has been painted and can be touched.
    public void ready() {
        tell("READY=1");
    }

    /// Reports what is on the screen, in one line of plain letters.
    public void status(String what) {
        tell("STATUS=" + what);
    }

    /// Reports that the thread which calls is alive.
    public void alive() {
        tell("WATCHDOG=1");
    }

    /// Reports that the kiosk is about to end.
    public void stopping() {
        tell("STOPPING=1");
    }

    /// Returns the longest time between two calls of [#alive] before the manager ends the process, if it watches.
    public Optional<Duration> watchdog() {
        return watchdog;
    }

    private void tell(String message) {
        socket.ifPresent(name -> send(name, message));
    }

    private void send(String name, String message) {
        byte[] path = name.getBytes(StandardCharsets.UTF_8);
        if (path.length > MOST_PATH_BYTES) {
            LOG.log(System.Logger.Level.WARNING, "NOTIFY_SOCKET is longer than " + MOST_PATH_BYTES + " bytes");
            return;
        }
        if (path[0] == '@') {
            path[0] = 0;
        }
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment address = arena.allocate(FAMILY_BYTES + MOST_PATH_BYTES + 1L);
            address.set(ValueLayout.JAVA_SHORT, 0, AF_UNIX);
            MemorySegment.copy(path, 0, address, ValueLayout.JAVA_BYTE, FAMILY_BYTES, path.length);
            MemorySegment text = arena.allocateFrom(ValueLayout.JAVA_BYTE, message.getBytes(StandardCharsets.US_ASCII));
            long descriptor = call("socket", AF_UNIX, SOCK_DGRAM, 0);
            long sent = call("sendto", descriptor, text.address(), text.byteSize(), MSG_DONTWAIT, address.address(),
                    FAMILY_BYTES + path.length);
            long closed = call("close", descriptor);
            if ((int) sent < 0 || (int) closed < 0) {
                LOG.log(System.Logger.Level.WARNING, "The service manager did not take " + message);
            }
        } catch (Throwable e) {
            LOG.log(System.Logger.Level.WARNING, "The service manager cannot be told " + message, e);
        }
    }

    /// Calls a function of the C library. Missing arguments are zero; a function with fewer does not see them.
    private long call(String function, long... arguments) throws Throwable {
        SymbolLookup library = Linker.nativeLinker().defaultLookup();
        return (long) linked.join().invokeExact(library.findOrThrow(function),
                Arrays.copyOf(arguments, MOST_ARGUMENTS));
    }
}
