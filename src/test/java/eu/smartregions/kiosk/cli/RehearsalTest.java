package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.visit.DataLock;
import eu.smartregions.kiosk.visit.Visits;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class RehearsalTest {
    private static final String VISITS = """
            SELECT visit_id, kind, started_at, content_id, language, idle_limit_ms FROM visits ORDER BY rowid
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theSameSeedGivesTheSameVisits() throws Exception {
        assertEquals(0, rehearse("a", "--visitors", "50", "--seed", "7"));
        assertEquals(0, rehearse("b", "--visitors", "50", "--seed", "7"));
        assertEquals(0, rehearse("c", "--visitors", "50", "--seed", "8"));
        assertEquals(query("a", VISITS), query("b", VISITS));
        assertEquals(query("a", "SELECT * FROM events"), query("b", "SELECT * FROM events"));
        assertNotEquals(query("a", "SELECT offset_ms FROM events"), query("c", "SELECT offset_ms FROM events"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSecondRehearsalAddsVisits() throws Exception {
        rehearse("a", "--visitors", "5", "--seed", "7");
        rehearse("a", "--visitors", "5", "--seed", "7");
        assertEquals(List.of("10 rehearsal"), query("a", "SELECT count(*), min(kind) FROM visits"));
    }

    @Test
    void visitorsComeInOpeningHoursOverTheDaysAndBehavePlausibly() throws Exception {
        rehearse("a", "--visitors", "400", "--seed", "3", "--days", "4");
        assertEquals(List.of("2019-06-11 100", "2019-06-12 100", "2019-06-13 100", "2019-06-14 100"), query("a", """
                SELECT date(started_at / 1000, 'unixepoch') AS day, count(*) FROM visits GROUP BY day ORDER BY day
                """));
        assertEquals(List.of("09 17"), query("a", """
                SELECT min(strftime('%H', started_at / 1000, 'unixepoch')), max(strftime('%H', started_at / 1000, \
                'unixepoch'))
                  FROM visits
                """));
        assertEquals(List.of("400"), query("a", "SELECT count(*) FROM events WHERE type = 'end'"));
        assertEquals(List.of("home", "idle"), query("a", "SELECT DISTINCT detail FROM events WHERE type = 'end' "
                + "ORDER BY 1"));
        assertEquals(List.of(), query("a", """
                SELECT visit_id FROM events GROUP BY visit_id HAVING min(seq) <> 1 OR max(seq) <> count(*)
                """));
        assertEquals(List.of("1"), query("a", "SELECT max(offset_ms) < 1800000 FROM events"));
        assertEquals(List.of("1"), query("a", """
                SELECT max(pages) <= 24 AND min(pages) >= 2 AND avg(pages) BETWEEN 3 AND 9
                  FROM (SELECT count(*) AS pages FROM events WHERE type = 'open' GROUP BY visit_id)
                """));
        assertEquals(List.of("0"), query("a", "SELECT count(*) FROM events WHERE type = 'clock'"));
        assertEquals(List.of("1"), query("a", """
                SELECT sum(type = 'collect') > 10 AND sum(type = 'qr') > 5 AND sum(type = 'search') > 10 AND sum(type \
                = 'feedback') > 10
                   AND sum(type = 'search' AND subject_kind = 'none') > 0 FROM events
                """));
    }

    @Test
    void everyEventIsAcknowledgedOnceAndInOrder() throws Exception {
        rehearse("a", "--visitors", "20", "--seed", "7", "--acknowledge");
        List<String> expected = new ArrayList<>();
        query("a", "SELECT e.visit_id, e.seq FROM visits v JOIN events e USING (visit_id) ORDER BY v.rowid, e.seq")
                .forEach(row -> expected.add("durable " + row));
        assertEquals(expected, out.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void aFolderThatAKioskUsesIsLeftAlone() throws Exception {
        try (DataLock _ = DataLock.tryAcquire(folder.resolve("a")).orElseThrow()) {
            assertEquals(75, rehearse("a", "--visitors", "5", "--seed", "7"));
        }
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Another kiosk already uses "));
        assertTrue(Files.notExists(folder.resolve("a/visits.db")));
    }

    @Test
    void noVisitorsAreAWrongUsage() {
        assertEquals(2, rehearse("a", "--visitors", "0", "--seed", "7"));
        assertEquals(2, rehearse("a", "--visitors", "5", "--seed", "7", "--days", "0"));
        assertEquals(2, rehearse("a", "--seed", "7"));
    }

    private int rehearse(String data, String... arguments) {
        RehearseCommand command = new RehearseCommand(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                _ -> new RehearseCommand.Content(Exhibitions.small(), "content-1"));
        List<String> all = new ArrayList<>(List.of("--data", folder.resolve(data).toString()));
        all.addAll(List.of(arguments));
        return new CommandLine(command).setErr(new PrintWriter(err)).execute(all.toArray(String[]::new));
    }

    private List<String> query(String data, String query) throws Exception {
        return Visits.query(folder.resolve(data).resolve("visits.db"), query);
    }
}
