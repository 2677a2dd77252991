package eu.smartregions.kiosk.app.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.app.check.CheckLine.Verdict;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.Venue;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.content.text.LocalizedText;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the opening check finds on a machine.
final class MachineCheckTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Venue VENUE = new Venue(Optional.empty(), LocalizedText.of(Language.EN, "Brussels"),
            new Country("BE"), BRUSSELS);
    private static final LocalDate BUILT = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 2);

    @TempDir
    private Path data;

    private static CheckLine clock(String now, String zone) {
        return MachineCheck.clock(VENUE, Clock.fixed(Instant.parse(now), ZoneId.of(zone)), BUILT, LAST);
    }

    @Test
    void aClockThatCannotBeRightIsToBeSet() {
        assertEquals(Verdict.BAD, clock("1970-01-01T00:00:00Z", "Europe/Brussels").verdict());
        assertEquals(Verdict.NOTE, clock("2027-01-01T00:00:00Z", "Europe/Brussels").verdict());
        assertEquals(Verdict.GOOD, clock("2026-12-01T08:00:00Z", "Europe/Berlin").verdict());
        CheckLine elsewhere = clock("2026-12-01T08:00:00Z", "America/New_York");
        assertEquals(Verdict.NOTE, elsewhere.verdict());
        assertTrue(elsewhere.said().contains("1 December 2026, 09:00 at the venue"), elsewhere::said);
    }

    @Test
    void aDatabaseIsReadToItsEnd() throws Exception {
        assertEquals(Verdict.GOOD, MachineCheck.database(data).verdict());
        try (VisitLog log = VisitLog.open(data, Visits.catalogue(), _ -> {})) {
            Visits.events("visit", 200).forEach(log::record);
        }
        Path file = data.resolve("visits.db");
        assertEquals(Verdict.GOOD, MachineCheck.database(data).verdict());
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length - 4096, bytes.length, (byte) 0x55);
        Files.write(file, bytes);
        assertEquals(Verdict.BAD, MachineCheck.database(data).verdict());
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToBeMended() throws IOException {
        assertTrue(MachineCheck.disk(data).said().contains("MiB free"));
        Path file = Files.writeString(data.resolve("file"), "");
        assertEquals(Verdict.BAD, MachineCheck.disk(file).verdict());
    }

    @Test
    void theServerThatFiguresGoToMustAnswer() throws IOException {
        assertEquals(Verdict.GOOD, MachineCheck.network(Optional.empty()).verdict());
        int port;
        try (ServerSocket server = new ServerSocket(0)) {
            port = server.getLocalPort();
            assertEquals(Verdict.GOOD, MachineCheck.network(address(port)).verdict());
        }
        assertEquals(Verdict.BAD, MachineCheck.network(address(port)).verdict());
        assertEquals(Verdict.BAD, MachineCheck.network(Optional.of("jdbc:postgresql://a b")).verdict());
    }

    private static Optional<String> address(int port) {
        return Optional.of("jdbc:postgresql://127.0.0.1:" + port + "/kiosk");
    }

    @Test
    void withoutAVoicePagesAreNotReadAloud() {
        List<CheckLine> silent = MachineCheck.sound("");
        assertEquals(Verdict.NOTE, silent.getLast().verdict());
        assertEquals("voice", silent.getLast().item());
    }

    @Test
    void nobodyWhoStartsItAgainIsToBeMended() {
        assertEquals(Verdict.BAD, MachineCheck.supervisor(List.of()).verdict());
        assertEquals("It is started again by kiosk-session and the service manager.",
                MachineCheck.supervisor(List.of("kiosk-session", "the service manager")).said());
    }
}
