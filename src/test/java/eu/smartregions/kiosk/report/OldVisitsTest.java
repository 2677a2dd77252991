package eu.smartregions.kiosk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.smartregions.kiosk.visit.UptimeState;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Visits that are deleted for their age leave the figures as they were.
class OldVisitsTest {
    @TempDir
    private Path folder;

    private Figures before;

    @BeforeEach
    void theGoldenLogAHundredDaysLater() throws Exception {
        GoldenLog.write(folder);
        String uptime = IntStream.concat(IntStream.range(0, 4), IntStream.range(98, 112)).mapToObj(day -> "('s" + day
                + "', (SELECT kiosk_id FROM kiosk), 'open', " + (1_560_211_200_000L + day * 86_400_000L) + ", 0, 86000000, 0)")
                .collect(Collectors.joining(", "));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("visits.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO uptime VALUES " + uptime);
        }
        before = figures();
    }

    @Test
    void theFiguresStayAndTheVisitsGo() throws Exception {
        purge();
        assertEquals(List.of("0 0"), query("SELECT (SELECT count(*) FROM visits), (SELECT count(*) FROM events)"));
        Figures after = figures();
        assertEquals(before.languages(), after.languages());
        assertEquals(before.endings(), after.endings());
        assertEquals(before.pairs(), after.pairs());
        assertEquals(before.searches(), after.searches());
        assertEquals(before.feedback(), after.feedback());
        assertEquals(before.areas(), after.areas());
        assertEquals(before.regions(), after.regions());
        assertEquals(before.hours().stream().filter(hour -> hour.visits() > 0).toList(),
                after.hours().stream().filter(hour -> hour.visits() > 0).toList());
    }

    @Test
    void nothingOfTheVisitsIsLeftInTheFile() throws Exception {
        purge();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (int visit = 1; visit <= 6; visit++) {
                    assertFalse(raw.contains("000000000000000" + visit), file + " " + visit);
                }
            }
        }
    }

    @Test
    void whatTheReportCountsStays() throws Exception {
        long visits = scope().visits();
        long meaningful = scope().meaningful();
        purge();
        assertEquals(visits, scope().visits());
        assertEquals(meaningful, scope().meaningful());
    }

    private void purge() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> { })) {
            log.awaitOpening(Duration.ofSeconds(20));
            log.uptime(UptimeState.OPEN);
            for (int i = 0; i < 400 && !query("SELECT 1 FROM visits").isEmpty(); i++) {
                Thread.sleep(20);
            }
        }
    }

    private Scope scope() throws Exception {
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
            return reader.account(Progress.NONE).scope();
        }
    }

    private Figures figures() throws Exception {
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
            return reader.figures();
        }
    }

    private List<String> query(String query) throws Exception {
        return Visits.query(folder.resolve("visits.db"), query);
    }
}
