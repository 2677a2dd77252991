package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.smartregions.kiosk.visit.LogState.Standing;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// On a small file system in memory, which only the superuser can mount: elsewhere this is skipped.
@EnabledOnOs(value = OS.LINUX, disabledReason = "Only Linux can mount a small disk in memory")
@ExtendWith(ExpectedRemarks.class)
class FullDiskTest {
    private static final int EVENTS = 3_000;

    @TempDir
    private Path folder;

    private Path disk;
    private final List<VisitEvent> acknowledged = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void aSmallDisk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()) == 0,
                "a small disk cannot be mounted here");
    }

    @AfterEach
    void noDisk() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void nothingIsLostOrDoubledWhenTheDiskWasFull() throws Exception {
        List<VisitEvent> events = Visits.events("visit-a", EVENTS);
        try (VisitLog log = VisitLog.open(disk, Visits.catalogue(), acknowledged::addAll)) {
            assertEquals(Standing.WRITING, log.awaitOpening(Duration.ofSeconds(20)).standing());
            Path ballast = fill();
            events.subList(0, EVENTS / 2).forEach(log::record);
            waitFor(() -> log.state().standing() == Standing.WAITING);
            assertTrue(acknowledged.size() < EVENTS / 2);
            events.subList(EVENTS / 2, EVENTS).forEach(log::record);
            Files.delete(ballast);
            waitFor(() -> acknowledged.size() >= EVENTS);
            assertEquals(Standing.WRITING, log.state().standing());
        }
        assertEquals(events.stream().map(VisitEvent::seq).toList(),
                acknowledged.stream().map(VisitEvent::seq).toList());
        Path file = disk.resolve("visits.db");
        assertEquals(List.of("3000 1 3000"), Visits.query(file, "SELECT count(*), min(seq), max(seq) FROM events"));
        assertEquals(List.of(), Visits.query(file, "SELECT * FROM losses"));
        assertEquals(List.of("ok"), Visits.query(file, "PRAGMA integrity_check"));
    }

    @Test
    void aKioskThatStartsOnAFullDiskCountsAsSoonAsThereIsRoom() throws Exception {
        Path ballast = fill();
        try (VisitLog log = VisitLog.open(disk, Visits.catalogue(), acknowledged::addAll)) {
            assertEquals(Standing.WAITING, log.awaitOpening(Duration.ofSeconds(20)).standing());
            log.record(Visits.event("visit-a", 1));
            Files.delete(ballast);
            waitFor(() -> acknowledged.size() == 1);
        }
        assertEquals(List.of("1"), Visits.query(disk.resolve("visits.db"), "SELECT count(*) FROM events"));
    }

    @Test
    void aKioskThatNeverFindsRoomClosesAllTheSame() throws Exception {
        fill();
        try (VisitLog log = VisitLog.open(disk, Visits.catalogue(), acknowledged::addAll)) {
            log.record(Visits.event("visit-a", 1));
        }
        assertEquals(List.of(), acknowledged);
    }

    private Path fill() throws IOException {
        Path ballast = disk.resolve("ballast");
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[4_096]);
            }
        } catch (IOException _) {
            return ballast;
        }
    }

    private static void waitFor(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it did not happen");
            Thread.sleep(5);
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
