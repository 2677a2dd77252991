package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged survives a power cut at any moment, whatever the disk made of what was not forced to it. The
/// weaker control, which does not force its write-ahead log, loses some. `-Drig.cuts=3000` is the whole.
final class PowerCutTest {
    private static final int CUTS = Integer.getInteger("rig.cuts", 60);
    private static final long SEED = Long.getLong("rig.seed", 1);
    private static final String CHILD = "eu.smartregions.kiosk.cli.RehearsalChild";

    @TempDir
    private Path folder;
    private Path before;
    private List<String> calls;

    @BeforeEach
    void aRunIsWrittenDown() throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(bin -> Files.isExecutable(Path.of(bin, "strace"))),
                "there is no strace");
        Path data = Files.createDirectories(folder.resolve("data"));
        try (VisitLog log = VisitLog.open(data, Visits.catalogue(), _ -> {})) {
            Visits.whole("first", "2019-06-11T10:00:00Z").forEach(log::record);
        }
        before = Files.createDirectories(folder.resolve("before"));
        Files.copy(data.resolve(VisitSchema.FILE), before.resolve(VisitSchema.FILE));
        Path trace = folder.resolve("trace");
        Process child = new ProcessBuilder("strace", "-f", "-y", "-xx", "-s", "70000", "-o", trace.toString(), "-e",
                "trace=pwrite64,fsync,fdatasync,ftruncate,unlink,write", "-e", "signal=none",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                CHILD, "--data", data.toString(), "--visitors", "30", "--seed", Long.toString(SEED), "--acknowledge")
                .redirectOutput(folder.resolve("said").toFile()).redirectError(folder.resolve("errors").toFile())
                .start();
        // Its standard input tells it that whoever started it lives.
        assertTrue(child.waitFor(120, TimeUnit.SECONDS), "the child did not end");
        assumeTrue(Files.exists(trace) && Files.size(trace) > 0, "strace may not trace here");
        assertEquals(0, child.exitValue(), Files.readString(folder.resolve("errors")));
        calls = WrittenDisk.calls(trace);
    }

    @Test
    void whatWasAcknowledgedIsThere() throws Exception {
        assertEquals(List.of(), lost(true));
    }

    @Test
    void aWeakerControlLosesSome() throws Exception {
        assertTrue(!lost(false).isEmpty(), "this rig finds no loss");
    }

    /// Returns what was acknowledged and is not there, or what is damaged, at each of the cuts.
    private List<String> lost(boolean logIsForced) throws Exception {
        Random chance = new Random(SEED);
        TreeSet<Integer> cuts = new TreeSet<>();
        int most = Math.min(CUTS, calls.size() - 1);
        while (cuts.size() < most) {
            cuts.add(1 + chance.nextInt(calls.size() - 1));
        }
        WrittenDisk disk = new WrittenDisk(before, logIsForced);
        Path found = Files.createDirectories(folder.resolve("found"));
        List<String> lost = new ArrayList<>();
        int acknowledgements = 0;
        int done = 0;
        for (int call = 0; call < calls.size() && done < CUTS; call++) {
            disk.after(calls.get(call));
            if (cuts.contains(call)) {
                for (int time = 0; time < Math.ceilDiv(CUTS, most); time++, done++) {
                    disk.found(found, chance);
                    acknowledgements = Math.max(acknowledgements, disk.said().size());
                    lost.addAll(judged(found.resolve(VisitSchema.FILE), disk.said(), call));
                }
            }
        }
        assertTrue(acknowledgements > 20, () -> "hardly anything was acknowledged");
        return lost;
    }

    private static List<String> judged(Path file, List<String> acknowledged, int call) {
        try {
            return missing(file, acknowledged, call);
        } catch (SQLException e) {
            return List.of("after call " + call + ": " + e.getMessage());
        }
    }

    private static List<String> missing(Path file, List<String> acknowledged, int call) throws SQLException {
        Map<String, Integer> last = new HashMap<>();
        acknowledged.stream().filter(line -> line.startsWith("durable ")).forEach(line -> {
            String[] words = line.split(" ");
            last.merge(words[1], Integer.parseInt(words[2]), Math::max);
        });
        if (!Visits.query(file, "PRAGMA integrity_check").equals(List.of("ok"))) {
            return List.of("after call " + call + ": damaged");
        }
        Map<String, Integer> there = new HashMap<>();
        Visits.query(file, "SELECT visit_id, count(*) FROM events GROUP BY visit_id").forEach(row -> there
                .put(row.split(" ")[0], Integer.parseInt(row.split(" ")[1])));
        return last.entrySet().stream().filter(visit -> there.getOrDefault(visit.getKey(), 0) < visit.getValue())
                .map(visit -> "after call " + call + ": " + visit + ", there are " + there.get(visit.getKey()))
                .toList();
    }
}
