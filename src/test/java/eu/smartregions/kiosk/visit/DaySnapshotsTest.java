package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.visit.LogState.Standing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What a damaged database leaves: the copy of a day, and what was set aside and is whole.
@ExtendWith(ExpectedRemarks.class)
final class DaySnapshotsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 11);

    @TempDir
    private Path folder;
    private Path file;
    private DaySnapshots snapshots;

    @BeforeEach
    void aDatabase() {
        file = folder.resolve("visits.db");
        snapshots = new DaySnapshots(folder);
        record("first");
    }

    private LogState record(String visit) {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            LogState state = log.awaitOpening(Duration.ofSeconds(20));
            Visits.whole(visit, "2019-06-11T10:00:00Z").forEach(log::record);
            return state;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keep(LocalDate day) throws Exception {
        try (Connection connection = SqliteFiles.writable(file)) {
            snapshots.keep(file, connection, day);
        }
    }

    private List<String> visits() throws Exception {
        return Visits.query(file, "SELECT visit_id FROM visits ORDER BY visit_id");
    }

    private List<String> copies() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("snapshots"))) {
            return files.map(copy -> copy.getFileName().toString()).sorted().toList();
        }
    }

    private void damage(Path database) throws Exception {
        byte[] bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, 4_096, bytes.length, (byte) 0x55);
        Files.write(database, bytes);
    }

    @Test
    void countingGoesOnFromTheNewestCopyThatIsWhole() throws Exception {
        keep(DAY);
        String kiosk = Visits.query(file, "SELECT kiosk_id FROM kiosk").getFirst();
        record("second");
        keep(DAY.plusDays(1));
        damage(folder.resolve("snapshots/visits-000002-2019-06-12.db"));
        record("third");
        damage(file);
        LogState state = record("fourth");
        assertEquals(Standing.WRITING, state.standing());
        assertTrue(state.note().contains("counting goes on from the copy visits-000001-2019-06-11.db"), state::note);
        assertEquals(List.of("first", "fourth"), visits());
        assertEquals(List.of(kiosk), Visits.query(file, "SELECT kiosk_id FROM kiosk"));
    }

    @Test
    void sevenDaysAreKeptEvenWhereTheClockGoesBack() throws Exception {
        for (int day = 0; day < 9; day++) {
            keep(DAY.plusDays(day));
            keep(DAY.plusDays(day));
        }
        keep(LocalDate.EPOCH);
        assertEquals(7, copies().size());
        assertEquals("visits-000010-1970-01-01.db", copies().getLast());
        assertEquals("visits-000004-2019-06-14.db", copies().getFirst());
    }

    @Test
    void whoHasNotEndedYetIsInNoCopy() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            log.awaitOpening(Duration.ofSeconds(20));
            Visits.events("under-way", 5).forEach(log::record);
            for (int i = 0; i < 100 && visits().size() < 2; i++) {
                Thread.sleep(20);
            }
            keep(DAY);
        }
        Path copy = folder.resolve("snapshots").resolve(copies().getFirst());
        assertEquals(List.of("first"), Visits.query(copy, "SELECT visit_id FROM visits"));
        assertTrue(!Files.readString(copy, StandardCharsets.ISO_8859_1).contains("under-way"));
    }

    @Test
    void whatWasSetAsideAndIsWholeIsTakenBack() throws Exception {
        Path aside = folder.resolve("visits.damaged-20190611T110000Z.db");
        Files.move(file, aside);
        LogState state = record("second");
        assertTrue(state.note().contains("turned out to be whole"), state::note);
        assertEquals(List.of("first", "second"), visits());
        assertTrue(Files.notExists(aside));
        assertTrue(Files.exists(folder.resolve("visits.taken-back-20190611T110000Z.db")));
        assertEquals(List.of(), Visits.query(file, "SELECT kiosk_id FROM visits EXCEPT SELECT kiosk_id FROM kiosk"));
    }

    @Test
    void whatIsReallyDamagedStaysAside() throws Exception {
        Path aside = folder.resolve("visits.damaged-20190611T110000Z.db");
        Files.move(file, aside);
        damage(aside);
        assertEquals("", record("second").note());
        assertEquals(List.of("second"), visits());
        assertTrue(Files.exists(aside));
    }
}
