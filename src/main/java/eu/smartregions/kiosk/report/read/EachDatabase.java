package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.visit.VisitGathering;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Databases read one after the other, each where it lies if it can be read there: for whoever gathers them elsewhere.
public final class EachDatabase {
    private EachDatabase() {
    }

    /// Reads a database.
    public interface Reader {
        /// @param progress of reading this one
        void read(Connection source, Progress progress) throws SQLException, IOException;
    }

    /// Hands over databases. Of several, one that cannot be read does not keep the others out: what can be read of it
    /// is handed over.
    ///
    /// @param given database files, data folders, closing reports and folders of these; at least one
    /// @return what could not be read, a sentence for each
    /// @throws IOException if none of them can be read, or the reader fails
    public static List<String> read(List<Path> given, Progress progress, Reader reader) throws IOException {
        try (GivenFiles files = GivenFiles.of(given)) {
            List<GivenFiles.Database> databases = files.databases();
            List<String> problems = new ArrayList<>(files.problems());
            int unread = 0;
            for (int i = 0; i < databases.size(); i++) {
                Progress part = progress.part((double) i / databases.size(), (i + 1.0) / databases.size());
                try (Sources sources = open(databases.get(i), databases.size() > 1)) {
                    problems.addAll(sources.problems());
                    unread += sources.databases() == 0 ? 1 : 0;
                    reader.read(sources.connection(), part);
                } catch (SQLException e) {
                    throw new IOException(databases.get(i).from() + " cannot be read: " + e.getMessage(), e);
                }
            }
            if (unread > 0 && unread == databases.size()) {
                throw new IOException(String.join(" ", problems));
            }
            return problems;
        }
    }

    private static Sources open(GivenFiles.Database database, boolean besideOthers) throws IOException, SQLException {
        try {
            return whole(database);
        } catch (FullDisk e) {
            throw e;
        } catch (IOException | SQLException e) {
            if (besideOthers) {
                return Sources.salvaged(database, e);
            }
            throw e;
        }
    }

    private static Sources whole(GivenFiles.Database database) throws IOException, SQLException {
        Sources sources = Sources.of(database);
        try {
            if (VisitGathering.isDamaged(sources.connection())) {
                throw new IOException(database.from() + " cannot be read: it is damaged.");
            }
            return sources;
        } catch (IOException | SQLException e) {
            sources.close();
            throw e;
        }
    }
}
