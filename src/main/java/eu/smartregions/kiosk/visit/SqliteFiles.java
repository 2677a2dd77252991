package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteOpenMode;

/// Opens SQLite files the way the kiosk needs them: durable, distrustful of what is in the file, closed to others.
public final class SqliteFiles {
    private static final Set<PosixFilePermission> OWNER_ONLY = Set.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE);

    private static final List<String> DISTRUST = List.of(
            "PRAGMA trusted_schema = OFF",
            "PRAGMA cell_size_check = ON",
            "PRAGMA mmap_size = 0",
            "PRAGMA foreign_keys = ON");

    private static final List<String> DURABLE = List.of(
            "PRAGMA synchronous = FULL",
            "PRAGMA secure_delete = ON",
            "PRAGMA journal_size_limit = 8388608");

    private SqliteFiles() {
    }

    /// Returns the file and the two that belong to it and must always move with it.
    public static List<Path> triple(Path file) {
        return List.of(file, file.resolveSibling(file.getFileName() + "-wal"),
                file.resolveSibling(file.getFileName() + "-shm"));
    }

    /// Opens a file that another program may be writing to, without being able to write.
    public static Connection readOnly(Path file) throws SQLException {
        return readOnly(file.toAbsolutePath().toString());
    }

    /// Opens a file that certainly nobody writes to, on a medium that cannot be written to.
    public static Connection unchanging(Path file) throws SQLException {
        return readOnly(file.toUri() + "?immutable=1");
    }

    private static Connection readOnly(String name) throws SQLException {
        SQLiteConfig config = distrustful();
        config.setReadOnly(true);
        Connection connection = config.createConnection("jdbc:sqlite:" + name);
        return with(connection, DISTRUST);
    }

    /// Opens a file for durable writing: what is committed survives a power cut.
    static Connection writable(Path file) throws SQLException, IOException {
        makeForOwner(file);
        Connection connection = distrustful().createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        with(connection, DISTRUST);
        with(connection, DURABLE);
        try {
            String mode = walIsSafe(text(connection, "SELECT sqlite_version()")) ? "WAL" : "TRUNCATE";
            return with(connection, List.of("PRAGMA journal_mode = " + mode));
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Opens a new file that is thrown away if it is not completed: fast, and not durable.
    static Connection scratch(Path file) throws SQLException {
        SQLiteConfig config = distrustful();
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
        with(connection, DISTRUST);
        return with(connection,
                List.of("PRAGMA journal_mode = MEMORY", "PRAGMA synchronous = OFF", "PRAGMA cache_size = -65536"));
    }

    /// Whether a version of SQLite is free of the fault by which a write-ahead log that is reset at the wrong moment
    /// corrupts the database: 3.51.3 and later, without 3.52.0, which was withdrawn.
    ///
    /// Source: https://sqlite.org/wal.html#walresetbug
    static boolean walIsSafe(String version) {
        String[] parts = version.split("\\.");
        int number = 0;
        for (int i = 0; i < 3; i++) {
            number = number * 1_000 + (i < parts.length ? Integer.parseInt(parts[i]) : 0);
        }
        return number >= 3_051_003 && number != 3_052_000;
    }

    /// Returns what keeps a file from being read, to go on a sentence; what SQLite says where that is the clearest.
    public static String reason(SQLException e) {
        int primary = e.getErrorCode() & 0xFF;
        if (primary == SQLiteErrorCode.SQLITE_NOTADB.code) {
            return "it is not a kiosk's database";
        }
        return primary == SQLiteErrorCode.SQLITE_CORRUPT.code ? "it is damaged" : e.getMessage();
    }

    /// Returns the first column of the only row.
    static String text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static SQLiteConfig distrustful() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(5_000);
        config.enableLoadExtension(false);
        return config;
    }

    private static Connection with(Connection connection, List<String> pragmas) throws SQLException {
        try {
            run(connection, pragmas.toArray(String[]::new));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Makes a file that its owner alone can read, where the system knows owners, unless it is there.
    static void makeForOwner(Path file) throws IOException {
        if (!Files.exists(file) && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } catch (FileAlreadyExistsException _) {
                // Made by somebody else in the meantime: who uses it will say whether it is any good.
            }
        }
    }
}
