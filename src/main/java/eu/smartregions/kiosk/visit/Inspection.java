package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;

/// The result of looking at a database file without writing to it.
///
/// @param reason one sentence for the staff, empty where nothing is wrong
record Inspection(Verdict verdict, String reason) {

    enum Verdict { ABSENT, SOUND, NEWER, DAMAGED }

    private static final Set<Integer> FAILED_READS =
            Set.of(SQLiteErrorCode.SQLITE_IOERR.code, SQLiteErrorCode.SQLITE_CANTOPEN.code);
    private static final int PIECE = 1 << 20;
    private static final int HEADER_LENGTH = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    /// The depth of a check, named like SQLite's pragmas for it.
    enum Depth {
        /// Checks that its pages are whole: half a second for a million events.
        QUICK_CHECK,
        /// Checks that its indexes agree with its tables too, which takes several times as long.
        INTEGRITY_CHECK
    }

    /// Inspects the file, in a time that grows with its size. It is called damaged only if all of it can be read and a
    /// second look finds it damaged again: to SQLite, a page that the disk does not deliver is a broken page.
    ///
    /// @throws SQLException if the file cannot be judged now, for example because the disk does not answer
    /// @throws IOException  the same
    static Inspection of(Path file, Depth depth) throws IOException, SQLException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Inspection(Verdict.ABSENT, "");
        }
        if (!Files.isRegularFile(file)) {
            return damaged("it is not a file");
        }
        Inspection found = look(file, depth);
        if (found.verdict != Verdict.DAMAGED) {
            return found;
        }
        for (Path part : SqliteFiles.triple(file).subList(0, 2)) {
            readThrough(part);
        }
        return look(file, depth);
    }

    private static Inspection look(Path file, Depth depth) throws IOException, SQLException {
        Inspection header = header(file);
        return header.verdict == Verdict.SOUND ? inside(file, depth) : header;
    }

    /// Reads every byte, at given places as SQLite does.
    private static void readThrough(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
            long at = 0;
            for (int got = channel.read(piece, at); got >= 0; got = channel.read(piece, at)) {
                at += got;
                piece.clear();
            }
        }
    }

    private static Inspection header(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(HEADER_LENGTH);
        }
        if (bytes.length < HEADER_LENGTH
                || !new String(bytes, 0, 16, StandardCharsets.ISO_8859_1).equals("SQLite format 3\0")) {
            return damaged("it is not an SQLite database");
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        return judge(header.getInt(APPLICATION_ID_AT), header.getInt(USER_VERSION_AT));
    }

    private static Inspection judge(int applicationId, int version) {
        if (applicationId != VisitSchema.APPLICATION_ID) {
            return damaged("it is a database of another program");
        }
        if (version > VisitSchema.VERSION) {
            return new Inspection(Verdict.NEWER, "it was written by a newer kiosk (schema " + version
                    + ", this kiosk knows " + VisitSchema.VERSION + ")");
        }
        return VisitSchema.isKnown(version) ? new Inspection(Verdict.SOUND, "")
                : damaged("its schema version " + version + " never existed");
    }

    private static Inspection inside(Path file, Depth depth) throws SQLException {
        try (Connection connection = SqliteFiles.readOnly(file)) {
            Inspection judged = judge((int) SqliteFiles.number(connection, "PRAGMA application_id"),
                    (int) SqliteFiles.number(connection, "PRAGMA user_version"));
            if (judged.verdict != Verdict.SOUND) {
                return judged;
            }
            VisitSchema.probe(connection);
            String check = SqliteFiles.text(connection, "PRAGMA " + depth.name() + "(1)");
            return check.equals("ok") ? judged : damaged("its check says: " + check.replaceAll("\\R", ", "));
        } catch (SQLException e) {
            if (meansDamage(e)) {
                return damaged("SQLite says: " + e.getMessage());
            }
            throw e;
        }
    }

    /// Whether an error means that the file itself is at fault, rather than the moment.
    static boolean meansDamage(SQLException e) {
        int code = e.getErrorCode();
        int primary = code & 0xFF;
        return primary == SQLiteErrorCode.SQLITE_ERROR.code
                || meansCorruption(e)
                || code == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ.code;
    }

    /// Whether an error means that the disk does not deliver the file's bytes, or that reading it is not allowed.
    static boolean meansFailedRead(Exception e) {
        return e instanceof IOException || e instanceof SQLException sql
                && FAILED_READS.contains(sql.getErrorCode() & 0xFF);
    }

    /// Whether SQLite found the file's own structure broken.
    static boolean meansCorruption(SQLException e) {
        int primary = e.getErrorCode() & 0xFF;
        return primary == SQLiteErrorCode.SQLITE_CORRUPT.code || primary == SQLiteErrorCode.SQLITE_NOTADB.code;
    }

    private static Inspection damaged(String reason) {
        return new Inspection(Verdict.DAMAGED, reason);
    }
}
