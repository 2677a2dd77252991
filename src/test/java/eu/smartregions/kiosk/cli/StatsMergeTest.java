package eu.smartregions.kiosk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kiosk stats merge`: its output, and the files that it leaves unchanged.
final class StatsMergeTest {
    private final Said said = new Said();

    @TempDir
    private Path folder;

    @Test
    void saysWhatWasAddedAndWhatWasThere() {
        Path first = kiosk("a", 3);
        Path second = kiosk("b", 2);
        Path out = folder.resolve("all.db");
        assertEquals(0, merge(out, first));
        assertEquals("1 database read: 3 visits added, 0 seen already; " + out + " holds 3 visits.",
                said.out().strip());
        assertEquals(0, merge(out, second, first));
        assertEquals("2 databases read: 2 visits added, 3 seen already; " + out + " holds 5 visits.",
                said.out().strip());
    }

    @Test
    void refusesWhatIsNoDatabaseInOneSentence() throws Exception {
        Path out = Files.writeString(folder.resolve("notes.txt"), "somebody's notes");
        assertEquals(3, merge(out, kiosk("a", 1)));
        assertEquals("", said.out());
        assertEquals(out + " is there already and is no kiosk's database; give the name of another file to write.",
                said.err().strip());
        assertEquals("somebody's notes", Files.readString(out));
    }

    @Test
    void aMergeOfNothingReadableLeavesWhatWasThere() throws Exception {
        Path out = folder.resolve("all.db");
        merge(out, kiosk("a", 2));
        byte[] before = Files.readAllBytes(out);
        Path broken = Files.writeString(folder.resolve("broken.db"), "no database");
        assertEquals(3, merge(out, broken));
        assertTrue(said.err().contains("broken.db"), said::err);
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(out)));
    }

    @Test
    void ofFilesThatCannotBeReadOneSentenceEachIsSaidAndNoneCountsAsRead() throws Exception {
        Path words = Files.writeString(folder.resolve("words.db"), "no database");
        Path empty = Files.createFile(folder.resolve("empty.db"));
        Path zip = Files.writeString(folder.resolve("cut.zip"), "no zip");
        Path out = folder.resolve("all.db");
        assertEquals(1, merge(out, kiosk("a", 2), words, empty, zip, damaged("flipped.db")));
        assertEquals("1 database read: 2 visits added, 0 seen already; " + out + " holds 2 visits.",
                said.out().strip());
        assertEquals(List.of(zip + " cannot be read: it is no zip, or only a part of one. Copy it again.",
                words + " cannot be read: it is not a kiosk's database. Taken from it: 0 visits.",
                empty + " cannot be read: it is not a kiosk's database. Taken from it: 0 visits.",
                folder.resolve("flipped.db") + " cannot be read: it is damaged. Taken from it: 0 visits."),
                said.err().lines().toList());
    }

    @Test
    void aDamagedFileToAddToIsNamedAndLeftAsItIs() throws Exception {
        Path out = damaged("all.db");
        byte[] before = Files.readAllBytes(out);
        assertEquals(3, merge(out, kiosk("a", 2)));
        assertTrue(said.err().startsWith(out + " is there already and is damaged; give the name of another file"),
                said::err);
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(out)));
    }

    /// A kiosk's database with everything after its first page turned over.
    private Path damaged(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(kiosk("of " + name, 2).resolve("visits.db"));
        for (int i = 4_096; i < bytes.length; i++) {
            bytes[i] ^= (byte) 0xFF;
        }
        return Files.write(folder.resolve(name), bytes);
    }

    private Path kiosk(String name, int visits) {
        try (VisitLog log = VisitLog.open(folder.resolve(name), Visits.catalogue(), _ -> {})) {
            for (int i = 0; i < visits; i++) {
                Visits.whole(name + "-" + i, "2019-06-11T10:0" + i + ":00Z").forEach(log::record);
            }
        }
        return folder.resolve(name);
    }

    private int merge(Path out, Path... data) {
        String[] words = new String[data.length + 5];
        words[0] = "stats";
        words[1] = "merge";
        words[2] = "--out";
        words[3] = out.toString();
        words[4] = "--data";
        for (int i = 0; i < data.length; i++) {
            words[5 + i] = data[i].toString();
        }
        return said.execute(words);
    }
}
