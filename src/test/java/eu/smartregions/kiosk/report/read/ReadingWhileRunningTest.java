package eu.smartregions.kiosk.report.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.content.place.Navigation;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.visit.ManualTime;
import eu.smartregions.kiosk.visit.VisitKind;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.VisitTerms;
import eu.smartregions.kiosk.visit.VisitTracker;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReadingWhileRunningTest {
    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();

    @Test
    void figuresAreOfOneMomentWhileTheKioskGoesOn() throws Exception {
        Semaphore committed = new Semaphore(0);
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), group -> committed.release(group.size()))) {
            VisitTracker tracker = visit(log);
            assertTrue(committed.tryAcquire(2, 20, TimeUnit.SECONDS));
            try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
                assertEquals(List.of("open en 1"), visits(reader));
                tracker.language(Language.FR);
                assertTrue(committed.tryAcquire(1, 20, TimeUnit.SECONDS));
                assertEquals(List.of("open en 1"), visits(reader));
            }
            try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
                assertEquals(List.of("open fr 2"), visits(reader));
            }
        }
    }

    @Test
    void whatIsCountedBesideTheDatabaseIsInTheFigures() throws Exception {
        try (VisitLog log = VisitLog.open(folder, Visits.catalogue(), _ -> {})) {
            visit(log);
        }
        Files.copy(folder.resolve("visits.db"), folder.resolve("visits-beside.db"));
        Files.delete(folder.resolve("visits.db"));
        try (StatisticsReader reader = StatisticsReader.open(List.of(folder), Selection.VISITORS)) {
            assertEquals(List.of("open en 1"), visits(reader));
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux can mount a small disk in memory")
    void aDatabaseOnAMediumThatCannotBeWrittenIsReadAndLeftAsItIs() throws Exception {
        Path medium = Files.createDirectory(folder.resolve("medium"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", medium.toString()) == 0,
                "a medium cannot be mounted here");
        try {
            Semaphore committed = new Semaphore(0);
            Path source = folder.resolve("source");
            try (VisitLog log = VisitLog.open(source, Visits.catalogue(), group -> committed.release(group.size()))) {
                visit(log);
                assertTrue(committed.tryAcquire(2, 20, TimeUnit.SECONDS));
                Files.copy(source.resolve("visits.db"), medium.resolve("running.db"));
                Files.copy(source.resolve("visits.db-wal"), medium.resolve("running.db-wal"));
            }
            Files.copy(source.resolve("visits.db"), medium.resolve("stopped.db"));
            byte[] before = Files.readAllBytes(medium.resolve("running.db"));
            assertEquals(0, run("mount", "-o", "remount,ro", medium.toString()));
            for (String name : List.of("running.db", "stopped.db")) {
                try (StatisticsReader reader = StatisticsReader.open(List.of(medium.resolve(name)),
                        Selection.VISITORS)) {
                    assertEquals(List.of("open en 1"), visits(reader));
                }
            }
            assertArrayEquals(before, Files.readAllBytes(medium.resolve("running.db")));
        } finally {
            run("umount", medium.toString());
        }
    }

    private VisitTracker visit(VisitLog log) {
        VisitTracker tracker = new VisitTracker(new VisitTerms(VisitKind.VISITOR, "content-1", Duration.ofSeconds(60)),
                time, time::nanos, () -> 1, log::record);
        tracker.touched();
        time.pass(100);
        tracker.opened(new Place.Home(), Navigation.TAP);
        return tracker;
    }

    private static List<String> visits(StatisticsReader reader) throws IOException {
        List<String> visits = new ArrayList<>();
        reader.recordedVisits(
                visit -> visits.add(visit.endReason() + " " + visit.language() + " " + visit.actions()));
        return visits;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
