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
import java.util.List;

/// Gathers databases in one, wherever they lie and whether or not a kiosk is writing to them.
public final class Gathering implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Gathering.class.getName());

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

    /// What came of adding several databases.
    ///
    /// @param databases of which anything was read
    /// @param problems  a sentence for each that could not be read, or not to the end
    public record Added(int databases, long added, long already, List<String> problems) {
    }

    /// What was gathered.
    ///
    /// @param databases of which anything was
    /// @param visits    that were not there before
    /// @param problems  a sentence for each that could not be read, or not to the end
    record Gathered(int databases, long visits, List<String> problems) {
    }

    /// Adds databases. One that cannot be read does not keep the others out: what can be read of it is taken.
    ///
    /// @throws IOException if none of them can be read
    public Added addAll(List<GivenFiles.Database> databases, Progress progress) throws IOException {
        long added = 0;
        long already = 0;
        int unread = 0;
        int useless = 0;
        List<String> problems = new ArrayList<>();
        for (int i = 0; i < databases.size(); i++) {
            progress.reached("Reading " + named(databases.get(i).from()) + ", " + (i + 1) + " of " + databases.size(),
                    (double) i / databases.size());
            problems.addAll(Sources.lack(databases.get(i)));
            try {
                VisitGathering.Taken taken = add(databases.get(i).file());
                added += taken.added();
                already += taken.already();
            } catch (FullDisk e) {
                throw e;
            } catch (IOException e) {
                unread++;
                if (databases.size() == 1) {
                    throw e;
                }
                Gathered salvaged = salvage(databases.get(i), e);
                added += salvaged.visits();
                useless += 1 - salvaged.databases();
                problems.addAll(salvaged.problems());
            }
        }
        if (unread > 0 && unread == databases.size() && added == 0) {
            throw new IOException(String.join(" ", problems));
        }
        return new Added(databases.size() - useless, added, already, problems);
    }

    /// A data folder's file by the name of the folder, since they are all called alike.
    private static String named(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null || folder.getFileName() == null || !file.endsWith(VisitSchema.FILE)
                ? String.valueOf(file.getFileName())
                : folder.getFileName().toString();
    }

    private static String sentence(GivenFiles.Database database, Exception e) {
        String said = String.valueOf(e.getMessage()).replace(database.file().toString(), database.from().toString());
        return said.endsWith(".") ? said : said + ".";
    }

    /// Takes visit by visit what can be read of a damaged database.
    ///
    /// @param why it cannot be read as it is
    Gathered salvage(GivenFiles.Database database, Exception why) {
        long visits = salvaged(database.file());
        return new Gathered(visits > 0 ? 1 : 0, visits, List.of(sentence(database, why) + " Taken from it: "
                + (visits == 1 ? "1 visit." : visits + " visits.")));
    }

    private long salvaged(Path file) {
        try (Connection source = Sources.connect(file)) {
            return gathering.salvage(source);
        } catch (IOException | SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "Nothing can be taken from " + file, e);
            return 0;
        }
    }

    /// @throws IOException with the file's name, if it is no kiosk's database, is newer than this kiosk, or cannot be
    ///     read
    public VisitGathering.Taken add(Path file) throws IOException {
        try {
            Path readable = Sources.readableInPlace(file) ? file : copy(file);
            try (Connection opened = Sources.connect(readable)) {
                if (VisitGathering.isDamaged(opened)) {
                    throw new IOException(file + " cannot be read: it is damaged.");
                }
                return gathering.add(readable, Sources.isUnchanging(readable));
            } finally {
                if (!readable.equals(file)) {
                    deleteCopy(readable);
                }
            }
        } catch (SQLException e) {
            FullDisk.check(target, e);
            throw new IOException(file + " cannot be read: " + SqliteFiles.reason(e), e);
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
            try {
                Files.copy(from.get(i), to.get(i));
            } catch (IOException e) {
                FullDisk.check(target, e);
                throw e;
            }
        }
        return copy;
    }

    private static void deleteCopy(Path copy) throws IOException {
        for (Path part : SqliteFiles.triple(copy)) {
            Files.deleteIfExists(part);
        }
    }
}
