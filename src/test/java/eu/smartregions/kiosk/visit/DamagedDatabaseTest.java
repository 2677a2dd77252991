package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.visit.LogState.Standing;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(ExpectedRemarks.class)
class DamagedDatabaseTest {
    private static final int DAMAGES = 100;
    private static final int PAGE = 4_096;

    @TempDir
    private Path folder;

    private Path file;
    private byte[] sound = {};

    @BeforeEach
    void aDatabaseWithSomeVisits() throws Exception {
        file = folder.resolve("visits.db");
        try (VisitLog log = open()) {
            for (int visit = 0; visit < 100; visit++) {
                Visits.events("visit-" + visit, 20).forEach(log::record);
            }
        }
        sound = Files.readAllBytes(file);
        assertTrue(sound.length > 20 * PAGE);
    }

    @Test
    void anEmptyFileIsSetAside() throws Exception {
        setAsideAndCountedAnew(new byte[0]);
    }

    @Test
    void noiseIsSetAside() throws Exception {
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        setAsideAndCountedAnew(noise);
    }

    @Test
    void aCutOffDatabaseIsSetAside() throws Exception {
        setAsideAndCountedAnew(Arrays.copyOf(sound, 50));
        setAsideAndCountedAnew(Arrays.copyOf(sound, PAGE));
        setAsideAndCountedAnew(Arrays.copyOf(sound, 9 * PAGE + 100));
    }

    @Test
    void aDatabaseOfAnotherProgramIsSetAside() throws Exception {
        byte[] foreign = sound.clone();
        foreign[68] = 0;
        setAsideAndCountedAnew(foreign);
    }

    @Test
    void aDatabaseWithoutOurTablesIsSetAside() throws Exception {
        Path other = folder.resolve("other.db");
        try (Connection connection = SqliteFiles.writable(other)) {
            SqliteFiles.run(connection, "PRAGMA application_id = " + VisitSchema.APPLICATION_ID,
                    "PRAGMA user_version = " + VisitSchema.VERSION, "CREATE TABLE visits (visit_id TEXT)");
        }
        setAsideAndCountedAnew(Files.readAllBytes(other));
    }

    @Test
    void aFolderInTheDatabasesPlaceIsSetAside() throws Exception {
        Files.delete(file);
        Files.createDirectory(file);
        countsAnew();
        assertTrue(Files.isDirectory(aside().getFirst()));
    }

    @Test
    void theLogGoesWithTheDatabaseItBelongsTo() throws Exception {
        Files.write(file, new byte[0]);
        Files.write(folder.resolve("visits.db-wal"), new byte[]{1, 2, 3});
        Files.write(folder.resolve("visits.db-shm"), new byte[]{4, 5, 6});
        countsAnew();
        Path aside = aside().getFirst();
        assertArrayEquals(new byte[]{1, 2, 3}, Files.readAllBytes(SqliteFiles.triple(aside).get(1)));
        assertArrayEquals(new byte[]{4, 5, 6}, Files.readAllBytes(SqliteFiles.triple(aside).get(2)));
    }

    @Test
    void aDatabaseOfANewerKioskIsNeverWritten() throws Exception {
        byte[] newer = sound.clone();
        newer[63] = VisitSchema.VERSION + 1;
        Files.write(file, newer);
        for (int run = 1; run <= 2; run++) {
            try (VisitLog log = open()) {
                LogState state = log.awaitOpening(Duration.ofSeconds(20));
                assertEquals(Standing.WRITING_BESIDE, state.standing());
                assertTrue(state.note().contains("newer kiosk"), state::note);
                log.record(Visits.event("run-" + run, 1));
            }
        }
        assertArrayEquals(newer, Files.readAllBytes(file));
        assertEquals(List.of(), aside());
        assertEquals(List.of("run-1", "run-2"), Visits.query(folder.resolve("visits-beside.db"),
                "SELECT visit_id FROM events WHERE type = 'start' ORDER BY 1"));
    }

    @Test
    void whateverIsFlippedTheKioskCounts() throws Exception {
        Random random = new Random(11);
        int setAside = 0;
        for (int i = 0; i < DAMAGES; i++) {
            byte[] damaged = sound.clone();
            int page = random.nextInt(damaged.length / PAGE);
            int flips = 1 + random.nextInt(200);
            for (int flip = 0; flip < flips; flip++) {
                damaged[page * PAGE + random.nextInt(PAGE)] ^= (byte) (1 + random.nextInt(255));
            }
            clear();
            Files.write(file, damaged);
            VisitLog counting;
            try (VisitLog log = open()) {
                counting = log;
                log.record(Visits.event("visit-new", 1));
            }
            Path counted = Files.exists(folder.resolve("visits-beside.db")) ? folder.resolve("visits-beside.db") : file;
            assertEquals(List.of("1"), Visits.query(counted, "SELECT count(*) FROM events WHERE visit_id = "
                    + "'visit-new'"));
            if (!aside().isEmpty()) {
                setAside++;
                if (!counting.state().note().contains("when it was written to")) {
                    assertArrayEquals(damaged, Files.readAllBytes(aside().getFirst()));
                }
            }
        }
        assertTrue(setAside > DAMAGES / 2, "only " + setAside + " damages were noticed");
    }

    @Test
    void aDatabaseThatBreaksWhileTheKioskRunsIsReplaced() throws Exception {
        try (VisitLog log = open()) {
            log.awaitOpening(Duration.ofSeconds(20));
            try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
                for (int page = 0; page < sound.length / PAGE; page++) {
                    raw.seek((long) page * PAGE);
                    raw.write(new byte[PAGE]);
                }
            }
            for (int i = 0; i < 60; i++) {
                Visits.events("visit-after-" + i, 50).forEach(log::record);
            }
        }
        assertEquals(List.of("3000"), Visits.query(file, "SELECT count(*) FROM events WHERE visit_id LIKE "
                + "'visit-after-%'"));
        assertEquals(List.of("ok"), Visits.query(file, "PRAGMA integrity_check"));
        assertFalse(aside().isEmpty());
    }

    private void setAsideAndCountedAnew(byte[] content) throws Exception {
        clear();
        Files.write(file, content);
        countsAnew();
        assertEquals(1, aside().size());
        assertArrayEquals(content, Files.readAllBytes(aside().getFirst()));
    }

    private void countsAnew() throws Exception {
        try (VisitLog log = open()) {
            LogState state = log.awaitOpening(Duration.ofSeconds(20));
            assertEquals(Standing.WRITING, state.standing());
            assertTrue(state.note().contains("could not be used"), state::note);
            log.record(Visits.event("visit-new", 1));
        }
        assertEquals(List.of("visit-new"), Visits.query(file, "SELECT visit_id FROM events"));
    }

    private void clear() throws Exception {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(path -> path.getFileName().toString().startsWith("visits")).forEach(all::add);
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private List<Path> aside() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.getFileName().toString().matches("visits\\.damaged-.*\\.db")).sorted()
                    .toList();
        }
    }

    private VisitLog open() {
        return VisitLog.open(folder, Visits.catalogue(), _ -> {});
    }
}
