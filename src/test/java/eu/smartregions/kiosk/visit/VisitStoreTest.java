package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.LogState.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitStoreTest {
    private static final Loss NO_LOSS = new Loss("none", Instant.EPOCH, 0);
    private static final int COMMITS = 20_000;

    @TempDir
    private Path folder;

    /// The reader is that of reports, exports and the staff's figures.
    @Test
    void aReaderThatStaysCannotMakeTheWriteAheadLogGrowWithoutEnd() throws Exception {
        long largest = 0;
        try (VisitStore store = open()) {
            write(store, Visits.event("visit-0", 1));
            try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
                assertEquals(1, reader.visitCount());
                for (int i = 0; i < COMMITS; i++) {
                    write(store, Visits.event("visit-" + (1 + i / 20), 1 + i % 20));
                    store.tidy();
                    if (i % 50 == 0) {
                        largest = Math.max(largest, Files.size(folder.resolve("visits.db-wal")));
                    }
                }
                assertEquals(1, reader.visitCount());
                reader.recordedVisits(visit -> assertEquals("visit-0", visit.origin().visitId()));
                assertEquals(Standing.WRITING_BESIDE, store.state().standing());
            }
            try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
                assertEquals(1 + COMMITS / 20, reader.visitCount());
            }
            for (int i = 0; i < 200; i++) {
                write(store, Visits.event("visit-after", 1 + i));
                store.tidy();
            }
            assertEquals(Standing.WRITING, store.state().standing());
        }
        assertTrue(largest <= 16L << 20, "the log grew to " + largest);
        assertTrue(largest > 8L << 20, "the reader did not hold the log up: " + largest);
        assertEquals(List.of("20201"), Visits.query(file(), "SELECT count(*) FROM events"));
        assertEquals(List.of("visit-0 1", "visit-after 200"), Visits.query(file(), """
                SELECT visit_id, count(*) AS events FROM events GROUP BY visit_id HAVING events <> 20 ORDER BY visit_id
                """));
        assertFalse(Files.exists(folder.resolve("visits-beside.db")));
    }

    @Test
    void whatWasCountedBesideIsTakenOverAtTheNextStart() throws Exception {
        open().close();
        Files.move(file(), folder.resolve("visits-beside.db"));
        write("visit-a");
        assertFalse(Files.exists(folder.resolve("visits-beside.db")));
        Files.move(file(), folder.resolve("visits-beside.db"));
        write("visit-b");
        assertEquals(List.of("visit-a", "visit-b"), Visits.query(file(), "SELECT visit_id FROM events ORDER BY 1"));
        assertEquals(List.of("visit-a", "visit-b"), Visits.query(file(), "SELECT visit_id FROM visits ORDER BY 1"));
        assertFalse(Files.exists(folder.resolve("visits-beside.db")));
    }

    @Test
    void aDatabaseThatIsLeftAloneForABreakdownStaysAsItIsUntilTheNextStart() throws Exception {
        write("visit-a");
        byte[] before = Files.readAllBytes(file());
        try (VisitStore store = VisitStore.open(new VisitPlace(folder, true), Visits.catalogue(), Clock.systemUTC(),
                VisitStore.Occasion.START)) {
            write(store, Visits.event("visit-b", 1));
            assertEquals(Standing.WRITING_BESIDE, store.state().standing());
            assertTrue(store.state().note().contains("broke down"), store.state().note());
        }
        assertArrayEquals(before, Files.readAllBytes(file()));
        write("visit-c");
        assertEquals(List.of("visit-a", "visit-b", "visit-c"),
                Visits.query(file(), "SELECT visit_id FROM events ORDER BY 1"));
    }

    @Test
    void whatIsWrittenAfterSomebodyDeletedTheFolderIsAFailureAndNotLost() throws Exception {
        try (VisitStore store = open()) {
            write(store, Visits.event("visit-a", 1));
            for (Path file : SqliteFiles.triple(file())) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
            assertThrows(IOException.class, () -> write(store, Visits.event("visit-a", 2)));
        }
        try (VisitStore store = open()) {
            write(store, Visits.event("visit-a", 2));
        }
        assertEquals(List.of("visit-a 2"), Visits.query(file(), "SELECT visit_id, seq FROM events"));
    }

    @Test
    void versionsOfSqliteThatCorruptWriteAheadLogsAreKnown() {
        assertTrue(SqliteFiles.walIsSafe("3.51.3"));
        assertTrue(SqliteFiles.walIsSafe("3.53.0"));
        assertTrue(SqliteFiles.walIsSafe("3.100.1"));
        assertFalse(SqliteFiles.walIsSafe("3.51.2"));
        assertFalse(SqliteFiles.walIsSafe("3.52.0"));
        assertFalse(SqliteFiles.walIsSafe("3.7.17.1"));
        assertFalse(SqliteFiles.walIsSafe("3.9"));
    }

    @Test
    void theBundledSqliteHasSafeWriteAheadLogs() throws Exception {
        open().close();
        try (Connection connection = SqliteFiles.writable(file())) {
            assertTrue(SqliteFiles.walIsSafe(SqliteFiles.text(connection, "SELECT sqlite_version()")));
            assertEquals("wal", SqliteFiles.text(connection, "PRAGMA journal_mode"));
            assertEquals(2, SqliteFiles.number(connection, "PRAGMA synchronous"));
            assertEquals(1, SqliteFiles.number(connection, "PRAGMA foreign_keys"));
            assertEquals(0, SqliteFiles.number(connection, "PRAGMA trusted_schema"));
            assertEquals(1, SqliteFiles.number(connection, "PRAGMA cell_size_check"));
            assertEquals(1, SqliteFiles.number(connection, "PRAGMA secure_delete"));
            assertEquals(8 << 20, SqliteFiles.number(connection, "PRAGMA journal_size_limit"));
            assertEquals(5_000, SqliteFiles.number(connection, "PRAGMA busy_timeout"));
        }
    }

    private void write(String visitId) throws Exception {
        try (VisitStore store = open()) {
            write(store, Visits.event(visitId, 1));
        }
    }

    private static void write(VisitStore store, VisitEvent event) throws Exception {
        store.write(new Batch(List.of(event), NO_LOSS, List.of(), Optional.empty()));
    }

    private VisitStore open() throws Exception {
        return VisitStore.open(new VisitPlace(folder, false), Visits.catalogue(), Clock.systemUTC(),
                VisitStore.Occasion.AGAIN);
    }

    private Path file() {
        return folder.resolve("visits.db");
    }
}
