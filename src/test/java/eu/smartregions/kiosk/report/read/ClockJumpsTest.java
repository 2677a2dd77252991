package eu.smartregions.kiosk.report.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.report.figure.Scope;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.html.Edition;
import eu.smartregions.kiosk.report.html.ReportPage;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.UptimeState;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk without a battery for its clock starts on the first day of 1970, counts, and its clock is set an hour later.
class ClockJumpsTest {
    private static final long SET_AT = Instant.parse("2019-06-11T09:00:00Z").toEpochMilli();
    private static final long HOUR = 3_600_000;

    @TempDir
    private Path folder;

    @BeforeEach
    void aKioskWhoseClockIsSet() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < 6; i++) {
                Visits.whole("before-" + i, "1970-01-01T00:%02d:00Z".formatted(10 + i)).forEach(log::record);
                Visits.whole("after-" + i, "2019-06-11T11:%02d:00+02:00".formatted(10 + i)).forEach(log::record);
                Visits.whole("earlier-" + i, "1970-01-01T05:%02d:00Z".formatted(10 + i)).forEach(log::record);
            }
        }
        stretch("staff", 0, HOUR / 2, 0, 0);
        stretch("open", HOUR / 2, HOUR / 2, 0, 0);
        stretch("open", SET_AT, 5 * HOUR, SET_AT - HOUR, 7_200);
        stretch("open", 5 * HOUR, HOUR, 0, 0);
    }

    @Test
    void whatWasRecordedBeforeIsToldByTheClockThatItWasSetTo() throws Exception {
        assertEquals(List.of("1970-01-01T05:10Z", "2019-06-11T10:10+02:00", "2019-06-11T11:10+02:00"), firsts());
    }

    @Test
    void whatHasNothingToDoWithItIsLeftAlone() throws Exception {
        run("UPDATE uptime SET lasted_ms = lasted_ms - 60000 WHERE began_at = " + HOUR / 2);
        assertEquals(List.of("1970-01-01T00:10Z", "1970-01-01T05:10Z", "2019-06-11T11:10+02:00"), firsts(),
                "a minute is missing between the stretches");
    }

    @Test
    void daysAreChosenByTheCorrectedTimes() throws Exception {
        LocalDate day = LocalDate.of(2019, 6, 11);
        Selection selection = new Selection(Optional.of(day), Optional.of(day), Optional.of(VisitKind.VISITOR));
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), selection)) {
            assertEquals(12, reader.visitCount());
            Scope scope = reader.account(Progress.NONE).scope();
            assertEquals(Optional.of(new Scope.Days(day, day)), scope.days());
            assertEquals(12, scope.visits());
            assertEquals(List.of(10, 11), reader.figures().hours().stream().filter(hour -> hour.visits() > 0)
                    .map(hour -> hour.hour()).toList());
        }
    }

    @Test
    void itIsSaid() throws Exception {
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
            var account = reader.account(Progress.NONE);
            Scope.ClockSet set = account.scope().known().clocksSet().getFirst();
            assertEquals(Duration.ofMillis(SET_AT - HOUR), set.by());
            assertEquals(1, account.scope().known().clocksSet().size(), "once, however many stretches led up to it");
            assertTrue(ReportPage.of(account, Edition.english(ZonedDateTime.parse("2019-06-14T10:00:00Z")))
                    .contains("The clock of the "
                            + "kiosk " + set.kioskId() + " was set 18,058 days ahead while it ran"));
        }
    }

    @Test
    void aClockThatIsSetWrongAndBackMovesOnlyWhatWasWrong() throws Exception {
        run("DELETE FROM uptime");
        long began = Instant.parse("2019-06-11T09:00:00Z").toEpochMilli();
        stretch("open", began, HOUR / 4, 0, 7_200);
        stretch("open", began + HOUR / 4 + 86_400_000, HOUR / 2, 86_400_000, 7_200);
        stretch("open", began + 3 * HOUR / 4, HOUR, -86_400_000, 7_200);
        run("UPDATE visits SET started_at = started_at + 86400000 WHERE visit_id = 'after-5'");
        List<String> times = new ArrayList<>();
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
            reader.recordedVisits(visit -> {
                if (visit.origin().visitId().startsWith("after")) {
                    times.add(visit.origin().startedAt().toString());
                }
            });
        }
        assertEquals(List.of("2019-06-11T11:10+02:00", "2019-06-11T11:11+02:00", "2019-06-11T11:12+02:00",
                "2019-06-11T11:13+02:00", "2019-06-11T11:14+02:00", "2019-06-11T11:15+02:00"), times);
    }

    /// Whatever the computer is set to.
    @Test
    void aKioskCountsInTheTimeZoneOfTheVenue(@TempDir Path elsewhere) throws Exception {
        ZoneId zone = ZoneId.of("Pacific/Kiritimati");
        try (VisitLog log = VisitLog.open(elsewhere, new SubjectNames("content", Map.of(), Map.of(), zone), _ -> {})) {
            log.uptime(UptimeState.OPEN);
            log.awaitOpening(Duration.ofSeconds(20));
        }
        assertEquals(List.of("50400"), Visits.query(elsewhere.resolve("visits.db"),
                "SELECT DISTINCT utc_offset_s FROM uptime"));
    }

    /// When the first visit of each of the three times began.
    private List<String> firsts() throws Exception {
        List<String> firsts = new ArrayList<>();
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
            reader.recordedVisits(visit -> {
                if (visit.origin().visitId().endsWith("-0")) {
                    OffsetDateTime began = visit.origin().startedAt();
                    firsts.add(began.toString());
                }
            });
        }
        return firsts;
    }

    private void stretch(String state, long began, long lasted, long jump, long offset) throws SQLException {
        run("INSERT INTO uptime VALUES (hex(randomblob(8)), (SELECT kiosk_id FROM kiosk), '" + state + "', " + began
                + ", " + offset + ", " + lasted + ", " + jump + ")");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("visits.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
