package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.visit.LogState.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A disk that does not give the bytes of a healthy database.
@ExtendWith(ExpectedRemarks.class)
class FailedReadTest {
    /// Where Linux answers every reading at the beginning with an input/output error.
    private static final Path UNREADABLE = Path.of("/proc/self/mem");

    /// So many events are written at once.
    private static final int GROUP = 50;

    @TempDir
    private Path folder;

    private Path file;
    private byte[] healthy = {};

    @BeforeEach
    void aHealthyDatabase() throws Exception {
        file = folder.resolve("visits.db");
        try (VisitLog log = open()) {
            for (int visit = 0; visit < 50; visit++) {
                Visits.events("visit-" + visit, 20).forEach(log::record);
            }
        }
        healthy = Files.readAllBytes(file);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15})
    void oneFailureChangesNothing(int read) throws Exception {
        String said = opening("error=EIO:when=" + read);
        assertEquals("WRITING ", said);
        assertEquals(List.of("visits.db"), databases());
        assertEquals(List.of("1001"), Visits.query(file, "SELECT count(*) FROM events WHERE type <> 'end'"));
    }

    /// From the first reading on, or with a header or some pages that were given yet.
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10})
    void failuresThatStayLeaveTheDatabaseWhereItIs(int from) throws Exception {
        String said = opening("error=EIO:when=" + from + "+");
        assertTrue(said.startsWith("WRITING_BESIDE " + file + " is left alone: it cannot be read"), said);
        assertEquals(List.of("visits-beside.db", "visits.db"), databases());
        assertArrayEquals(healthy, Files.readAllBytes(file));
        try (VisitLog log = open()) {
            assertEquals(new LogState(Standing.WRITING, ""), log.awaitOpening(Duration.ofSeconds(20)));
        }
        takenOver("1001");
    }

    @Test
    void aDatabaseThatCanBeReadAgainTakesOverWhatWasCountedBeside() throws Exception {
        assumeTrue(failsToRead(), "nothing here fails to be read");
        Path elsewhere = Files.move(file, folder.resolve("elsewhere"));
        Files.createSymbolicLink(file, UNREADABLE);
        try (VisitLog log = open()) {
            LogState state = log.awaitOpening(Duration.ofSeconds(20));
            assertEquals(Standing.WRITING_BESIDE, state.standing());
            assertTrue(state.note().contains("cannot be read"), state::note);
            log.record(Visits.event("visit-beside", 1));
        }
        assertTrue(Files.isSymbolicLink(file));
        int later;
        assertEquals(List.of("visits-beside.db", "visits.db"), databases());
        try (VisitLog log = open()) {
            log.awaitOpening(Duration.ofSeconds(20));
            Files.move(elsewhere, file, StandardCopyOption.REPLACE_EXISTING);
            int visits = 1;
            for (; visits <= 1_000 && log.state().standing() == Standing.WRITING_BESIDE; visits++) {
                Visits.events("visit-later-" + visits, GROUP).forEach(log::record);
                Thread.sleep(10);
            }
            assertEquals(new LogState(Standing.WRITING, ""), log.state());
            later = (visits - 1) * GROUP;
        }
        takenOver(Integer.toString(1_000 + 1 + later));
        assertEquals(List.of("1"), Visits.query(file, "SELECT seq FROM events WHERE visit_id = 'visit-beside' AND "
                + "type = 'start'"));
    }

    private void takenOver(String events) throws Exception {
        assertEquals(List.of("visits.db"), databases());
        assertEquals(List.of(events), Visits.query(file, "SELECT count(*) FROM events WHERE type <> 'end'"));
        assertEquals(List.of(), Visits.query(file, "SELECT DISTINCT kiosk_id FROM visits EXCEPT SELECT kiosk_id FROM "
                + "kiosk"));
        assertEquals(List.of("ok"), Visits.query(file, "PRAGMA integrity_check"));
    }

    private List<String> databases() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".db")).sorted()
                    .toList();
        }
    }

    private static boolean failsToRead() {
        try {
            Files.readAllBytes(UNREADABLE);
            return false;
        } catch (IOException failed) {
            return "Input/output error".equals(failed.getMessage());
        }
    }

    /// Runs [OneOpening] under strace, which lets some of the readings of the database fail.
    private String opening(String injected) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(bin -> Files.isExecutable(Path.of(bin, "strace"))),
                "there is no strace");
        Path said = folder.resolve("said");
        Path trace = folder.resolve("trace");
        int code = new ProcessBuilder("strace", "-f", "-o", trace.toString(), "-P", file.toString(), "-e",
                "trace=pread64",
                "-e", "inject=pread64:" + injected, Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), OneOpening.class.getName(), folder.toString(), "visit-new")
                .redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        assumeTrue(Files.exists(trace) && !Files.readString(trace).isEmpty(), "strace may not trace here");
        assertEquals(0, code);
        assertTrue(Files.readString(trace).contains("(INJECTED)"), "nothing failed");
        return Files.readString(said).replaceAll("\\R$", "");
    }

    private VisitLog open() {
        return VisitLog.open(folder, Visits.catalogue(), _ -> {});
    }
}
