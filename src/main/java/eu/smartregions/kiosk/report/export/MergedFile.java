package eu.smartregions.kiosk.report.export;

import eu.smartregions.kiosk.report.read.FullDisk;
import eu.smartregions.kiosk.report.read.Gathering;
import eu.smartregions.kiosk.report.read.GivenFiles;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.Sources;
import eu.smartregions.kiosk.visit.SafeMove;
import eu.smartregions.kiosk.visit.SqliteFiles;
import eu.smartregions.kiosk.visit.VisitGathering;
import eu.smartregions.kiosk.visit.VisitGathering.Taking;
import eu.smartregions.kiosk.visit.VisitSchema;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;

/// The databases of many kiosks in one file, which is a database like theirs: to be exported, reported, merged and
/// pushed again. What the file held before stays in it. The same files give the same rows however often and in
/// whichever order they are given.
public final class MergedFile {
    private final Path target;

    /// @param target a database of this kind that nobody is using, or to be made; its folder is made if need be
    public MergedFile(Path target) {
        this.target = target.toAbsolutePath();
    }

    /// The result of a merge.
    ///
    /// @param databases of which anything was read
    /// @param added     visits that the file did not hold before
    /// @param already   visits that it held or that came twice
    /// @param total     visits that it holds now; fewer than before and added where one of them rolled days up
    /// @param problems  a sentence for each database that could not be read, or not to the end
    public record Merge(int databases, long added, long already, long total, List<String> problems) {
        public Merge {
            problems = List.copyOf(problems);
        }
    }

    /// Adds databases. Visits that may be under way are left for another time.
    ///
    /// @param given database files, data folders, closing reports, and folders of these, maybe the file itself; at
    ///     least one
    /// @throws IOException if none of them can be read or the file not be written, which is then as it was
    public Merge write(List<Path> given, Progress progress) throws IOException {
        try (GivenFiles files = GivenFiles.of(given)) {
            return write(files, progress);
        }
    }

    private Merge write(GivenFiles files, Progress progress) throws IOException {
        checkTarget();
        Path scratch = scratch();
        try {
            Path growing = scratch.resolve("merged.db");
            List<Object> before = state();
            Merge merge = fill(growing, files, progress);
            if (!before.equals(state())) {
                throw new IOException(target + " was changed meanwhile and is left as it is; merge again.");
            }
            SafeMove.into(growing, target);
            return merge;
        } catch (FullDisk e) {
            throw full(e);
        } catch (SQLException e) {
            throw e.getErrorCode() == SQLiteErrorCode.SQLITE_FULL.code
                    ? full(e)
                    : new IOException(target + " could not be written: " + e.getMessage(), e);
        } finally {
            Sources.delete(scratch);
        }
    }

    private IOException full(Exception e) {
        return new IOException(target + " could not be written: its disk is full. Make room there, or give the name of "
                + "a file on another.", e);
    }

    private Path scratch() throws IOException {
        try {
            return Files.createTempDirectory(Files.createDirectories(target.getParent()), ".merge-");
        } catch (IOException e) {
            String why = e instanceof FileSystemException refused ? refused.getReason() : null;
            throw new IOException("Nothing can be written into " + target.getParent() + (why == null ? "" : ": " + why)
                    + "; give the name of a file in another folder.", e);
        }
    }

    private Merge fill(Path growing, GivenFiles files, Progress progress) throws IOException, SQLException {
        Gathering.Added added;
        try (Gathering gathering = begin(growing)) {
            added = gathering.addAll(files.databases(), progress);
        }
        return new Merge(added.databases(), added.added(), added.already(), visits(growing),
                Stream.concat(files.problems().stream(), added.problems().stream()).toList());
    }

    private Gathering begin(Path growing) throws IOException, SQLException {
        if (!Files.exists(target)) {
            return Gathering.into(growing, Taking.FINISHED);
        }
        Files.copy(target, growing);
        return Gathering.onto(growing, Taking.FINISHED);
    }

    private static long visits(Path file) throws IOException, SQLException {
        try (Connection merged = Sources.connect(file);
                Statement count = merged.createStatement();
                ResultSet rows = count.executeQuery("SELECT count(*) FROM visits")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// Returns size, time and key of the file, by which a change by somebody else is noticed; empty if there is none.
    private List<Object> state() throws IOException {
        if (!Files.exists(target)) {
            return List.of();
        }
        BasicFileAttributes now = Files.readAttributes(target, BasicFileAttributes.class);
        return List.of(now.size(), now.lastModifiedTime(), Optional.ofNullable(now.fileKey()));
    }

    private void checkTarget() throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(target + " is a link or a folder; give the name of a file to write.");
        }
        if (Stream.of("-wal", "-shm", "-journal")
                .anyMatch(end -> Files.exists(target.resolveSibling(target.getFileName() + end)))) {
            throw new IOException(target + " may be in use by a kiosk; give the name of another file to write.");
        }
        try (Connection there = SqliteFiles.unchanging(target)) {
            Optional<String> objection = VisitSchema.objection(there);
            if (objection.isPresent()) {
                throw new IOException(target + " is there already, and " + objection.get() + "; give the name of "
                        + "another file to write.");
            }
            if (VisitGathering.isDamaged(there)) {
                throw new IOException(target + " is there already and is damaged; give the name of another file to "
                        + "write, and this one with --data to take what can be read of it.");
            }
        } catch (SQLException e) {
            throw new IOException(target + " is there already and is no kiosk's database; give the name of another "
                    + "file to write.", e);
        }
    }
}
