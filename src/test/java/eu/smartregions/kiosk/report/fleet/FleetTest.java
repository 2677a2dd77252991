package eu.smartregions.kiosk.report.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.report.export.MergedFile;
import eu.smartregions.kiosk.report.export.TableFiles;
import eu.smartregions.kiosk.report.figure.Figures;
import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.report.table.DataDictionary;
import eu.smartregions.kiosk.report.table.Format;
import eu.smartregions.kiosk.report.table.Table;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.UptimeState;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitTable;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a PostgreSQL that is started for it.
class FleetTest {
    private static PostgresServer server;

    @TempDir
    private Path folder;

    private Path golden;
    private Path other;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start();
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void twoKiosksAndAnEmptyFleet() throws Exception {
        GoldenLog.write(folder.resolve("a"));
        golden = folder.resolve("a/visits.db");
        Path second = folder.resolve("b");
        try (VisitLog log = VisitLog.open(second, SubjectNames.of(Exhibitions.small(), "content-2"), _ -> {})) {
            log.uptime(UptimeState.OPEN);
            Visits.whole("00000000000000b1", "2019-06-20T09:00:00+02:00").forEach(log::record);
        }
        other = second.resolve("visits.db");
        execute(golden, "INSERT INTO uptime VALUES ('s1', (SELECT kiosk_id FROM kiosk), 'open', 1560240000000, 7200, "
                + "9000000, 0),"
                + " ('s2', (SELECT kiosk_id FROM kiosk), 'staff', 1560260000000, 7200, 3000000, 0)");
        query("DROP SCHEMA IF EXISTS kiosk CASCADE", "DROP SCHEMA IF EXISTS kiosk_log CASCADE");
    }

    @Test
    void repeatedPushesLeaveEveryRowOnce() throws Exception {
        assertEquals(new Push.Added(6, 37), push(golden));
        assertEquals(new Push.Added(0, 0), push(golden));
        assertEquals(new Push.Added(1, 3), push(other, golden, other));
        assertEquals(contents(List.of(golden, other)), fleetContents());
    }

    @Test
    void whatTheFleetHasIsNotReadAgain() throws Exception {
        push(golden);
        execute(golden, "UPDATE events SET type = 'unreadable' WHERE visit_id = '0000000000000001'");
        GoldenLog.repeat(golden, "0000000000000005", 1);
        assertEquals(new Push.Added(1, 6), push(golden));
        query("DELETE FROM kiosk_log.events WHERE visit_id = '0000000000000001' AND seq = 2");
        assertTrue(assertThrows(IOException.class, () -> push(golden)).getMessage().contains("unreadable"));
    }

    @Test
    void aDamagedDatabaseAmongOthersIsNamedAndTakenAsFarAsItCanBeRead() throws Exception {
        Path damaged = folder.resolve("damaged.db");
        GoldenLog.repeat(other, "00000000000000b1", 400);
        Files.copy(other, damaged);
        try (RandomAccessFile file = new RandomAccessFile(damaged.toFile(), "rw")) {
            for (long at = file.length() / 2; at < file.length() / 2 + 4_096; at += 3) {
                file.seek(at);
                file.write(0x5A);
            }
        }
        try (Fleet fleet = Fleet.connect(server.address())) {
            fleet.prepare();
            Push push = new Push(fleet, Progress.NONE);
            long taken = push.write(List.of(golden, damaged, other)).visits();
            assertEquals(6 + 401, taken);
            assertEquals(1, push.problems().size());
            assertTrue(push.problems().getFirst().matches(".*damaged\\.db cannot be read: it is damaged\\. Taken from "
                    + "it: [1-9]\\d* visits\\."), push.problems()::toString);
        }
        assertEquals(contents(List.of(golden, other)), fleetContents());
        assertThrows(IOException.class, () -> push(damaged));
    }

    @Test
    void aVisitUnderWayIsLeftForAnotherTime() throws Exception {
        Path running = folder.resolve("running");
        List<VisitEvent> visit = Visits.whole("00000000000000c1", OffsetDateTime.now(ZoneOffset.UTC).toString());
        try (VisitLog log = VisitLog.open(running, Visits.catalogue(), _ -> {})) {
            visit.subList(0, 2).forEach(log::record);
        }
        assertEquals(new Push.Added(0, 0), push(running));
        assertEquals(new Push.Added(6, 37), push(running, golden));
        Files.copy(running.resolve("visits.db"), folder.resolve("ended.db"));
        execute(folder.resolve("ended.db"), "INSERT INTO events VALUES ('00000000000000c1', 3, 64000, 'end', "
                + "'region', 'alpha', 'idle')");
        assertEquals(new Push.Added(1, 3), push(folder.resolve("ended.db")));
    }

