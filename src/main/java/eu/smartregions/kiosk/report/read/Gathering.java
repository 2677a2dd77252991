package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.visit.SqliteFiles;
import eu.smartregions.kiosk.visit.VisitGathering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Gathers databases in one, wherever they lie and whether or not a kiosk is writing to them.
public final class Gathering implements AutoCloseable {
    private final Path target;
    private final VisitGathering gathering;

    private Gathering(Path target, VisitGathering gathering) {
        this.target = target;
        this.gathering = gathering;
    }

    /// @param target must not exist
    public static Gathering into(Path target, VisitGathering.Taking taking) throws IOException, SQLException {
        return new Gathering(target, VisitGathering.into(target, taking));
    }

    /// @param target a kiosk's database, to which the others are added; nobody else uses it
    public static Gathering onto(Path target, VisitGathering.Taking taking) throws SQLException {
        return new Gathering(target, VisitGathering.onto(target, taking));
    }

    /// @throws IOException with the file's name, if it is no kiosk's database, is newer than this kiosk, or cannot be
    ///     read
    public VisitGathering.Taken add(Path file) throws IOException {
        try {
            Path readable = Sources.readableInPlace(file) ? file : copy(file);
            try (Connection _ = Sources.connect(readable)) {
                return gathering.add(readable, Sources.isUnchanging(readable));
            } finally {
                if (!readable.equals(file)) {
                    deleteCopy(readable);
                }
            }
        } catch (SQLException e) {
            throw new IOException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws SQLException {
        gathering.close();
    }

    /// A write-ahead log can only be read where its index can be written, and so not on a medium that is read-only.
    private Path copy(Path file) throws IOException {
        Path copy = target.resolveSibling("copy.db");
        List<Path> from = SqliteFiles.triple(file);
        List<Path> to = SqliteFiles.triple(copy);
        for (int i = 0; i < 2; i++) {
            Files.copy(from.get(i), to.get(i));
        }
        return copy;
    }

    private static void deleteCopy(Path copy) throws IOException {
        for (Path part : SqliteFiles.triple(copy)) {
            Files.deleteIfExists(part);
        }
    }
}
