package eu.smartregions.kiosk.app.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.guide.Notice;
import eu.smartregions.kiosk.guide.StaffNotices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Notices in the data folder.
final class NoticeFileTest {
    private static final LocalDate DAY = LocalDate.of(2019, 6, 11);
    private static final StaffNotices TWO = new StaffNotices(List.of(
            new Notice(Notice.Kind.GENERAL, OptionalInt.empty(), "Κίνδυνος: exit B.", DAY),
            new Notice(Notice.Kind.CANCELLED, OptionalInt.of(3), "", DAY.plusDays(1))));

    @TempDir
    private Path data;

    @Test
    void areReadAsTheyWereWritten() throws IOException {
        assertEquals(StaffNotices.none(), new NoticeFile(data).read("abc"));
        new NoticeFile(data).write("abc", TWO);
        assertEquals(TWO, new NoticeFile(data).read("abc"));
    }

    @Test
    void belongToTheContentThatTheyWereWrittenFor() throws IOException {
        new NoticeFile(data).write("abc", TWO);
        assertEquals(StaffNotices.none(), new NoticeFile(data).read("abd"));
    }

    @Test
    void leaveNoFileWhenTheLastIsTakenDown() throws IOException {
        new NoticeFile(data).write("abc", TWO);
        assertTrue(Files.exists(data.resolve("notices.txt")));
        new NoticeFile(data).write("abc", StaffNotices.none());
        assertFalse(Files.exists(data.resolve("notices.txt")));
        assertEquals(StaffNotices.none(), new NoticeFile(data).read("abc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc\nhalf", "abc\n2019-06-31\tGENERAL\t-\tx", "abc\n2019-06-11\tLOUD\t-\tx",
            "abc\n2019-06-11\tMOVED\tsix\tx"})
    void areNoneWhereTheFileIsDamaged(String text) throws IOException {
        Files.writeString(data.resolve("notices.txt"), text);
        assertEquals(StaffNotices.none(), new NoticeFile(data).read("abc"));
    }

    @Test
    void areNoneWhereTheFileIsNoText() throws IOException {
        Files.write(data.resolve("notices.txt"), new byte[]{'a', (byte) 0xFF, (byte) 0xFE});
        assertEquals(StaffNotices.none(), new NoticeFile(data).read("abc"));
    }
}
