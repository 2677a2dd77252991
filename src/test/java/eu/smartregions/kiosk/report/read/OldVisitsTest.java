package eu.smartregions.kiosk.report.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.report.figure.ExhibitorAccount;
import eu.smartregions.kiosk.report.figure.Figures;
import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Overview;
import eu.smartregions.kiosk.report.figure.PairRow;
import eu.smartregions.kiosk.report.figure.Scope;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.visit.EventType;
import eu.smartregions.kiosk.visit.UptimeState;
import eu.smartregions.kiosk.visit.Visit;
import eu.smartregions.kiosk.visit.VisitEvent;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Visits that are deleted for their age leave the figures as they were.
class OldVisitsTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 13);
    private static final Subject ALPHA = new Subject(Subject.Kind.REGION, "alpha");
    private static final Subject BETA = new Subject(Subject.Kind.REGION, "beta");

    @TempDir
    private Path folder;

    private Figures before;

    @BeforeEach
    void theGoldenLogAHundredDaysLater() throws Exception {
        GoldenLog.write(folder);
        GoldenLog.repeat(folder.resolve("visits.db"), "0000000000000006", 4);
        saver();
        String uptime = IntStream.concat(IntStream.range(0, 4), IntStream.range(98, 112)).mapToObj(day -> "('s" + day
                + "', (SELECT kiosk_id FROM kiosk), 'open', " + (1_560_211_200_000L + day * 86_400_000L)
                + ", 0, 86000000, 0)")
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
        assertEquals(List.of(new PairRow("alpha", "beta", 5, new PairRow.Chance(OptionalLong.of(10), false))),
                before.pairs());
        assertEquals(List.of(new PairRow("alpha", "beta", 5, new PairRow.Chance(OptionalLong.empty(), false))),
                after.pairs(), "how many visits read how many regions is not known any more");
        assertEquals(before.searches(), after.searches());
        assertEquals(before.feedback(), after.feedback());
        assertEquals(before.areas(), after.areas());
        assertEquals(before.regions(), after.regions());
        assertEquals(before.hours().stream().filter(hour -> hour.visits() > 0).toList(),
                after.hours().stream().filter(hour -> hour.visits() > 0).toList());
    }

    @Test
    void whatIsSavedCountsForTheAreaWhosePageLedToIt() {
        assertEquals(List.of("digital 0", "energy 2", "health 0"),
                before.areas().stream().map(row -> row.areaId() + ' ' + row.saved()).toList());
    }

    @Test
    void onlyTheNumberOfVisitsIsKeptByTheHour() throws Exception {
        purge();
        assertEquals(List.of("visits"), query("SELECT DISTINCT measure FROM rollups WHERE local_hour % 24 <> 0"));
        assertTrue(query("SELECT DISTINCT measure FROM rollups").size() > 10);
    }

    @Test
    void staffSeeThemToo() throws Exception {
        RunningFigures running = new RunningFigures(folder, Selection.VISITORS);
        Overview whole = running.read(DAY);
        purge();
        for (RunningFigures figures : List.of(running, running, new RunningFigures(folder, Selection.VISITORS))) {
            Overview rolledUp = figures.read(DAY);
            assertEquals(whole.whole().visits(), rolledUp.whole().visits());
            assertEquals(whole.whole().meaningful(), rolledUp.whole().meaningful());
            assertEquals(0, rolledUp.whole().durations().count());
            assertEquals(whole.interests(), rolledUp.interests());
            assertEquals(whole.languages(), rolledUp.languages());
            assertEquals(whole.feedback(), rolledUp.feedback());
            assertEquals(whole.hours().stream().filter(hour -> hour.visits() > 0).toList(),
                    rolledUp.hours().stream().filter(hour -> hour.visits() > 0).toList());
        }
    }

    @Test
    void exhibitorsAreToldOfThemToo() throws Exception {
        List<ExhibitorAccount> whole = accounts();
        purge();
        List<ExhibitorAccount> rolledUp = accounts();
        for (int i = 0; i < whole.size(); i++) {
            assertEquals(whole.get(i).own().whole(), rolledUp.get(i).own().whole());
            assertEquals(whole.get(i).own().days(), rolledUp.get(i).own().days());
            assertEquals(whole.get(i).scope().visits(), rolledUp.get(i).scope().visits());
        }
        assertEquals(5,
                whole.stream().filter(account -> account.exhibitor().subject().equals(ALPHA)).findFirst().orElseThrow()
                        .own().whole().visits(),
                "two more, on another day, are too few to tell");
    }

    @Test
    void nothingOfTheVisitsIsLeftInTheFile() throws Exception {
        purge();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (int visit = 1; visit <= 7; visit++) {
                    assertFalse(raw.contains("000000000000000" + visit), file + " " + visit);
                }
            }
        }
    }

    @Test
    void whatTheReportCountsStays() throws Exception {
        long visits = scope().visits();
        Scope.Meaningful meaningful = scope().meaningful();
        purge();
        assertEquals(visits, scope().visits());
        assertEquals(meaningful, scope().meaningful());
    }

    /// Saves a region by way of an area, another on from there, and a third after Home.
    private void saver() {
        Visit visit = new Visit("0000000000000007", VisitKind.VISITOR, OffsetDateTime.parse("2019-06-13T11:00:00Z"),
                "content-1",
                Language.EN, Duration.ofSeconds(60));
        List<Happened> all = List.of(new Happened(EventType.START, Subject.screen("home")),
                new Happened(EventType.OPEN, new Subject(Subject.Kind.AREA, "energy")),
                new Happened(EventType.OPEN, ALPHA),
                new Happened(EventType.COLLECT, ALPHA), new Happened(EventType.OPEN, BETA),
                new Happened(EventType.COLLECT, BETA),
                new Happened(EventType.OPEN, Subject.screen("home")), new Happened(EventType.OPEN, BETA),
                new Happened(EventType.COLLECT, BETA), new Happened(EventType.END, BETA));
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < all.size(); i++) {
                log.record(new VisitEvent(visit, i + 1, i * 1_000L, all.get(i).type, all.get(i).subject, ""));
            }
        }
    }

    private record Happened(EventType type, Subject subject) {
    }

    private void purge() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            log.awaitOpening(Duration.ofSeconds(20));
            log.uptime(UptimeState.OPEN);
            for (int i = 0; i < 400 && !query("SELECT 1 FROM visits").isEmpty(); i++) {
                Thread.sleep(20);
            }
        }
    }

    private List<ExhibitorAccount> accounts() throws Exception {
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
            return reader.accounts(reader.exhibitors(), Progress.NONE);
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
