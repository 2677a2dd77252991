package eu.smartregions.kiosk.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A card that is written twice, or a data folder that is copied, makes two kiosks.
class CopiedFolderTest {
    private static final Loss NO_LOSS = new Loss("none", Instant.EPOCH, 0);

    @TempDir
    private Path folder;

    @Test
    void aCopyOnAnotherMachineIsAKioskOfItsOwnAndRemembersWhereItCameFrom() throws Exception {
        run("first", "machine-1", "visit-a");
        Files.createDirectory(folder.resolve("second"));
        Files.copy(folder.resolve("first/visits.db"), folder.resolve("second/visits.db"));
        assertTrue(run("second", "machine-2", "visit-b").note().contains("came from another machine"));
        String first = kiosk("first");
        String second = kiosk("second");
        assertNotEquals(first, second);
        assertEquals(List.of("visit-a " + first, "visit-b " + second),
                query("second", "SELECT visit_id, kiosk_id FROM visits ORDER BY 1"));
        assertEquals(List.of(second + " machine-2 " + first),
                query("second", "SELECT kiosk_id, machine, came_from FROM kiosks WHERE kiosk_id <> '" + first + "'"));
        assertEquals("", run("second", "machine-2", "visit-c").note());
        assertEquals(second, kiosk("second"));
    }

    @Test
    void theSameMachineIsTheSameKioskWhereverItsFolderLies() throws Exception {
        run("first", "machine-1", "visit-a");
        String before = kiosk("first");
        Files.move(folder.resolve("first"), folder.resolve("moved"));
        assertEquals("", run("moved", "machine-1", "visit-b").note());
        assertEquals(before, kiosk("moved"));
    }

    @Test
    void aMachineThatCannotBeToldFromOthersChangesNothing() throws Exception {
        run("first", "", "visit-a");
        String before = kiosk("first");
        run("first", "machine-1", "visit-b");
        run("first", "", "visit-c");
        assertEquals(before, kiosk("first"));
        assertEquals(List.of("machine-1"), query("first", "SELECT machine FROM kiosks"));
    }

    @Test
    void whatTheSystemCallsTheMachineIsNeverKept() throws Exception {
        Path name = Files.writeString(folder.resolve("machine-id"), "3d1219c7c4c5404aaa1f6d2a48adfda4\n");
        Path board = folder.resolve("serial-number");
        String mark = MachineMark.of(List.of(name, board));
        assertEquals(16, mark.length());
        assertEquals(mark, MachineMark.of(List.of(name, board)));
        Files.writeString(board, "10000000abcdef01\0");
        assertNotEquals(mark, MachineMark.of(List.of(name, board)), "the same card in another board");
        assertEquals("", MachineMark.of(List.of(folder.resolve("nothing"))));
        run("first", mark, "visit-a");
        assertFalse(new String(Files.readAllBytes(folder.resolve("first/visits.db")),
                StandardCharsets.ISO_8859_1).contains("3d1219c7"));
    }

    @Test
    void whatAKioskSaysOfItselfIsKept() throws Exception {
        SubjectNames shown = Visits.catalogue().at(new SubjectNames.Kiosk("Hall 1", "1.2.3"));
        try (VisitStore store = VisitStore.open(new VisitPlace(folder.resolve("first"), false), shown,
                Clock.systemUTC(),
                VisitStore.Occasion.START, "machine-1")) {
            store.write(new Batch(List.of(), new Loss("l1", Instant.EPOCH, 7), List.of(),
                    Optional.of(new Batch.Beat(1_000, 5_000_000, 900))));
            store.write(new Batch(List.of(), new Loss("l1", Instant.EPOCH, 7), List.of(),
                    Optional.of(new Batch.Beat(2_000, 4_000_000, 0))));
        }
        assertEquals(List.of("2000 1.2.3 content-1 7 4000000 900 "),
                query("first", "SELECT seen_at, version, content_id, lost_events, disk_free, reported_at, came_from "
                        + "FROM kiosks"));
    }

    private LogState run(String name, String machine, String visit) throws Exception {
        try (VisitStore store = VisitStore.open(new VisitPlace(folder.resolve(name), false), Visits.catalogue(),
                Clock.systemUTC(),
                VisitStore.Occasion.START, machine)) {
            store.write(new Batch(List.of(Visits.event(visit, 1)), NO_LOSS, List.of(), Optional.empty()));
            return store.state();
        }
    }

    private String kiosk(String name) throws Exception {
        return query(name, "SELECT kiosk_id FROM kiosk").getFirst();
    }

    private List<String> query(String name, String sql) throws Exception {
        return Visits.query(folder.resolve(name).resolve("visits.db"), sql);
    }
}
