package eu.smartregions.kiosk.app.staff;

import eu.smartregions.kiosk.bundle.file.Disk;
import eu.smartregions.kiosk.guide.Notice;
import eu.smartregions.kiosk.guide.StaffNotices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Keeps the notices of staff in the data folder, so that they survive a power cut. The first line names the content
/// that they belong to; each line after it is a notice: last day, kind, place of the session or `-`, text, with tabs
/// between them.
public final class NoticeFile {
    private static final System.Logger LOG = System.getLogger(NoticeFile.class.getName());
    private static final String NAME = "notices.txt";
    private static final String FOR_ALL = "-";
    private static final int FIELDS = 4;

    private final Path file;

    /// @param data the data folder
    public NoticeFile(Path data) {
        file = data.resolve(NAME);
    }

    /// Returns the notices kept with some content; none where there are none, where they belong to other content, or
    /// where the file cannot be read.
    public StaffNotices read(String contentId) {
        if (!Files.exists(file)) {
            return StaffNotices.none();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.isEmpty() || !lines.getFirst().equals(contentId)
                    ? StaffNotices.none()
                    : new StaffNotices(lines.stream().skip(1).map(NoticeFile::notice).toList());
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.WARNING,
                    "The notices in " + file + " cannot be read and are not shown; staff can write them again: " + e);
            return StaffNotices.none();
        }
    }

    /// Keeps notices with some content, in place of those before.
    public void write(String contentId, StaffNotices notices) throws IOException {
        if (notices.all().isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Disk.replace(file, String.join("\n", Stream.concat(Stream.of(contentId),
                notices.all().stream().map(NoticeFile::line)).toList()) + "\n");
    }

    private static String line(Notice notice) {
        String session = notice.session().isPresent() ? String.valueOf(notice.session().getAsInt()) : FOR_ALL;
        return String.join("\t", notice.until().toString(), notice.kind().name(), session, notice.text());
    }

    private static Notice notice(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("'" + line + "' has not four fields");
        }
        OptionalInt session = fields[2].equals(FOR_ALL)
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(fields[2]));
        return new Notice(Notice.Kind.valueOf(fields[1]), session, fields[3], LocalDate.parse(fields[0]));
    }
}
