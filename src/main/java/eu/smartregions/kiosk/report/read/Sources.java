package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.visit.SqliteFiles;
import eu.smartregions.kiosk.visit.VisitGathering;
import eu.smartregions.kiosk.visit.VisitSchema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Databases opened for reading, as one: several are gathered in a temporary one first. A kiosk may be writing to them,
/// and they may lie where nothing can be written.
public final class Sources implements AutoCloseable {
    /// Source: sqlite.org/fileformat2.html, "File format version numbers".
    private static final int WRITE_VERSION_AT = 18;
    private static final int WITH_LOG = 2;

    private final Optional<Path> scratch;
    private final Connection connection;
    private final int databases;
    private final List<String> problems;

    /// A database that is no file.
    public Sources(Connection connection) {
        this(Optional.empty(), connection, 1, List.of());
    }

    private Sources(Optional<Path> scratch, Connection connection, int databases, List<String> problems) {
        this.scratch = scratch;
        this.connection = connection;
        this.databases = databases;
        this.problems = problems;
    }

    /// @param given database files, data folders for the databases in them, closing reports, and folders of these; what
    ///     cannot be read of several is left out, and told by [#problems]
    public static Sources open(List<Path> given) throws IOException, SQLException {
        return open(given, Progress.NONE);
    }

    /// @param progress told of each database that is gathered
    public static Sources open(List<Path> given, Progress progress) throws IOException, SQLException {
        try (GivenFiles files = GivenFiles.of(given)) {
            List<GivenFiles.Database> databases = files.databases();
            if (databases.size() == 1) {
                Optional<Sources> inPlace = inPlace(databases.getFirst(), files.problems());
                if (inPlace.isPresent()) {
                    return inPlace.get();
                }
            }
            return gather(databases, files.problems(), progress);
        }
    }

    /// Opens one database.
    static Sources of(GivenFiles.Database database) throws IOException, SQLException {
        Optional<Sources> inPlace = inPlace(database, List.of());
        return inPlace.isPresent() ? inPlace.get() : gather(List.of(database), List.of(), Progress.NONE);
    }

    /// Opens what can be read of a damaged database; where that is nothing, they are no database.
    ///
    /// @param why it cannot be read as it is
    static Sources salvaged(GivenFiles.Database database, Exception why) throws IOException, SQLException {
        return gathered(gathering -> gathering.salvage(database, why));
    }

    /// Returns nothing where the database cannot be read where it lies, or is of an earlier version.
    private static Optional<Sources> inPlace(GivenFiles.Database database, List<String> problems)
            throws IOException, SQLException {
        if (!isGiven(database) || !readableInPlace(database.file())) {
            return Optional.empty();
        }
        Connection connection = connect(database.file());
        if (VisitSchema.isEarlier(connection)) {
            connection.close();
            return Optional.empty();
        }
        return Optional.of(new Sources(Optional.empty(), connection, 1,
                Stream.concat(problems.stream(), lack(database).stream()).toList()));
    }

    private static boolean isGiven(GivenFiles.Database database) {
        return database.file().equals(database.from());
    }

    private static Sources gather(List<GivenFiles.Database> databases, List<String> problems, Progress progress)
            throws IOException, SQLException {
        return gathered(gathering -> {
            Gathering.Added added = gathering.addAll(databases, progress);
            return new Gathering.Gathered(databases.size(), added.added(),
                    Stream.concat(problems.stream(), added.problems().stream()).toList());
        });
    }

    private static Sources gathered(Filling filling) throws IOException, SQLException {
        Path scratch = Files.createTempDirectory("kiosk-statistics");
        Path gathered = scratch.resolve("gathered.db");
        try {
            Gathering.Gathered all;
            try (Gathering gathering = Gathering.into(gathered, VisitGathering.Taking.EVERYTHING)) {
                all = filling.fill(gathering);
            }
            return new Sources(Optional.of(scratch), connect(gathered), all.databases(), all.problems());
        } catch (IOException | SQLException e) {
            delete(scratch);
            throw e;
        }
    }

    /// Gathers databases.
    private interface Filling {
        Gathering.Gathered fill(Gathering gathering) throws IOException, SQLException;
    }

    /// How many databases they are.
    int databases() {
        return databases;
    }

    /// What could not be read of several databases, a sentence for each.
    public List<String> problems() {
        return problems;
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

    /// A write-ahead log can only be read where its index can be written.
    static boolean readableInPlace(Path file) throws IOException {
        return hasNoLog(file) || canWriteBeside(file);
    }

    /// Whether it is certain that nobody writes to it.
    static boolean isUnchanging(Path file) throws IOException {
        return hasNoLog(file) && (!canWriteBeside(file) || lacksLog(file));
    }

    /// Whether a file was copied while a kiosk had it open, or was killed, and the log that belongs to it was not.
    static boolean lacksLog(Path file) {
        if (Files.exists(SqliteFiles.triple(file).get(1))) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file); Connection connection = SqliteFiles.unchanging(file)) {
            byte[] header = in.readNBytes(WRITE_VERSION_AT + 1);
            return header.length > WRITE_VERSION_AT && header[WRITE_VERSION_AT] == WITH_LOG
                    && VisitSchema.objection(connection).isEmpty() && VisitSchema.wasInUse(connection);
        } catch (SQLException | IOException _) {
            return false;
        }
    }

    /// Says so of the database that was given.
    static List<String> lack(GivenFiles.Database database) {
        return lacksLog(database.file())
                ? List.of(database.from() + " was in use when it was copied, and " + database.from().getFileName()
                        + "-wal is not beside it: its last visits may be missing. Copy both, or take the closing "
                        + "report.")
                : List.of();
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
