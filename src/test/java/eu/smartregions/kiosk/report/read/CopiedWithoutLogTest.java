package eu.smartregions.kiosk.report.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.report.export.MergedFile;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.visit.VisitGathering;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What is brought home by hand, and where it is gathered.
class CopiedWithoutLogTest {
    @TempDir
    private Path folder;

    @Test
    void aCopyWithoutTheLogOfAKioskThatRanIsSaidToLackVisits() throws Exception {
        Path data = folder.resolve("data");
        Path alone = folder.resolve("alone.db");
        Path whole = folder.resolve("whole");
        try (VisitLog log = VisitLog.open(data, Visits.catalogue(), _ -> {})) {
            log.awaitOpening(Duration.ofSeconds(20));
            assertEquals(List.of(), problems(data), "it runs, with nothing in its log");
            log.record(Visits.event("visit-a", 1));
            Thread.sleep(600);
            Files.copy(data.resolve("visits.db"), alone);
            Files.createDirectory(whole);
            Files.copy(data.resolve("visits.db"), whole.resolve("visits.db"));
            Files.copy(data.resolve("visits.db-wal"), whole.resolve("visits.db-wal"));
            try (StatisticsReader reader = StatisticsReader.open(List.of(data), Selection.VISITORS)) {
                reader.copyTo(folder.resolve("copied.db"));
            }
            assertEquals(List.of(), problems(data));
            assertEquals(List.of(), problems(folder.resolve("copied.db")));
        }
        for (int i = 0; i < 2; i++) {
            assertEquals(List.of(alone + " was in use when it was copied, and alone.db-wal is not beside it: its last "
                    + "visits may be missing. Copy both, or take the closing report."), problems(alone));
            assertEquals(List.of(), problems(whole));
            assertEquals(List.of(), problems(data));
        }
        MergedFile.Merge merge = new MergedFile(folder.resolve("merged.db")).write(List.of(alone, data),
                Progress.NONE);
        assertEquals(1, merge.problems().size());
        assertEquals(1, merge.total());
    }

    @Test
    void gatheringTellsWhichDatabaseIsRead() throws Exception {
        List<Path> all = new ArrayList<>();
        for (String name : List.of("hall-1", "hall-2", "hall-3")) {
            VisitLog.open(folder.resolve(name), Visits.catalogue(), _ -> {}).close();
            all.add(folder.resolve(name));
        }
        List<String> told = new ArrayList<>();
        StatisticsReader.open(all, Selection.VISITORS, (step, done) -> told.add(step + " " + Math.round(done * 100)))
                .close();
        assertEquals(List.of("Reading hall-1, 1 of 3 0", "Reading hall-2, 2 of 3 33", "Reading hall-3, 3 of 3 67"),
                told);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux can mount a small disk in memory")
    void aFullDiskIsNamedAndNotTheSource() throws Exception {
        Path data = folder.resolve("data");
        try (VisitLog log = VisitLog.open(data, Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < 4_000; i++) {
                log.record(Visits.event("visit-" + i / 20, 1 + i % 20));
                Thread.sleep(i % 500 == 499 ? 50 : 0);
            }
        }
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk.toString()) == 0,
                "a small disk cannot be mounted here");
        try (Gathering gathering = Gathering.into(disk.resolve("all.db"),
                VisitGathering.Taking.EVERYTHING)) {
            IOException full = assertThrows(IOException.class, () -> gathering.addAll(List.of(
                    new GivenFiles.Database(data.resolve("visits.db"), data.resolve("visits.db")),
                    new GivenFiles.Database(data.resolve("visits.db"), data.resolve("visits.db"))), Progress.NONE));
            assertTrue(full.getMessage().startsWith("The disk of the folder " + disk + " is full"), full::getMessage);
        } finally {
            run("umount", disk.toString());
        }
    }

    private static List<String> problems(Path given) throws IOException {
        try (StatisticsReader reader = StatisticsReader.open(List.of(given), Selection.VISITORS)) {
            return reader.problems();
        }
    }

    private static int run(String... command) throws Exception {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor();
    }
}
