package eu.smartregions.kiosk.app.check;

import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.device.Voice;
import eu.smartregions.kiosk.visit.VisitLog;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks at the machine: its disk, clock, database, sound, supervisor and network.
public final class MachineCheck {
    /// Enough for a month of visits, a set of content and the one before.
    static final long LEAST_FREE = 2L << 30;
    private static final Path SOUND_CARDS = Path.of("/dev/snd");
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private MachineCheck() {
    }

    /// Looks at the disk: whether the folder can be written to, and whether there is room.
    public static CheckLine disk(Path data) {
        try {
            Files.createDirectories(data);
            Path probe = Files.createTempFile(data, "check", ".staging");
            Files.writeString(probe, "It can be written to.");
            Files.delete(probe);
            long free = Files.getFileStore(data).getUsableSpace();
            String said = (free >> 20) + " MiB free for " + data;
            return free >= LEAST_FREE
                    ? CheckLine.good("disk", said)
                    : CheckLine.bad("disk", said
                            + "; make room for " + (LEAST_FREE >> 20) + " MiB.");
        } catch (IOException e) {
            return CheckLine.bad("disk", "The data folder " + data + " cannot be written to: "
                    + e.getClass().getSimpleName() + " " + e.getMessage());
        }
    }

    /// Compares the machine's clock with the venue, and with what is certain: the program was not built in the future.
    ///
    /// @param built  the day on which the program was built
    /// @param events the last day of the event
    public static CheckLine clock(Venue venue, Clock machine, LocalDate built, LocalDate events) {
        ZonedDateTime there = machine.instant().atZone(venue.zone());
        String said = TIME.format(there) + " at the venue (" + venue.zone() + ")";
        if (there.toLocalDate().isBefore(built.minusDays(1))) {
            return CheckLine.bad("clock", said + ": this program is newer than that. Set the clock.");
        }
        if (there.toLocalDate().isAfter(events)) {
            return CheckLine.note("clock", said + ": the event is over by this clock.");
        }
        ZoneId zone = machine.getZone();
        return machine.instant().atZone(zone).getOffset().equals(there.getOffset())
                ? CheckLine.good("clock", said)
                : CheckLine.note("clock", said + "; this computer is set to " + zone
                        + ". The programme follows the venue all the same.");
    }

    /// Checks the database of visits from end to end.
    public static CheckLine database(Path data) {
        return VisitLog.fault(data).map(fault -> CheckLine.bad("database", "The visits in " + data + ": " + fault))
                .orElseGet(() -> CheckLine.good("database", "What is counted is whole."));
    }

    /// Looks for a loudspeaker and a voice, and for languages that it does not speak.
    ///
    /// @param path the folders of programs, as the environment's `PATH` has them
    public static List<CheckLine> sound(String path) {
        String[] cards = Optional.ofNullable(SOUND_CARDS.toFile().list((_, name) -> name.startsWith("pcm")
                && name.endsWith("p"))).orElse(new String[0]);
        CheckLine card = cards.length == 0
                ? CheckLine.note("sound", "There is no sound card; nothing is read aloud.")
                : CheckLine.good("sound",
                        cards.length == 1 ? "One sound card." : cards.length + " ways to play sound.");
        CheckLine voice = Voice.find(path).map(MachineCheck::voice).orElseGet(() -> CheckLine.note("voice",
                "The program espeak-ng is not installed; pages are not read aloud."));
        return List.of(card, voice);
    }

    private static CheckLine voice(Voice voice) {
        try (voice) {
            List<String> codes = Stream.of(Language.values()).map(Language::code).toList();
            List<String> mute = voice.mute(codes);
            return mute.isEmpty()
                    ? CheckLine.good("voice", "It speaks all " + codes.size() + " languages.")
                    : CheckLine.note("voice", "It does not speak: " + String.join(", ", mute) + ".");
        }
    }

    /// Looks at the network. A kiosk needs none, unless figures are to be sent.
    ///
    /// @param server the address of the database that figures are pushed to, `jdbc:postgresql://host:port/...`
    public static CheckLine network(Optional<String> server) {
        if (server.isEmpty()) {
            return CheckLine.good("network", "None is needed" + (connected() ? "; this machine has one." : "."));
        }
        try (Socket socket = new Socket()) {
            URI address = URI.create(server.get().substring("jdbc:".length()));
            int port = address.getPort() < 0 ? 5432 : address.getPort();
            socket.connect(new InetSocketAddress(Optional.ofNullable(address.getHost()).orElse("localhost"), port),
                    (int) LONGEST_CONNECT.toMillis());
            return CheckLine.good("network", "The server of push.to answers.");
        } catch (IOException | IllegalArgumentException e) {
            return CheckLine.bad("network", "The server of push.to does not answer (" + e.getMessage()
                    + "); figures stay here until it does.");
        }
    }

    private static boolean connected() {
        try {
            return NetworkInterface.networkInterfaces().anyMatch(MachineCheck::reachesOut);
        } catch (SocketException _) {
            return false;
        }
    }

    private static boolean reachesOut(NetworkInterface each) {
        try {
            return each.isUp() && !each.isLoopback();
        } catch (SocketException _) {
            return false;
        }
    }

    /// Says who starts the kiosk again when it ends.
    ///
    /// @param supervised the service manager and the session, as far as they are there
    public static CheckLine supervisor(List<String> supervised) {
        return supervised.isEmpty()
                ? CheckLine.bad("supervisor", "Nobody starts this kiosk again when it ends; start it by kiosk-session, "
                        + "or by the package's service.")
                : CheckLine.good("supervisor", "It is started again by " + String.join(" and ", supervised) + ".");
    }
}
