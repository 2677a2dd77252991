package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.visit.SqliteFiles;
import eu.smartregions.kiosk.visit.VisitGathering;
import eu.smartregions.kiosk.visit.VisitSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Databases opened for reading, as one: several are gathered in a temporary one first. A kiosk may be writing to them,
/// and they may lie where nothing can be written.
public final class Sources implements AutoCloseable {
    private final Optional<Path> scratch;
    private final Connection connection;

    /// A database that is no file.
    public Sources(Connection connection) {
        this(Optional.empty(), connection);
    }

    private Sources(Optional<Path> scratch, Connection connection) {
        this.scratch = scratch;
        this.connection = connection;
    }

    /// @param given database files, and data folders for the databases in them
    public static Sources open(List<Path> given) throws IOException, SQLException {
        List<Path> files = databases(given);
        if (files.size() == 1 && readableInPlace(files.getFirst())) {
            Connection connection = connect(files.getFirst());
            if (!VisitSchema.isEarlier(connection)) {
                return new Sources(Optional.empty(), connection);
            }
            connection.close();
        }
        Path scratch = Files.createTempDirectory("kiosk-statistics");
        try {
            return new Sources(Optional.of(scratch), connect(gather(files, scratch)));
        } catch (IOException | SQLException e) {
            delete(scratch);
            throw e;
        }
    }

    /// Whether they were gathered in a temporary database.
    boolean areGathered() {
        return scratch.isPresent();
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        if (scratch.isPresent()) {
            delete(scratch.get());
        }
    }

    /// The databases that are meant by files and folders.
    ///
    /// @throws IOException if there is none in a folder
    public static List<Path> databases(List<Path> given) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            files.addAll(databases(path));
        }
        return files;
    }

    private static List<Path> databases(Path given) throws IOException {
        if (Files.isRegularFile(given)) {
            return List.of(given);
        }
        List<Path> inFolder = Stream.of(VisitSchema.FILE, VisitSchema.BESIDE).map(given::resolve)
                .filter(Files::isRegularFile).toList();
        if (inFolder.isEmpty()) {
            throw new IOException("There is no " + VisitSchema.FILE + " in " + given
                    + "; give the data folder of a kiosk, or a database file.");
        }
        return inFolder;
    }

    private static Path gather(List<Path> files, Path scratch) throws IOException, SQLException {
        Path gathered = scratch.resolve("gathered.db");
        try (Gathering gathering = Gathering.into(gathered, VisitGathering.Taking.EVERYTHING)) {
            for (Path file : files) {
                gathering.add(file);
            }
        }
        return gathered;
    }

    /// A write-ahead log can only be read where its index can be written.
    static boolean readableInPlace(Path file) throws IOException {
        return hasNoLog(file) || canWriteBeside(file);
    }

    /// Whether it is certain that nobody writes to it.
    static boolean isUnchanging(Path file) throws IOException {
        return hasNoLog(file) && !canWriteBeside(file);
    }

    private static boolean hasNoLog(Path file) throws IOException {
        Path log = SqliteFiles.triple(file).get(1);
        return !Files.exists(log) || Files.size(log) == 0;
    }

    private static boolean canWriteBeside(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return Files.isWritable(file) && folder != null && Files.isWritable(folder);
    }

    /// Opens a database of a known version.
    public static Connection connect(Path file) throws IOException, SQLException {
        Connection connection = isUnchanging(file) ? SqliteFiles.unchanging(file) : SqliteFiles.readOnly(file);
        try {
            Optional<String> objection = VisitSchema.objection(connection);
            if (objection.isPresent()) {
                throw new IOException(file + " cannot be read: " + objection.get() + ".");
            }
            return connection;
        } catch (IOException | SQLException e) {
            connection.close();
            throw e;
        }
    }

    public static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
