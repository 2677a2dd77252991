package eu.smartregions.kiosk.app.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.visit.LogState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The signs of life as programs outside read them.
final class HealthFilesTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00.500Z");
    private static final Vitals OPEN = new Vitals(
            new Vitals.Kiosk("00ff", "Hall 1, \"entrance\"", "1.0", "c0ffee", List.of("kiosk-session")),
            new Vitals.Moments(NOW, NOW.minusSeconds(3600), Optional.of(NOW.minusSeconds(2)), Optional.empty()),
            new Vitals.Standing("open", Optional.of(new LogState(LogState.Standing.WRITING, "")),
                    new LogState.Ledger("00ff", Optional.of(NOW.minusSeconds(60)), 3)),
            new Vitals.Room(1000, 20, 300), List.of("kiosk.properties line 3: it is wrong."));

    @TempDir
    private Path data;

    @Test
    void tellWhatIsKnownAndLeaveOutTheRest() throws Exception {
        new HealthFiles(data, () -> OPEN).write();
        String json = Files.readString(data.resolve(HealthFiles.JSON));
        assertTrue(json.contains("\"kioskId\": \"00ff\""), json);
        assertTrue(json.contains("\"lastPainted\": \"2026-11-30T11:59:58Z\""), json);
        assertFalse(json.contains("lastTouched"), json);
        assertTrue(json.contains("\"counting\": true"), json);
        assertTrue(json.contains("\"lastVisitWritten\": \"2026-11-30T11:59:00Z\""), json);
        assertTrue(json.contains("\"eventsLost\": 3"), json);
        List<String> metrics = Files.readAllLines(data.resolve(HealthFiles.PROMETHEUS));
        assertTrue(metrics.contains("smart_regions_kiosk_info{kiosk_id=\"00ff\",name=\"Hall 1, \\\"entrance\\\"\","
                + "version=\"1.0\",content_id=\"c0ffee\",state=\"open\"} 1"), metrics::toString);
        assertTrue(metrics.contains("smart_regions_kiosk_last_painted_timestamp_seconds "
                + NOW.minusSeconds(2).getEpochSecond()), metrics::toString);
        assertTrue(metrics.stream().noneMatch(line -> line.contains("last_touched")), metrics::toString);
        assertTrue(metrics.contains("smart_regions_kiosk_faults 1"), metrics::toString);
    }

    @Test
    void everyMetricIsDescribedOnceAndHasANumber() throws Exception {
        new HealthFiles(data, () -> OPEN).write();
        List<String> metrics = Files.readAllLines(data.resolve(HealthFiles.PROMETHEUS));
        for (int i = 0; i < metrics.size(); i += 3) {
            String name = metrics.get(i).split(" ")[2];
            assertTrue(metrics.get(i).startsWith("# HELP " + name + " "), metrics.get(i));
            assertEquals("# TYPE " + name + " gauge", metrics.get(i + 1));
            assertTrue(metrics.get(i + 2).matches(name + "(\\{.*})? -?\\d+"), metrics.get(i + 2));
        }
    }

    @Test
    void nothingHalfWrittenStaysAndAFolderThatComesBackIsWrittenTo() throws Exception {
        Path gone = data.resolve("gone");
        HealthFiles files = new HealthFiles(gone, () -> OPEN);
        files.write();
        assertTrue(Files.notExists(gone));
        Files.createDirectories(gone);
        files.write();
        try (Stream<Path> written = Files.list(gone)) {
            assertEquals(List.of("health.json", "kiosk.prom"),
                    written.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }
}
