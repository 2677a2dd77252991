package eu.smartregions.kiosk.report.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.cli.StatsFleetCommand;
import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.html.Edition;
import eu.smartregions.kiosk.report.html.ReportPage;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Thirty kiosks of a fair, of which one died hours ago: whoever asks is told which.
class ThirtyKiosksTest {
    private static final int KIOSKS = 30;
    private static final String DEAD = "Hall 3, stand 17";

    @TempDir
    private static Path folder;

    private static Instant now;

    @BeforeAll
    static void aFair() throws Exception {
        now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Instant opened = now.minus(Duration.ofHours(8));
        for (int i = 1; i <= KIOSKS; i++) {
            String name = i == 17 ? DEAD : "Hall 3, stand " + i;
            Path data = folder.resolve("kiosks/kiosk-" + i);
            try (VisitLog log = VisitLog.open(data,
                    Visits.catalogue().at(new SubjectNames.Kiosk(name, "1.0." + i)), _ -> {})) {
                Visits.whole(String.format(Locale.ROOT, "%016x", i), opened.plusSeconds(i).toString())
                        .forEach(log::record);
            }
            Duration ran = i == 17 ? Duration.ofHours(3) : Duration.between(opened, now);
            GoldenLog.execute(data.resolve("visits.db"),
                    "INSERT INTO uptime SELECT 'u' || kiosk_id, kiosk_id, 'open', " + opened.toEpochMilli() + ", 0, "
                            + ran.toMillis() + ", " + (i == 5 ? 90_000 : 0) + " FROM kiosk",
                    "UPDATE kiosks SET seen_at = " + opened.plus(ran).toEpochMilli() + ", disk_free = "
                            + (5L << 30) + ", lost_events = " + (i == 6 ? 12 : 0) + ", reported_at = "
                            + (i == 7 ? now.toEpochMilli() : 0));
        }
    }

    @Test
    void theListNamesTheDeadOneFirst() throws Exception {
        List<String> lines = fleet("--data", folder.resolve("kiosks").toString()).lines().toList();
        assertEquals(KIOSKS + 2, lines.size());
        assertTrue(lines.getFirst().startsWith("30 kiosks, 1 off, as of "), lines::getFirst);
        assertTrue(lines.get(2).matches(DEAD + " +off +.*"), lines.get(2));
        assertTrue(lines.getFirst().endsWith(" as of " + minute(now) + " (UTC)."), lines::getFirst);
        assertTrue(lines.stream().skip(3).allMatch(line -> line.contains(" open   " + minute(now))), lines::toString);
        assertEquals(standsInOrder(), lines.stream().skip(2).map(line -> line.split(" {2}")[0]).toList());
    }

    @Test
    void allMomentsAreToldByTheClockOfTheKioskHeardOfLast(@TempDir Path two) throws Exception {
        for (String kiosk : List.of("kiosk-1", "kiosk-17")) {
            Files.createDirectory(two.resolve(kiosk));
            Files.copy(folder.resolve("kiosks").resolve(kiosk).resolve("visits.db"),
                    two.resolve(kiosk).resolve("visits.db"));
        }
        GoldenLog.execute(two.resolve("kiosk-1/visits.db"), "UPDATE uptime SET utc_offset_s = 7200");
        List<String> lines = fleet("--data", two.toString()).lines().toList();
        Instant there = now.plusSeconds(7_200);
        assertEquals("2 kiosks, 1 off, as of " + minute(there) + " (UTC+02:00).", lines.getFirst());
        assertTrue(lines.get(2).contains(" off    " + minute(there.minus(Duration.ofHours(5)))), lines.get(2));
        assertTrue(lines.get(3).contains(" open   " + minute(there)), lines.get(3));
    }

    private static String minute(Instant moment) {
        return moment.toString().substring(0, 16).replace('T', ' ');
    }

    /// The dead one, then by their numbers.
    private static List<String> standsInOrder() {
        return Stream.concat(Stream.of(DEAD), IntStream.rangeClosed(1, KIOSKS).filter(i -> i != 17)
                .mapToObj(i -> "Hall 3, stand " + i)).toList();
    }

    @Test
    void databasesBroughtHomeAreJudgedAsOfTheirLastWord() throws Exception {
        KioskConditions later = KioskConditions.of(List.of(folder.resolve("kiosks")), now.plus(Duration.ofDays(3)),
                Progress.NONE);
        assertEquals(now, later.asOf());
        assertEquals(List.of(DEAD), later.kiosks().stream().filter(KioskCondition::isOff).map(KioskCondition::called)
                .toList());
    }

