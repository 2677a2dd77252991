package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Databases of the first schema, as the kiosks of then made them, are brought up to date by the log.
class EarlierSchemaTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aDatabaseOfTheFirstSchema() throws Exception {
        file = folder.resolve("visits.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : Files.readString(Path.of("src/test/resources/eu/smartregions/kiosk/visit/schema-1.sql"))
                    .split(";")) {
                statement.execute(sql);
            }
        }
    }

    @Test
    void theLogBringsItUpToDateAndCountsOn() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            assertEquals(LogState.Standing.WRITING, log.awaitOpening(Duration.ofSeconds(20)).standing());
            log.record(Visits.event("visit-b", 1));
        }
        assertEquals(List.of("4"), Visits.query(file, "PRAGMA user_version"));
        assertEquals(List.of("old-kiosk"), Visits.query(file, "SELECT kiosk_id FROM kiosk"));
        assertEquals(List.of("visit-a 1560247200000 0", "visit-b 1560247200000 0"),
                Visits.query(file, "SELECT visit_id, started_at, utc_offset_s FROM visits ORDER BY 1"));
        assertEquals(List.of("Old name"), Visits.query(file, "SELECT name FROM names WHERE subject_id = 'gone'"));
        assertEquals(List.of("ok"), Visits.query(file, "PRAGMA integrity_check"));
        Path fresh = folder.resolve("fresh");
        VisitLog.open(fresh, Visits.catalogue(), _ -> {}).close();
        for (VisitTable table : VisitTable.values()) {
            String columns = "SELECT name, type, \"notnull\", pk FROM pragma_table_info('" + table.table()
                    + "') ORDER BY cid";
            assertEquals(Visits.query(fresh.resolve("visits.db"), columns), Visits.query(file, columns));
        }
    }

    @Test
    void theSecondSchemaIsBroughtUpToDateAsWell() throws Exception {
        Path second = folder.resolve("second");
        VisitLog.open(second, Visits.catalogue(), _ -> {}).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + second.resolve("visits.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE kiosks");
            statement.execute("ALTER TABLE kiosk DROP COLUMN in_use");
            statement.execute("PRAGMA user_version = 2");
        }
        try (VisitLog log = VisitLog.open(second, Visits.catalogue(), _ -> {})) {
            assertEquals(LogState.Standing.WRITING, log.awaitOpening(Duration.ofSeconds(20)).standing());
        }
        assertEquals(List.of("4"), Visits.query(second.resolve("visits.db"), "PRAGMA user_version"));
        assertEquals(List.of("1"), Visits.query(second.resolve("visits.db"), "SELECT count(*) FROM kiosks"));
    }

    @Test
    void theLedgerOfTheThirdSchemaKeepsItsHoursAndLearnsThatAKioskCanBeClosed() throws Exception {
        Path third = folder.resolve("third");
        VisitLog.open(third, Visits.catalogue(), _ -> {}).close();
        Path database = third.resolve("visits.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE uptime");
            statement.execute("""
                    CREATE TABLE uptime (
                        stretch_id TEXT PRIMARY KEY, kiosk_id TEXT NOT NULL,
                        state TEXT NOT NULL CHECK (state IN ('open', 'staff')), began_at INTEGER NOT NULL,
                        utc_offset_s INTEGER NOT NULL, lasted_ms INTEGER NOT NULL CHECK (lasted_ms >= 0),
                        jump_ms INTEGER NOT NULL
                    ) STRICT, WITHOUT ROWID
                    """);
            statement.execute("INSERT INTO uptime VALUES ('s', 'old-kiosk', 'staff', 1560247200000, 7200, 60000, 5)");
            statement.execute("PRAGMA user_version = 3");
        }
        try (VisitLog log = VisitLog.open(third, Visits.catalogue(), _ -> {})) {
            log.uptime(UptimeState.CLOSED);
            assertEquals(LogState.Standing.WRITING, log.awaitOpening(Duration.ofSeconds(20)).standing());
        }
        assertEquals(List.of("4"), Visits.query(database, "PRAGMA user_version"));
        assertEquals(List.of("s old-kiosk staff 1560247200000 7200 60000 5"),
                Visits.query(database, "SELECT * FROM uptime WHERE stretch_id = 's'"));
        assertEquals(List.of("closed"), Visits.query(database, "SELECT state FROM uptime WHERE stretch_id <> 's'"));
        assertEquals(List.of("ok"), Visits.query(database, "PRAGMA integrity_check"));
    }

    @Test
    void gatheringReadsItWithoutChangingIt() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path target = folder.resolve("gathered.db");
        try (VisitGathering gathering = VisitGathering.into(target, VisitGathering.Taking.FINISHED)) {
            gathering.add(file, false);
        }
        assertEquals(List.of("visit-a old-kiosk 0"), Visits.query(target, "SELECT visit_id, kiosk_id, utc_offset_s "
                + "FROM visits"));
        assertEquals(List.of("2"), Visits.query(target, "SELECT count(*) FROM events"));
        assertArrayEquals(before, Files.readAllBytes(file));
    }
}
