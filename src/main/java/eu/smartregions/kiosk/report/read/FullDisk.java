package eu.smartregions.kiosk.report.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/// The disk that is gathered on is full: no fault of what is read, so nothing else is tried.
public final class FullDisk extends IOException {
    private static final long serialVersionUID = 1;
    private static final long LEAST_FREE = 64L << 10;
    /// What SQLite says when a disk takes no more bytes.
    private static final Set<Integer> WRITING = Set.of(SQLiteErrorCode.SQLITE_FULL.code,
            SQLiteErrorCode.SQLITE_IOERR_WRITE.code, SQLiteErrorCode.SQLITE_IOERR_FSYNC.code,
            SQLiteErrorCode.SQLITE_IOERR_TRUNCATE.code, SQLiteErrorCode.SQLITE_IOERR_SHMSIZE.code);

    private FullDisk(Path folder, Exception cause) {
        super("The disk of the folder " + folder + " is full; make room there, or name a folder on another disk by "
                + "JAVA_TOOL_OPTIONS=-Djava.io.tmpdir=FOLDER.", cause);
    }

    /// Does nothing if something else went wrong.
    ///
    /// @param file that grows on the disk
    /// @throws FullDisk if that is why
    static void check(Path file, SQLException failure) throws FullDisk {
        if (WRITING.contains(failure.getErrorCode())) {
            throw new FullDisk(folder(file), failure);
        }
    }

    /// @param file that grows on the disk
    /// @throws FullDisk if there is hardly a byte left on it
    static void check(Path file, IOException failure) throws FullDisk {
        try {
            if (Files.getFileStore(folder(file)).getUsableSpace() < LEAST_FREE) {
                throw new FullDisk(folder(file), failure);
            }
        } catch (FullDisk full) {
            throw full;
        } catch (IOException _) {
            // Then it is not known.
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }
}
