package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.visit.SafeMove;
import eu.smartregions.kiosk.visit.SqliteFiles;
import eu.smartregions.kiosk.visit.VisitGathering.Taking;
import eu.smartregions.kiosk.visit.VisitSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The databases of many kiosks in one file, which is a database like theirs: to be exported, reported, merged and pushed
/// again. The same files give the same rows however often and in whichever order they are given.
public final class MergedFile {
    private final Path target;

    /// @param target replaced if it is a database of this kind that nobody is using; its folder is made if need be
    public MergedFile(Path target) {
        this.target = target.toAbsolutePath();
    }

    /// Merges databases. Visits that may be under way are left for another time.
    ///
    /// @param given database files, and data folders for the databases in them; at least one
    /// @throws IOException if one of them cannot be read or the file not be written, which is then as it was
    public void write(List<Path> given, Progress progress) throws IOException {
        List<Path> files = Sources.databases(given);
        checkTarget();
        Path folder = Files.createDirectories(target.getParent());
        Path scratch = Files.createTempDirectory(folder, ".merge-");
        try {
            Path growing = scratch.resolve("merged.db");
            try (Gathering gathering = new Gathering(growing, Taking.FINISHED)) {
                for (int i = 0; i < files.size(); i++) {
                    progress.reached("merging " + files.get(i).getFileName(), (double) i / files.size());
                    gathering.add(files.get(i));
                }
            }
            SafeMove.into(growing, target);
        } catch (SQLException e) {
            throw new IOException(target + " could not be written: " + e.getMessage(), e);
        } finally {
            Sources.delete(scratch);
        }
    }

    private void checkTarget() throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(target + " is a link or a folder; give the name of a file to write.");
        }
        if (Stream.of("-wal", "-shm", "-journal").anyMatch(end -> Files.exists(target.resolveSibling(target.getFileName() + end)))) {
            throw new IOException(target + " is in use by a kiosk; give the name of another file to write.");
        }
        try (Connection there = SqliteFiles.unchanging(target)) {
            Optional<String> objection = VisitSchema.objection(there);
            if (objection.isPresent()) {
                throw new IOException(target + " is there already, and " + objection.get() + "; give the name of another file to write.");
            }
        } catch (SQLException e) {
            throw new IOException(target + " is there already and is no kiosk's database; give the name of another file to write.", e);
        }
    }
}