    @Test
    void whatAPushLeftUndoneTheNextOneDoes() throws Exception {
        push(golden, other);
        List<String> whole = fleetContents();
        query("DELETE FROM kiosk_log.events WHERE seq > 3", "DELETE FROM kiosk_log.visits WHERE visit_id = "
                + "'0000000000000002'",
                "DELETE FROM kiosk_log.events WHERE visit_id = '0000000000000002'");
        push(golden);
        assertEquals(whole, fleetContents());
    }

    @Test
    void severalPushesAtATimeLeaveEveryRowOnce() throws Exception {
        push(other);
        List<Callable<Push.Added>> pushes = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pushes.add(() -> push(golden));
        }
        long events = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Push.Added> push : threads.invokeAll(pushes)) {
                events += push.get().events();
            }
        }
        assertEquals(37, events);
        assertEquals(contents(List.of(golden, other)), fleetContents());
    }

    @Test
    void aPushThatIsCutOffLeavesWholeVisitsAndIsDoneAgain() throws Exception {
        try (Fleet fleet = Fleet.connect(server.address())) {
            fleet.prepare();
            Push push = new Push(fleet, (step, _) -> {
                if (step.startsWith("Pushing")) {
                    query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'Smart "
                            + "Regions Kiosk'");
                }
            });
            Path many = folder.resolve("many");
            try (VisitLog log = VisitLog.open(many, Visits.catalogue(), _ -> {})) {
                for (int i = 0; i < 2_500; i++) {
                    Visits.whole(String.format(Locale.ROOT, "%016x", i), "2019-06-20T09:00:00+02:00")
                            .forEach(log::record);
                    Thread.sleep(i % 50 == 49 ? 5 : 0);
                }
            }
            assertThrows(IOException.class, () -> push.write(List.of(many)));
            assertEquals(List.of("2000 6000"), query("SELECT count(DISTINCT visit_id), count(*) FROM "
                    + "kiosk_log.events"));
            assertEquals(new Push.Added(500, 1_500), push(many));
            assertEquals(List.of("2500 7500"), query("SELECT count(DISTINCT visit_id), count(*) FROM "
                    + "kiosk_log.events"));
        }
    }

    @Test
    void theFiguresAreTheSameInAFileInAMergedFileAndInTheFleet() throws Exception {
        push(golden, other);
        Path merged = folder.resolve("merged.db");
        new MergedFile(merged).write(List.of(golden, other), Progress.NONE);
        Figures figures = figures(StatisticsReader.open(List.of(golden, other), Selection.VISITORS));
        assertEquals(figures, figures(StatisticsReader.open(List.of(merged), Selection.VISITORS)));
        Fleet fleet = Fleet.connect(server.address());
        try (StatisticsReader reader = fleet.reader(Selection.VISITORS)) {
            assertEquals(figures, reader.figures());
            new TableFiles(folder.resolve("out"), Format.CSV).write(reader, Progress.NONE);
        }
    }

    @Test
    void theViewsSayWhatTheTablesOfTheExportSay() throws Exception {
        GoldenLog.repeat(golden, "0000000000000001", 6);
        GoldenLog.repeat(golden, "0000000000000006", 1);
        push(golden, other);
        try (StatisticsReader reader = StatisticsReader.open(List.of(golden, other), Selection.VISITORS)) {
            new TableFiles(folder.resolve("out"), Format.CSV).write(reader, Progress.NONE);
        }
        for (Table table : Table.values()) {
            assertEquals(csv(table), view(table), table::key);
        }
        assertEquals(List.of("alpha,beta,5"), csv(Table.PAIRS));
    }

    @Test
    void hoursOutsideTheOpeningHoursAreClosedInTheViewsToo() throws Exception {
        long recently = System.currentTimeMillis() - 600_000;
        execute(golden, "INSERT INTO uptime VALUES"
                + " ('s3', (SELECT kiosk_id FROM kiosk), 'closed', 1560276000000, 7200, 7200000, 0),"
                + " ('s4', (SELECT kiosk_id FROM kiosk), 'closed', " + recently + ", 7200, 600000, 0)");
        push(golden, other);
        try (StatisticsReader reader = StatisticsReader.open(List.of(golden, other), Selection.VISITORS)) {
            new TableFiles(folder.resolve("out"), Format.CSV).write(reader, Progress.NONE);
        }
        assertEquals(csv(Table.HOURS), view(Table.HOURS));
        String kiosk = Visits.query(golden, "SELECT kiosk_id FROM kiosk").getFirst();
        assertEquals(List.of("20", "21"), query("SELECT hour FROM kiosk.hours WHERE state = 'closed' AND kiosk_id = '"
                + kiosk + "' AND \"date\" = DATE '2019-06-11' ORDER BY hour"));
        assertEquals(List.of("closed"), query("SELECT state FROM kiosk.fleet WHERE kiosk_id = '" + kiosk + "'"));
    }

    @Test
    void viewsOfAnEarlierVersionAreBroughtUpToDate() throws Exception {
        GoldenLog.repeat(golden, "0000000000000001", 4);
        push(golden);
        query("CREATE OR REPLACE VIEW kiosk.pairs AS SELECT region_id AS region_a, region_id AS region_b, visits "
                + "FROM kiosk.regions",
                "DROP TABLE kiosk_log.kiosks CASCADE", "UPDATE kiosk_log.fleet SET version = 1");
        push(golden);
        assertEquals(List.of("alpha beta 5"), query("SELECT region_a, region_b, visits FROM kiosk.pairs"));
        assertEquals(List.of("7"), query("SELECT version FROM kiosk_log.fleet"));
        query("UPDATE kiosk_log.fleet SET version = 8");
        assertTrue(assertThrows(IOException.class, () -> push(golden)).getMessage().contains("set up by a newer "
                + "kiosk"));
    }

    @Test
    void aDatabaseThatLacksLettersIsRefusedBeforeAnythingIsWritten() throws Exception {
        query("CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
        try (Fleet fleet = Fleet.connect(server.address().replaceFirst("/[^/?]+(\\?|$)", "/latin$1"))) {
            assertTrue(assertThrows(IOException.class, fleet::prepare).getMessage()
                    .startsWith("The database keeps letters as LATIN1"));
        } finally {
            query("DROP DATABASE latin");
        }
    }

    @Test
    void otherKindsOfVisitsAreCountedWhereThatIsSaid() throws Exception {
        push(golden);
        assertEquals(List.of("5"), query("SELECT count(*) FROM kiosk.visits"));
        query("INSERT INTO kiosk_log.counted VALUES ('rehearsal')");
        assertEquals(List.of("6"), query("SELECT count(*) FROM kiosk.visits"));
        assertEquals(List.of("1"), query("SELECT visits FROM kiosk.regions WHERE region_id = 'gamma'"));
    }

    @Test
    void aDatabaseThatIsNotTheKiosksIsLeftAlone() throws Exception {
        query("CREATE SCHEMA kiosk");
        IOException foreign = assertThrows(IOException.class, () -> push(golden));
        assertTrue(foreign.getMessage().contains("give another database"), foreign::getMessage);
        query("DROP SCHEMA kiosk");
        push(golden);
        query("UPDATE kiosk_log.fleet SET version = 99");
        IOException newer = assertThrows(IOException.class, () -> push(other));
        assertTrue(newer.getMessage().contains("newer kiosk"), newer::getMessage);
        assertEquals(List.of("6"), query("SELECT count(*) FROM kiosk_log.visits"));
    }

    @Test
    void hostileTextArrivesAsText() throws Exception {
        String hostile = "a\\b\tc\nd\re'f\";DROP TABLE--\u202E\\.";
        execute(golden, "UPDATE events SET detail = char(97,92,98,9,99,10,100,13,101,39,102,34) || ';DROP TABLE--' "
                + "|| char(8238) || '\\.'"
                + " WHERE visit_id = '0000000000000006' AND seq = 2",
                "UPDATE names SET name = 'x' || char(0) || 'y' "
                        + "WHERE subject_id = 'alpha'");
        push(golden);
        try (Connection connection = DriverManager.getConnection(server.address());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT detail FROM kiosk_log.events WHERE visit_id = '0000000000000006' AND seq = 2")) {
            row.next();
            assertEquals(hostile, row.getString(1));
        }
        assertEquals(List.of("x\uFFFDy"), query("SELECT name FROM kiosk.regions WHERE region_id = 'alpha'"));
    }

    @Test
    void forgedNumbersDoNotStopTheViews() throws Exception {
        execute(golden, "UPDATE events SET offset_ms = 9223372036854775807 WHERE visit_id = '0000000000000001'",
                "UPDATE visits SET utc_offset_s = 9223372036854775807 WHERE visit_id = '0000000000000002'",
                "UPDATE visits SET started_at = 9223372036854775807 WHERE visit_id = '0000000000000003'",
                "UPDATE uptime SET began_at = -9223372036854775807, lasted_ms = 9223372036854775807, "
                        + "utc_offset_s = 9223372036854775807 WHERE stretch_id = 's1'");
        push(golden);
        for (Table table : Table.values()) {
            query("SELECT * FROM kiosk." + table.key());
        }
        assertEquals(List.of("31622400"), query("SELECT CAST(max(duration_s) AS BIGINT) FROM kiosk.visits"));
    }

    @Test
    void nothingButStandardPostgresIsAskedFor() throws Exception {
        push(golden);
        assertEquals(List.of("plpgsql"), query("SELECT extname FROM pg_extension"));
        assertEquals(List.of("0"), query("SELECT count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace"
                + " WHERE n.nspname LIKE 'kiosk%'"));
        assertEquals(List.of("0"), query("SELECT count(*) FROM pg_trigger WHERE NOT tgisinternal"));
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidWithoutThePassword() {
        IOException failure = assertThrows(IOException.class,
                () -> Fleet.connect("jdbc:postgresql://127.0.0.1:1/none?user=kiosk&password=secret"));
        assertTrue(failure.getMessage().startsWith("The database does not answer"), failure::getMessage);
        assertFalse(failure.getMessage().contains("secret"));
    }

    private Push.Added push(Path... files) throws IOException {
        try (Fleet fleet = Fleet.connect(server.address())) {
            fleet.prepare();
            return new Push(fleet, Progress.NONE).write(List.of(files));
        }
    }

    private static Figures figures(StatisticsReader opened) throws IOException {
        try (opened) {
            return opened.figures();
        }
    }

    private List<String> csv(Table table) throws IOException {
        return Files.readString(folder.resolve("out/raw/" + table.key() + ".csv")).replace("\uFEFF", "").lines().skip(1)
                .map(line -> line.replaceAll("T(\\d\\d:\\d\\d:\\d\\d)\\.\\d{3}Z", " $1"))
                .map(line -> table == Table.PAIRS
                        ? line.substring(0, line.lastIndexOf(',', line.lastIndexOf(',') - 1))
                        : line)
                .filter(line -> table != Table.DICTIONARY || !line.matches("pairs,(expected|beyond_chance),.*"))
                .map(line -> table == Table.DICTIONARY ? line.replace("\"", "") : line).sorted().toList();
    }

    private static List<String> view(Table table) throws SQLException {
        String columns = String.join(", ", DataDictionary
                .columns().stream().filter(column -> column.table() == table && FleetViews.has(column))
                .map(DataDictionary.Column::name).map(column -> column.equals("started_at") || column.endsWith("_beat")
                        ? "to_char(" + column + " AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')"
                        : column.equals("meaningful")
                                ? "CASE WHEN meaningful THEN 'true' ELSE 'false' END"
                                : column.startsWith("reading_s_") || column.endsWith("_s")
                                        ? "CAST(round(" + column + ") AS BIGINT)"
                                        : '"' + column + '"')
                .toList());
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.address());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT " + columns + " FROM kiosk." + table.key())) {
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    cells.add(found.getString(i) == null ? "" : found.getString(i));
                }
                rows.add(String.join(",", cells));
            }
        }
        return rows.stream().sorted().toList();
    }

    private static List<String> contents(List<Path> files) throws Exception {
        Path merged = Files.createTempDirectory("fleet").resolve("merged.db");
        new MergedFile(merged).write(files, Progress.NONE);
        List<String> all = new ArrayList<>();
        for (VisitTable table : VisitTable.values()) {
            all.addAll(Visits.query(merged, "SELECT " + String.join(", ", table.columns()) + " FROM " + table.table())
                    .stream()
                    .sorted().toList());
        }
        Files.delete(merged);
        Files.delete(merged.getParent());
        return all;
    }

    private static List<String> fleetContents() {
        List<String> all = new ArrayList<>();
        for (VisitTable table : VisitTable.values()) {
            all.addAll(query("SELECT " + String.join(", ", table.columns()) + " FROM kiosk_log." + table.table())
                    .stream().sorted().toList());
        }
        return all;
    }

    /// Runs statements, and gives the rows of the last, columns joined by spaces.
    private static List<String> query(String... statements) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.address());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                rows.clear();
                if (statement.execute(sql)) {
                    ResultSet found = statement.getResultSet();
                    while (found.next()) {
                        List<String> cells = new ArrayList<>();
                        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                            cells.add(found.getString(i));
                        }
                        rows.add(String.join(" ", cells));
                    }
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
