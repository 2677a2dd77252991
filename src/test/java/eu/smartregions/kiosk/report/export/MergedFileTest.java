package eu.smartregions.kiosk.report.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.content.Exhibitions;
import eu.smartregions.kiosk.report.figure.Figures;
import eu.smartregions.kiosk.report.figure.GoldenLog;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.UptimeState;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitTable;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MergedFileTest {
    @TempDir
    private Path folder;

    private Path golden;
    private Path other;

    @BeforeEach
    void twoKiosks() throws Exception {
        GoldenLog.write(folder.resolve("a"));
        golden = folder.resolve("a/visits.db");
        Path second = folder.resolve("b");
        try (VisitLog log = VisitLog.open(second, SubjectNames.of(Exhibitions.small(), "content-2"), _ -> {})) {
            log.uptime(UptimeState.OPEN);
            Visits.whole("00000000000000b1", "2019-06-20T09:00:00+02:00").forEach(log::record);
        }
        other = second.resolve("visits.db");
    }

    @Test
    void everyOrderAndRepetitionGivesTheSame() throws Exception {
        Path copy = Files.copy(golden, folder.resolve("copy.db"));
        List<Path> files = new ArrayList<>(List.of(golden, other, copy, golden));
        List<String> first = contents(merge("first.db", files));
        Random random = new Random(5);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(files, random);
            Files.deleteIfExists(folder.resolve("shuffled.db"));
            assertEquals(first, contents(merge("shuffled.db", files)));
        }
        assertEquals(first,
                contents(merge("again.db", List.of(folder.resolve("first.db"), other, folder.resolve("first.db")))));
        assertEquals(first, contents(merge("first.db", List.of(folder.resolve("first.db")))));
    }

    @Test
    void whatTheFileHeldStaysInIt() throws Exception {
        Path merged = folder.resolve("merged.db");
        assertEquals(new MergedFile.Merge(1, 6, 0, 6, List.of()),
                new MergedFile(merged).write(List.of(golden), Progress.NONE));
        assertEquals(new MergedFile.Merge(1, 1, 0, 7, List.of()),
                new MergedFile(merged).write(List.of(other), Progress.NONE));
        assertEquals(contents(merge("at once.db", List.of(golden, other))), contents(merged));
        assertEquals(new MergedFile.Merge(3, 0, 14, 7, List.of()),
                new MergedFile(merged).write(List.of(golden, other, merged), Progress.NONE));
        assertEquals(contents(folder.resolve("at once.db")), contents(merged));
    }

    @Test
    void anInputThatIsTheOutputToo() throws Exception {
        List<String> together = contents(merge("together.db", List.of(golden, other)));
        Path copy = Files.copy(golden, folder.resolve("copy.db"));
        assertEquals(new MergedFile.Merge(2, 1, 6, 7, List.of()),
                new MergedFile(copy).write(List.of(copy, other), Progress.NONE));
        assertEquals(together, contents(copy));
        assertEquals(Visits.query(golden, "SELECT kiosk_id FROM kiosk"), Visits.query(copy, "SELECT kiosk_id FROM "
                + "kiosk"),
                "it stays the same kiosk's");
    }

    @Test
    void aVisitThatTheFileHoldsWithoutItsEndStays() throws Exception {
        Path held = folder.resolve("held");
        try (VisitLog log = VisitLog.open(held, Visits.catalogue(), _ -> {})) {
            log.record(Visits.whole("00000000000000c3", OffsetDateTime.now().toString()).getFirst());
        }
        new MergedFile(held.resolve("visits.db")).write(List.of(other), Progress.NONE);
        assertEquals(List.of("00000000000000b1", "00000000000000c3"),
                Visits.query(held.resolve("visits.db"), "SELECT visit_id FROM visits ORDER BY visit_id"));
    }

    @Test
    void whatSomebodyElseMergesMeanwhileIsNotLost() throws Exception {
        Path merged = merge("merged.db", List.of(golden));
        IOException refusal = assertThrows(IOException.class, () -> new MergedFile(merged).write(List.of(other),
                (_, _) -> replace(merged)));
        assertTrue(refusal.getMessage().contains("meanwhile"), refusal::getMessage);
        assertEquals(contents(merge("other.db", List.of(other))), contents(merged));
    }

    @Test
    void theFiguresAreThoseOfTheFilesReadTogether() throws Exception {
        Path merged = merge("merged.db", List.of(other, golden));
        assertEquals(figures(List.of(golden, other)), figures(List.of(merged)));
        assertEquals(figures(List.of(golden)).regions(), figures(List.of(merge("one.db", List.of(golden)))).regions());
        assertEquals(List.of("2"), Visits.query(merged, "SELECT count(DISTINCT kiosk_id) FROM visits"));
        assertEquals(List.of("7200"), Visits.query(merged, "SELECT utc_offset_s FROM visits WHERE visit_id = "
                + "'00000000000000b1'"));
        assertEquals(List.of("1"), Visits.query(merged, "SELECT count(DISTINCT kiosk_id) FROM uptime"));
    }

    @Test
    void theLatestNameStandsWhateverTheOrder() throws Exception {
        write(golden, "UPDATE names SET name = 'Older', named_at = 1 WHERE subject_id = 'alpha'");
        write(other, "UPDATE names SET name = 'Newer', named_at = 2 WHERE subject_id = 'alpha'");
        for (List<Path> order : List.of(List.of(golden, other), List.of(other, golden))) {
            Files.deleteIfExists(folder.resolve("names.db"));
            assertEquals(List.of("Newer"), Visits.query(merge("names.db", order), "SELECT name FROM names WHERE "
                    + "subject_id = 'alpha'"));
        }
    }

    @Test
    void aVisitThatMayBeUnderWayIsLeftForAnotherTime() throws Exception {
        Semaphore committed = new Semaphore(0);
        Path running = folder.resolve("running");
        try (VisitLog log = VisitLog.open(running, Visits.catalogue(), group -> committed.release(group.size()))) {
            Visits.whole("00000000000000c1", OffsetDateTime.now().toString()).forEach(log::record);
            log.record(Visits.whole("00000000000000c2", OffsetDateTime.now().toString()).getFirst());
            committed.acquire(4);
            Path merged = merge("live.db", List.of(running));
            assertEquals(List.of("00000000000000c1"), Visits.query(merged, "SELECT visit_id FROM visits"));
            assertEquals(List.of("3"), Visits.query(merged, "SELECT count(*) FROM events"));
        }
    }

    @Test
    void ofRolledUpDaysTheVisitsGoWhereverTheyComeFrom() throws Exception {
        Path purged = Files.copy(golden, folder.resolve("purged.db"));
        String day = "18058";
        assertEquals(List.of("2"),
                Visits.query(golden, "SELECT count(*) FROM visits WHERE started_at / 86400000 = " + day));
        write(purged, "DELETE FROM events WHERE visit_id IN (SELECT visit_id FROM visits WHERE started_at / 86400000 "
                + "= " + day + ")",
                "DELETE FROM visits WHERE started_at / 86400000 = " + day,
                "INSERT INTO rollups SELECT kiosk_id, 'visitor', " + day + " * 24 + 10, 'visits', '', '', '', 2 FROM "
                        + "kiosk");
        for (List<Path> order : List.of(List.of(golden, purged), List.of(purged, golden))) {
            Files.deleteIfExists(folder.resolve("rolled.db"));
            Path merged = merge("rolled.db", order);
            assertEquals(List.of("0"), Visits.query(merged, "SELECT count(*) FROM visits WHERE started_at / 86400000 "
                    + "= " + day));
            assertEquals(List.of("0"), Visits.query(merged, "SELECT count(*) FROM events WHERE visit_id NOT IN "
                    + "(SELECT visit_id FROM visits)"));
            assertEquals(List.of("1"), Visits.query(merged, "SELECT count(*) FROM rollups"));
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows lets few users make links")
    void whatMustNotBeOverwrittenIsNot() throws Exception {
        Path words = Files.writeString(folder.resolve("words.db"), "not a database, but somebody's file all the same");
        refused(words, "no kiosk's database");
        refused(Files.createFile(folder.resolve("empty.db")), "not a kiosk's database");
        Path foreign = folder.resolve("foreign.db");
        write(foreign, "CREATE TABLE visits (visit_id TEXT)");
        refused(foreign, "not a kiosk's database");
        Path newer = Files.copy(golden, folder.resolve("newer.db"));
        write(newer, "PRAGMA user_version = 99");
        refused(newer, "schema version 99");
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), golden);
        refused(link, "is a link");
        Path used = Files.copy(golden, folder.resolve("used.db"));
        Files.writeString(folder.resolve("used.db-wal"), "");
        refused(used, "in use");
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreTaken() throws Exception {
        byte[] bytes = Files.readAllBytes(golden);
        Arrays.fill(bytes, 4_096, bytes.length, (byte) 0x5A);
        Path broken = Files.write(folder.resolve("broken.db"), bytes);
        MergedFile.Merge merge = new MergedFile(folder.resolve("out.db")).write(List.of(golden, broken), Progress.NONE);
        assertEquals(6, merge.total());
        assertTrue(merge.problems().getFirst().contains("broken.db"), merge.problems()::toString);
        IOException failure = assertThrows(IOException.class, () -> merge("none.db", List.of(broken)));
        assertTrue(failure.getMessage().contains("broken.db"), failure::getMessage);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("a", "b", "out.db"), files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("broken")).sorted().toList());
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux can mount a small disk in memory")
    void aDiskThatIsFullOrReadOnlyIsNamedWithWhatToDo() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=40k", "tmpfs", disk.toString()) == 0,
                "a small disk cannot be mounted here");
        try {
            Path target = disk.resolve("all.db");
            IOException full = assertThrows(IOException.class, () -> merge("disk/all.db", List.of(golden, other)));
            assertEquals(target + " could not be written: its disk is full. Make room there, or give the name of a "
                    + "file on another.", full.getMessage());
            assertEquals(0, run("mount", "-o", "remount,ro", disk.toString()));
            IOException closed = assertThrows(IOException.class, () -> merge("disk/all.db", List.of(golden)));
            assertEquals("Nothing can be written into " + disk + ": Read-only file system; give the name of a file in "
                    + "another folder.", closed.getMessage());
            assertEquals(0, disk.toFile().list().length);
        } finally {
            run("umount", disk.toString());
        }
    }

    private static int run(String... words) throws Exception {
        return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor();
    }

    /// As another merge does that ends first.
    private void replace(Path merged) {
        try {
            Files.move(merge("other.db", List.of(other)), merged, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refused(Path target, String reason) throws IOException {
        byte[] before = Files.readAllBytes(target);
        IOException refusal = assertThrows(IOException.class,
                () -> new MergedFile(target).write(List.of(other), Progress.NONE));
        assertTrue(refusal.getMessage().contains(reason), refusal::getMessage);
        assertArrayEquals(before, Files.readAllBytes(target));
    }

    private Path merge(String name, List<Path> files) throws IOException {
        Path target = folder.resolve(name);
        new MergedFile(target).write(files, Progress.NONE);
        return target;
    }

    private static Figures figures(List<Path> files) throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(files, Selection.VISITORS)) {
            return reader.figures();
        }
    }

    private static List<String> contents(Path file) throws Exception {
        List<String> all = new ArrayList<>(Visits.query(file, "PRAGMA integrity_check"));
        for (VisitTable table : VisitTable.values()) {
            all.addAll(Visits.query(file, "SELECT * FROM " + table.table() + " ORDER BY "
                    + String.join(", ", table.columns())));
        }
        return all;
    }

    private static void write(Path file, String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
