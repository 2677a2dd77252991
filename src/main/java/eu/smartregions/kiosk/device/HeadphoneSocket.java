package eu.smartregions.kiosk.device;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Notices headphones that are plugged into the machine's socket or pulled out of it. Linux has such a socket as an
/// input device with a switch (`SW_HEADPHONE_INSERT` of `linux/input-event-codes.h`), and lists it in
/// `/proc/bus/input/devices`. Machines without one, or on which the kiosk may not read it, are silent about it.
public final class HeadphoneSocket {
    private static final System.Logger LOG = System.getLogger(HeadphoneSocket.class.getName());
    private static final Path LISTED = Path.of("/proc/bus/input/devices");
    private static final Path DEVICES = Path.of("/dev/input");
    /// The switches of a device as a bit each, and the name under which its events are read.
    private static final Pattern SWITCHES = Pattern.compile("(?m)^B: SW=(?:.* )?([0-9a-f]+)\\s*$");
    private static final Pattern EVENTS = Pattern.compile("(?m)^H: Handlers=.*?\\b(event\\d+)\\b");
    private static final int HEADPHONES = 2;
    private static final int SWITCH_EVENT = 5;
    /// An event is the time in two numbers of 64 bits, then kind and code of 16 bits each, then a value of 32 bits.
    private static final int EVENT_BYTES = 24;
    private static final int KIND_AT = 16;
    private static final int CODE_AT = 18;
    private static final int VALUE_AT = 20;

    private final Path listed;
    private final Path devices;

    /// The sockets of this machine.
    public HeadphoneSocket() {
        this(LISTED, DEVICES);
    }

    HeadphoneSocket(Path listed, Path devices) {
        this.listed = listed;
        this.devices = devices;
    }

    /// Begins to listen, on a thread of its own for each socket.
    ///
    /// @param plugged told on that thread whether headphones have just been plugged in, or else pulled out
    public void listen(Consumer<Boolean> plugged) {
        events().forEach(events -> Thread.ofPlatform().daemon().name("headphones").start(
                () -> follow(events, plugged)));
    }

    /// Returns the files in which the events of all sockets can be read.
    List<Path> events() {
        try {
            return Stream.of(Files.readString(listed, StandardCharsets.UTF_8).split("\n\n"))
                    .filter(HeadphoneSocket::isSocket).flatMap(device -> EVENTS.matcher(device).results())
                    .map(found -> devices.resolve(found.group(1))).filter(Files::isReadable).toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static boolean isSocket(String device) {
        return SWITCHES.matcher(device).results().map(MatchResult::group)
                .map(line -> line.strip().replaceFirst(".*[= ]", ""))
                .anyMatch(bits -> (Long.parseUnsignedLong(bits, 16) >> HEADPHONES & 1) == 1);
    }

    private static void follow(Path events, Consumer<Boolean> plugged) {
        try (InputStream in = Files.newInputStream(events)) {
            for (byte[] event = in.readNBytes(EVENT_BYTES); event.length == EVENT_BYTES; event = in
                    .readNBytes(EVENT_BYTES)) {
                ByteBuffer fields = ByteBuffer.wrap(event).order(ByteOrder.nativeOrder());
                if (fields.getShort(KIND_AT) == SWITCH_EVENT && fields.getShort(CODE_AT) == HEADPHONES) {
                    plugged.accept(fields.getInt(VALUE_AT) != 0);
                }
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Headphones are not noticed any more: " + e.getMessage());
        }
    }
}
