package eu.smartregions.kiosk.report.export;

import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/// A database to take home: all that the given ones hold, of one moment, in one file without a log beside it.
public final class DatabaseCopy {
    private DatabaseCopy() {
    }

    /// Makes the copy while kiosks may be writing.
    ///
    /// @param given  database files, and data folders for the databases in them; at least one
    /// @param target must not exist
    /// @param progress told of each database where several are gathered
    /// @throws IOException if one of them cannot be read, or the copy not be written
    public static void write(List<Path> given, Path target, Progress progress) throws IOException {
        try (Sources sources = Sources.open(given, progress);
                PreparedStatement copy = sources.connection().prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, target.toAbsolutePath().toString());
            copy.execute();
        } catch (SQLException e) {
            throw new IOException("The database cannot be copied to " + target + ": " + e.getMessage(), e);
        }
    }
}