    @Test
    void everyFactIsTold() throws Exception {
        JsonNode rows = new ObjectMapper()
                .readTree(fleet("--data", folder.resolve("kiosks").toString(), "--format", "json"));
        assertEquals(KioskCondition.COLUMNS, List.copyOf(rows.get(0).propertyNames()));
        assertEquals(DEAD, rows.get(0).get("kiosk").asString());
        assertEquals("off", rows.get(0).get("state").asString());
        assertEquals(now.minus(Duration.ofHours(5)).toString().substring(0, 19),
                rows.get(0).get("last_beat").asString().substring(0, 19));
        assertEquals(1, one(rows, 5).get("visits").asInt());
        assertEquals("content-1", one(rows, 5).get("content_id").asString());
        assertEquals("1.0.5", one(rows, 5).get("version").asString());
        assertEquals(90, one(rows, 5).get("clock_set_s").asInt());
        assertEquals(12, one(rows, 6).get("lost_events").asInt());
        assertEquals(5 << 10, one(rows, 6).get("disk_free_mib").asInt());
        assertTrue(one(rows, 6).get("reported_at").isNull());
        assertEquals(now.toString().substring(0, 19), one(rows, 7).get("reported_at").asString().substring(0, 19));
        assertTrue(fleet("--data", folder.resolve("kiosks").toString(), "--format", "csv").lines().skip(1).findFirst()
                .orElseThrow().contains("\"" + DEAD + "\",off,"));
    }

    @Test
    void theReportNamesTheDeadOne() throws Exception {
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder.resolve("kiosks")), Selection.VISITORS)) {
            String page = ReportPage.of(reader.account(Progress.NONE),
                    Edition.english(ZonedDateTime.now(ZoneOffset.UTC)));
            assertTrue(page.contains("The kiosk " + DEAD + " was off "), "the report does not name it");
            assertTrue(!page.contains("stand 16 was off "), "the report names another");
        }
    }

    @Test
    void theDatabaseOfTheFleetAndEveryPanelOfTheDashboardNameIt() throws Exception {
        try (PostgresServer server = PostgresServer.start()) {
            try (Fleet fleet = Fleet.connect(server.address())) {
                fleet.prepare();
                new Push(fleet, Progress.NONE).write(List.of(folder.resolve("kiosks")));
            }
            assertTrue(fleet("--from", server.address()).lines().skip(2).findFirst().orElseThrow().startsWith(DEAD));
            List<String> rows = query(server, "SELECT kiosk, state, lost_events FROM kiosk.fleet");
            assertEquals(KIOSKS, rows.size());
            assertEquals(DEAD + "|off|0", rows.getFirst());
            assertEquals(standsInOrder(), rows.stream().map(row -> row.substring(0, row.indexOf('|'))).toList());
            assertTrue(rows.contains("Hall 3, stand 6|open|12"), rows::toString);
            assertEquals(List.of("Hall 3, stand 7"),
                    query(server, "SELECT kiosk FROM kiosk.fleet WHERE reported_at IS NOT NULL"));
            JsonNode board = new ObjectMapper().readTree(Path.of("packaging/fleet/dashboard.json").toFile());
            boolean named = false;
            for (JsonNode panel : board.get("panels")) {
                for (JsonNode target : panel.get("targets")) {
                    List<String> answer = query(server, within(target.get("rawSql").asString()));
                    assertTrue(!answer.isEmpty(), panel.get("title").asString());
                    named |= answer.stream().anyMatch(row -> row.contains(DEAD + "|off"));
                }
            }
            assertTrue(named, "no panel names the kiosk that is off");
        }
    }

    /// Fills in what Grafana fills in.
    private static String within(String sql) {
        return sql.replaceAll("\\$__timeFilter\\((\\w+)\\)", "$1 > now() - INTERVAL '2 days'");
    }

    private static JsonNode one(JsonNode rows, int kiosk) {
        for (JsonNode row : rows) {
            if (row.get("kiosk").asString().equals("Hall 3, stand " + kiosk)) {
                return row;
            }
        }
        throw new AssertionError("No kiosk " + kiosk);
    }

    private static String fleet(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = new CommandLine(new StatsFleetCommand(print, print, Clock.fixed(now, ZoneOffset.UTC)))
                .setCaseInsensitiveEnumValuesAllowed(true).execute(words);
        String said = out.toString(StandardCharsets.UTF_8).replace("\uFEFF", "");
        assertEquals(0, code, said);
        return said;
    }

    private static List<String> query(PostgresServer server, String sql) throws Exception {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.address());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }
}
