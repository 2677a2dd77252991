package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.smartregions.kiosk.visit.LogState.Standing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ExpectedRemarks.class)
class VisitLogTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final List<VisitEvent> acknowledged = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whatWasRecordedIsInTheDatabaseAfterClosing() throws Exception {
        List<VisitEvent> events = Visits.events("visit-a", 120);
        try (VisitLog log = open()) {
            events.forEach(log::record);
        }
        assertEquals(events, acknowledged);
        assertFalse(Files.exists(folder.resolve("visits.db-wal")));
        assertEquals(List.of("visit-a visitor 1560247200000 content-1 en 60000"), query(
                "SELECT visit_id, kind, started_at, content_id, language, idle_limit_ms FROM visits"));
        assertEquals(List.of("120 1 120"), query("SELECT count(*), min(seq), max(seq) FROM events"));
        assertEquals(List.of("visit-a 2 2000 open screen home tap"), query("SELECT * FROM events WHERE seq = 2"));
        assertEquals(List.of(), query("SELECT * FROM losses"));
    }

    @Test
    void theDatabaseSaysWhatItIsAndNamesWhatIsShowing() throws Exception {
        open().close();
        assertEquals(List.of("1397902198"), query("PRAGMA application_id"));
        assertEquals(List.of("4"), query("PRAGMA user_version"));
        assertEquals(List.of("wal"), query("PRAGMA journal_mode"));
        assertEquals(List.of("content-1"), query("SELECT content_id FROM contents"));
        assertEquals(List.of("area digital Area digital 2", "area energy Area energy 2", "area health Area health 4",
                "look digital plain null", "look energy plain null", "look health plain null",
                "occasion occasion Smart Regions null", "region alpha Region alpha null", "region beta Region beta "
                        + "null",
                "region delta Region delta null",
                "region epsilon Region epsilon null", "region gamma Region gamma null"),
                query("SELECT subject_kind, subject_id, name, regions_offered FROM names ORDER BY 1, 2"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions")
    void theDatabaseAndItsLogAreTheOwnersAlone() throws Exception {
        try (VisitLog log = open()) {
            log.record(Visits.event("visit-a", 1));
            log.awaitOpening(LONG);
            assertEquals("rw-------", mode("visits.db"));
            assertEquals("rw-------", mode("visits.db-wal"));
            assertEquals("rw-------", mode("visits.db-shm"));
        }
    }

    @Test
    void oneKioskKeepsItsIdentifierAndItsNames() throws Exception {
        open().close();
        List<String> first = query("SELECT kiosk_id FROM kiosk");
        VisitLog.open(folder, new SubjectNames("content-2", Map.of(), Map.of(), ZoneOffset.UTC), _ -> {}).close();
        assertEquals(first, query("SELECT kiosk_id FROM kiosk"));
        assertEquals(List.of("12"), query("SELECT count(*) FROM names"));
        assertEquals(List.of("content-1", "content-2"), query("SELECT content_id FROM contents ORDER BY 1"));
    }

    @Test
    void aVisitCutOffByTheLossOfPowerIsEndedAtTheNextStart() throws Exception {
        try (VisitLog log = open()) {
            Visits.events("visit-a", 3).forEach(log::record);
        }
        open().close();
        open().close();
        assertEquals(List.of("visit-a 4 3000 end screen home power"), query("SELECT * FROM events WHERE type = 'end'"));
    }

    @Test
    void aLogThatFollowsAnotherWaitsForItsEnd() throws Exception {
        Semaphore goOn = new Semaphore(0);
        VisitLog before = VisitLog.open(folder, Visits.catalogue(), _ -> goOn.acquireUninterruptibly());
        List<VisitEvent> visit = Visits.whole("visit-a", "2019-06-11T10:00:00Z");
        before.awaitOpening(LONG);
        before.record(visit.getFirst());
        awaitRow("SELECT 1 FROM events WHERE visit_id = 'visit-a'");
        visit.subList(1, visit.size()).forEach(before::record);
        CompletableFuture<Void> closed = CompletableFuture.runAsync(before::close);
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), acknowledged::addAll, closed)) {
            log.record(Visits.event("visit-b", 1));
            assertEquals(Standing.OPENING, log.awaitOpening(Duration.ofMillis(500)).standing());
            goOn.release(1_000);
            assertEquals(Standing.WRITING, log.awaitOpening(LONG).standing());
        }
        assertEquals(List.of("visit-a idle"), query("SELECT visit_id, detail FROM events WHERE type = 'end'"));
        assertEquals(List.of("visit-a 3", "visit-b 1"),
                query("SELECT visit_id, count(*) FROM events GROUP BY visit_id ORDER BY visit_id"));
    }

    @Test
    void anEventRecordedTwiceIsThereOnce() throws Exception {
        try (VisitLog log = open()) {
            Visits.events("visit-a", 3).forEach(log::record);
            Visits.events("visit-a", 3).forEach(log::record);
        }
        assertEquals(List.of("3"), query("SELECT count(*) FROM events"));
    }

    @Test
    void whatThereIsNoRoomForIsCounted() throws Exception {
        Semaphore committing = new Semaphore(0);
        Semaphore goOn = new Semaphore(0);
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {
            committing.release();
            goOn.acquireUninterruptibly();
        })) {
            log.record(Visits.event("visit-a", 1));
            committing.acquire();
            Visits.events("visit-b", 10_000).forEach(log::record);
            goOn.release(1_000_000);
        }
        assertEquals(List.of("1 8192 10000 1808"), query("""
                SELECT (SELECT count(*) FROM events WHERE visit_id = 'visit-a'),
                       (SELECT count(*) FROM events WHERE visit_id = 'visit-b'),
                       (SELECT count(*) FROM events WHERE visit_id = 'visit-b') + (SELECT sum(events) FROM losses),
                       (SELECT sum(events) FROM losses)
                """));
    }

    @Test
    void ofAVisitThatIsToBeForgottenNothingIsLeft() throws Exception {
        String marker = "0123456789abcdef";
        try (VisitLog log = open()) {
            log.record(Visits.event(marker, 1));
            log.record(Visits.event("visit-a", 1));
            awaitEvents(2);
            log.record(Visits.event(marker, 2));
            log.record(Visits.forgetting(marker, 3));
            log.record(Visits.event("visit-a", 2));
            awaitEvents(4);
            assertEquals(List.of("visit-a 1", "visit-a 2"), query("SELECT visit_id, seq FROM events"));
        }
        assertEquals(List.of("visit-a"), query("SELECT visit_id FROM visits"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(marker), file::toString);
            }
        }
    }

    @Test
    void thereIsAlwaysRoomForTheWishToBeForgotten() throws Exception {
        Semaphore committing = new Semaphore(0);
        Semaphore goOn = new Semaphore(0);
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {
            committing.release();
            goOn.acquireUninterruptibly();
        })) {
            log.record(Visits.event("visit-a", 1));
            committing.acquire();
            Visits.events("visit-b", 10_000).forEach(log::record);
            log.record(Visits.forgetting("visit-a", 2));
            goOn.release(1_000_000);
        }
        assertEquals(List.of("visit-b"), query("SELECT visit_id FROM visits"));
    }

    @Test
    void theHoursInWhichTheKioskRunsAreKept() throws Exception {
        open().close();
        assertEquals(List.of("0"), query("SELECT count(*) FROM uptime"));
        try (VisitLog log = open()) {
            log.uptime(UptimeState.OPEN);
            awaitRow("SELECT 1 FROM uptime WHERE state = 'open'");
            log.uptime(UptimeState.STAFF);
            awaitRow("SELECT 1 FROM uptime WHERE state = 'staff'");
        }
        assertEquals(List.of("open 0", "staff 0"), query("SELECT state, jump_ms FROM uptime ORDER BY state"));
        assertEquals(query("SELECT kiosk_id FROM kiosk"), query("SELECT DISTINCT kiosk_id FROM uptime"));
    }

    @Test
    void aListenerThatFailsDoesNotStopTheLog() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {
            throw new IllegalStateException("listener of a test");
        })) {
            Visits.events("visit-a", 200).forEach(log::record);
        }
        assertEquals(List.of("200"), query("SELECT count(*) FROM events"));
    }

    private void awaitEvents(int count) throws Exception {
        while (acknowledged.size() < count) {
            Thread.sleep(20);
        }
    }

    private void awaitRow(String query) throws Exception {
        while (query(query).isEmpty()) {
            Thread.sleep(20);
        }
    }

    private VisitLog open() throws InterruptedException {
        VisitLog log = VisitLog.open(folder, Visits.catalogue(), acknowledged::addAll);
        assertEquals(Standing.WRITING, log.awaitOpening(LONG).standing());
        return log;
    }

    private String mode(String name) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }

    private List<String> query(String query) throws Exception {
        return Visits.query(folder.resolve("visits.db"), query);
    }
}
