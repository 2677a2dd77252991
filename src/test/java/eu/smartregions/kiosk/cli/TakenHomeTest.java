package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What organisers take home from many kiosks: data folders, databases, closing reports, some of them damaged.
class TakenHomeTest {
    private static final int PAGE = 4_096;

    @TempDir
    private Path folder;

    private final Said said = new Said();

    @Test
    void closingReportsAndFoldersOfThemAreTakenLikeDatabases() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        kiosk(stick.resolve("c"), 2);
        for (String name : List.of("a", "b")) {
            kiosk(folder.resolve(name), 3);
            assertEquals(0, stats("report", folder.resolve(name), "--out", stick.resolve(name + ".zip").toString()));
        }
        Files.writeString(stick.resolve("notes.txt"), "what else lies there is left alone");
        assertEquals(0, stats("merge", stick, "--out", folder.resolve("all.db").toString()));
        assertTrue(said.out().startsWith("3 databases read: 8 visits added, 0 seen already;"), said::out);
        assertEquals(0, stats("export", stick, "--out", folder.resolve("out").toString(), "--format", "csv"));
        assertEquals(1 + 8, Files.readAllLines(folder.resolve("out/raw/visits.csv")).size());
        assertEquals("3 databases with 8 visitor visits, 2019-06-11. Chosen: 8 visits.", said.err().strip());
    }

    @Test
    void aDamagedDatabaseIsNamedAndWhatCanBeReadOfItIsTaken() throws Exception {
        kiosk(folder.resolve("a"), 3);
        kiosk(folder.resolve("b"), 4);
        Path damaged = damaged();
        Path noise = Files.writeString(folder.resolve("noise.db"), "no database at all, but long enough to be one");
        Path mistyped = folder.resolve("c");
        String[] more = {folder.resolve("b").toString(), damaged.toString(), noise.toString(), mistyped.toString()};
        assertEquals(1, stats("merge", folder.resolve("a"), with(more, "--out", folder.resolve("all.db").toString())),
                said::err);
        assertTrue(said.err().contains(damaged + " cannot be read"), said::err);
        assertTrue(said.err().contains(noise + " cannot be read"), said::err);
        assertTrue(said.err().contains("There is no visits.db in " + mistyped + "; give"), said::err);
        long total = Long.parseLong(said.out().replaceAll("(?s).* holds (\\d+) visits.*", "$1"));
        assertTrue(total > 7 + 300, "some of the 2,000 of the damaged one were salvaged: " + said.out());
        assertEquals(1, stats("report", folder.resolve("a"), with(more, "--out",
                folder.resolve("report.html").toString())));
        assertTrue(said.err().contains(damaged.toString()), said::err);
        assertTrue(Files.readString(folder.resolve("report.html")).contains("</html>"));
    }

    @Test
    void whatIsThereIsSaidWhereNothingOfItIsChosen() {
        kiosk(folder.resolve("a"), 3);
        assertEquals(0, stats("export", folder.resolve("a"), "--out", folder.resolve("out").toString(), "--format",
                "csv", "--kind", "rehearsal"));
        assertEquals("1 database with 3 visitor visits, 2019-06-11. Chosen: 0 visits.", said.err().strip());
    }

    @Test
    void daysAndEndingsThatAreWrongAreRefusedInOneSentence() {
        kiosk(folder.resolve("a"), 1);
        for (String day : List.of("02.06.2016", "-999999999-01-01", "2016-02-30", "2016-6-2")) {
            assertEquals(2, stats("export", folder.resolve("a"), "--out", folder.resolve("out").toString(),
                    "--format", "csv", "--from=" + day));
            assertTrue(said.err().contains("'" + day + "' is no day; write year, month and day like 2016-06-01"),
                    said::err);
            assertFalse(said.err().contains("Exception"), said::err);
        }
        assertEquals(2, stats("report", folder.resolve("a"), "--out", folder.resolve("rep.pdf").toString()));
        assertTrue(said.err().contains("--out makes no PDF; write a name ending in .html"), said::err);
        assertFalse(Files.exists(folder.resolve("rep.pdf")));
    }

    /// A database of 2,000 visits of which one page in ten was overwritten, from the middle on.
    private Path damaged() throws IOException {
        kiosk(folder.resolve("d"), 2_000);
        Path file = folder.resolve("d/visits.db");
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            for (long page = bytes.length() / PAGE / 2; page < bytes.length() / PAGE; page += 10) {
                bytes.seek(page * PAGE);
                bytes.write(new byte[PAGE]);
            }
        }
        return file;
    }

    private void kiosk(Path data, int visits) {
        try (VisitLog log = VisitLog.open(data, Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < visits; i++) {
                Visits.whole(data.getFileName() + "-" + i, "2019-06-11T10:%02d:%02dZ".formatted(i / 60 % 60, i % 60))
                        .forEach(log::record);
            }
        }
    }

    private static String[] with(String[] words, String... more) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private int stats(String what, Path data, String... more) {
        return said.execute(with(new String[]{"stats", what, "--data", data.toString()}, more));
    }
}
