package eu.smartregions.kiosk.report.closing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.html.Edition;
import eu.smartregions.kiosk.report.html.Page;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The zip that organisers take home, also on media that fail; those need a superuser who may mount them.
final class ClosingReportTest {
    private static final Edition MADE = Edition.english(ZonedDateTime.parse("2019-06-14T10:00:00+02:00"));

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void theGoldenLog() {
        data = folder.resolve("data");
        GoldenLog.write(data);
    }

    @Test
    void holdsEverythingAndTheSumsOfIt() throws Exception {
        Map<String, byte[]> entries = entries(write(folder.resolve("new/closing.zip")));
        assertTrue(entries.keySet()
                .containsAll(List.of("README.txt", "csv/dictionary.csv", "csv/regions.csv", "json/regions.json",
                        "report.html", "visits.db")),
                entries.keySet()::toString);
        List<String> sums = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (!entry.getKey().equals("SHA256SUMS")) {
                sums.add(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(entry.getValue())) + "  "
                        + entry.getKey());
            }
        }
        assertEquals(sums, new String(entries.get("SHA256SUMS"), StandardCharsets.UTF_8).lines().toList());
        assertEquals("SHA256SUMS", List.copyOf(entries.keySet()).getLast());
    }

    @Test
    void saysTheSameInEveryForm() throws Exception {
        Map<String, byte[]> entries = entries(write(folder.resolve("closing.zip")));
        Path copy = Files.write(folder.resolve("copy.db"), entries.get("visits.db"));
        assertEquals(Visits.query(data.resolve("visits.db"), "SELECT * FROM events ORDER BY visit_id, seq"),
                Visits.query(copy, "SELECT * FROM events ORDER BY visit_id, seq"));
        assertEquals(Visits.query(data.resolve("visits.db"), "PRAGMA application_id"),
                Visits.query(copy, "PRAGMA application_id"));
        Page page = new Page(new String(entries.get("report.html"), StandardCharsets.UTF_8));
        List<String> regions = new String(entries.get("csv/regions.csv"), StandardCharsets.UTF_8).lines().skip(1)
                .toList();
        assertEquals(regions.size(), page.table("regions").size());
        for (String row : regions) {
            String[] cells = row.split(",");
            assertTrue(
                    page.table("regions").contains(String.join("|", cells[1], cells[2], cells[3], cells[8], cells[9])),
                    row);
        }
        assertEquals(sum(new String(entries.get("csv/hours.csv"), StandardCharsets.UTF_8)),
                page.table("time").stream().mapToLong(row -> Long.parseLong(row.split("\\|")[2])).sum());
    }

    @Test
    void theSameVisitsMakeTheSameReport() throws Exception {
        Map<String, byte[]> first = entries(write(folder.resolve("first.zip")));
        Map<String, byte[]> second = entries(write(folder.resolve("second.zip")));
        assertEquals(List.copyOf(first.keySet()), List.copyOf(second.keySet()));
        for (String name : List.of("report.html", "csv/visits.csv", "json/pairs.json", "visits.db")) {
            assertArrayEquals(first.get(name), second.get(name), name);
        }
    }

    @Test
    void progressRisesToTheWhole() throws Exception {
        List<Double> told = new ArrayList<>();
        write(folder.resolve("closing.zip"), (_, done) -> told.add(done));
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1, told.getLast());
        assertTrue(told.size() > 10);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux can mount a small disk in memory")
    void aFullStickKeepsWhatItHad() throws Exception {
        Path stick = stick("size=16k");
        try {
            Path target = Files.writeString(stick.resolve("closing.zip"), "of yesterday");
            assertThrows(IOException.class, () -> write(target));
            assertEquals(List.of("closing.zip"), names(stick));
            assertEquals("of yesterday", Files.readString(target));
        } finally {
            run("umount", stick.toString());
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux can mount a small disk in memory")
    void aStickThatCannotBeWrittenIsNamed() throws Exception {
        Path stick = stick("ro");
        try {
            IOException failure = assertThrows(IOException.class, () -> write(stick.resolve("closing.zip")));
            assertTrue(failure.getMessage().contains(stick.resolve("closing.zip").toString()), failure::getMessage);
        } finally {
            run("umount", stick.toString());
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux can mount a small disk in memory")
    void aStickPulledOutLeavesNothingBehind() throws Exception {
        Path stick = stick("size=8m");
        assertThrows(IOException.class,
                () -> write(stick.resolve("closing.zip"), (step, _) -> pullOut(step, stick)));
        assertEquals(List.of(), names(stick));
    }

    private static void pullOut(String step, Path stick) {
        if (step.equals("Saving")) {
            assertEquals(0, run("umount", "--lazy", stick.toString()));
        }
    }

    private Path write(Path target) throws IOException {
        write(target, Progress.NONE);
        return target;
    }

    private void write(Path target, Progress progress) throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(List.of(data), Selection.VISITORS)) {
            new ClosingReport(MADE).write(reader, target, progress);
        }
    }

    private Path stick(String options) throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", options, "tmpfs", stick.toString()) == 0, "no stick can be "
                + "mounted here");
        return stick;
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static long sum(String hours) {
        return hours.lines().skip(1).mapToLong(row -> Long.parseLong(row.split(",")[2])).sum();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, byte[]> entries(Path zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(zip); ZipInputStream open = new ZipInputStream(in)) {
            for (ZipEntry entry = open.getNextEntry(); entry != null; entry = open.getNextEntry()) {
                entries.put(entry.getName(), open.readAllBytes());
            }
        }
        return entries;
    }
}
