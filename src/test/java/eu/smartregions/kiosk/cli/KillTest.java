package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.visit.SqliteFiles;
import eu.smartregions.kiosk.visit.Visits;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every acknowledged event survives the death of the process at any moment.
class KillTest {
    private static final int KILLS = Integer.getInteger("rig.storageKills", 60);
    private static final int KILLS_A_DATABASE = 4;

    @TempDir
    private Path folder;

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        Random random = new Random(20190611);
        Map<Path, Map<String, Integer>> acknowledged = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Path data = folder.resolve("data-" + kill / KILLS_A_DATABASE);
            List<String> lines = killed(data, kill, random.nextInt(251));
            assertTrue(!lines.isEmpty(), "nothing was acknowledged before the kill");
            Map<String, Integer> here = acknowledged.computeIfAbsent(data, _ -> new HashMap<>());
            lines.forEach(line -> {
                String[] words = line.split(" ");
                assertEquals("durable", words[0]);
                here.merge(words[1], Integer.parseInt(words[2]), Math::max);
            });
            assertSound(data.resolve("visits.db"), here);
        }
    }

    @Test
    void aSecondProcessIsSentAwayAndTheFirstGoesOn() throws Exception {
        Path data = folder.resolve("data");
        Process first = start(data, 1);
        try (BufferedReader reader = first.inputReader(StandardCharsets.UTF_8)) {
            assertTrue(reader.readLine().startsWith("durable "));
            Process second = start(data, 2);
            second.getOutputStream().close();
            assertEquals(75, second.waitFor());
            assertEquals(0, second.getInputStream().readAllBytes().length);
            assertTrue(reader.readLine().startsWith("durable "));
            assertTrue(first.isAlive());
        } finally {
            first.destroyForcibly().waitFor();
        }
    }

    private static void assertSound(Path file, Map<String, Integer> acknowledged) throws Exception {
        try (Connection connection = SqliteFiles.readOnly(file);
                PreparedStatement select = connection.prepareStatement(
                        "SELECT count(*) FROM events WHERE visit_id = ? AND seq <= ?")) {
            for (var visit : acknowledged.entrySet()) {
                select.setString(1, visit.getKey());
                select.setInt(2, visit.getValue());
                try (ResultSet rows = select.executeQuery()) {
                    rows.next();
                    assertEquals(visit.getValue(), rows.getInt(1), visit.getKey());
                }
            }
        }
        assertEquals(List.of("ok"), Visits.query(file, "PRAGMA integrity_check"));
        assertEquals(List.of(), Visits.query(file,
                "SELECT visit_id FROM events GROUP BY visit_id HAVING min(seq) <> 1 OR max(seq) <> count(*)"));
    }

    /// Starts a rehearsal, kills it some time after the first acknowledgement, and returns every whole line it printed.
    private List<String> killed(Path data, int seed, int afterMillis) throws Exception {
        Process process = start(data, seed);
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            StringBuilder printed = new StringBuilder();
            String first = reader.readLine();
            assertTrue(first != null, () -> "the child printed nothing: " + read(errors()));
            printed.append(first).append('\n');
            Thread killer = Thread.startVirtualThread(() -> {
                try {
                    TimeUnit.MILLISECONDS.sleep(afterMillis);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
                // Through the handle, since the process itself would close the pipe and lose the lines still in it.
                process.toHandle().destroyForcibly();
            });
            char[] some = new char[8_192];
            for (int got = reader.read(some); got >= 0; got = reader.read(some)) {
                printed.append(some, 0, got);
            }
            killer.join();
            assertTrue(process.waitFor() != 0, "the child came to its end before it was killed");
            return wholeLines(printed.toString());
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Path data, int seed) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + Files.createDirectories(folder.resolve("tmp")),
                "-cp", System.getProperty("java.class.path"), RehearsalChild.class.getName(),
                "--data", data.toString(), "--visitors", "100000", "--seed", Integer.toString(seed), "--acknowledge")
                .redirectError(errors().toFile()).start();
    }

    private Path errors() {
        return folder.resolve("errors.txt");
    }

    private static List<String> wholeLines(String printed) {
        int end = printed.lastIndexOf('\n');
        return printed.substring(0, Math.max(0, end)).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.getMessage();
        }
    }
}
