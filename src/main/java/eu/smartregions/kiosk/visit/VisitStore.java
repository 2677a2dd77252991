package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.visit.Inspection.Depth;
import eu.smartregions.kiosk.visit.LogState.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The databases of a data folder, opened so that there is always one to write to if the disk allows it.
///
/// A damaged or foreign database is set aside, never deleted, and a fresh one takes its place. A database of a newer
/// kiosk is never written to, and one that the disk does not give, or whose write-ahead log a reader holds up, is left
/// alone for a while: counting then goes on in a database beside it, which is taken over as soon as that is possible.
/// After any exception the store must be closed and opened anew.
final class VisitStore implements AutoCloseable {
    /// Together with the largest transaction this keeps the write-ahead log below 16 MiB.
    private static final long WAL_LIMIT = 12L << 20;
    private static final int COMMITS_BETWEEN_TRIES = 200;
    private static final int READS = 3;
    private static final Duration BETWEEN_READS = Duration.ofMillis(100);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final boolean besideOnly;
    private final SubjectNames catalogue;
    private final Clock wall;
    private final String machine;
    private final DaySnapshots snapshots;
    private final List<String> notes = new ArrayList<>();
    private @Nullable VisitFile main;
    private @Nullable VisitFile beside;
    private int commitsBeside;
    /// What this store itself has set aside.
    private @Nullable Path asideNow;
    private boolean distrustful;
    private boolean leftAlone;

    private VisitStore(VisitPlace place, SubjectNames catalogue, Clock wall, String machine) {
        this.folder = place.folder();
        this.besideOnly = place.besideOnly();
        this.catalogue = catalogue;
        this.wall = wall;
        this.machine = machine;
        this.snapshots = new DaySnapshots(folder);
    }

    /// The occasion on which a store is opened.
    enum Occasion {
        /// The kiosk starts: visits without an end are ended.
        START,
        /// The previous store could not be written to.
        AGAIN,
        /// The database turned out to be damaged while it was written to, in a way that no check at the opening sees.
        AFTER_DAMAGE
    }

    static VisitStore open(VisitPlace place, SubjectNames catalogue, Clock wall, Occasion occasion)
            throws IOException, SQLException {
        return open(place, catalogue, wall, occasion, MachineMark.here());
    }

    /// @param machine the mark of the machine that it runs on
    static VisitStore open(VisitPlace place, SubjectNames catalogue, Clock wall, Occasion occasion, String machine)
            throws IOException, SQLException {
        VisitStore store = new VisitStore(place, catalogue, wall, machine);
        store.distrustful = occasion == Occasion.AFTER_DAMAGE;
        try {
            store.openFiles();
            if (occasion == Occasion.START) {
                store.takeBack();
                store.current().endInterruptedVisits();
            }
            return store;
        } catch (SQLException | IOException e) {
            store.close();
            throw e;
        }
    }

    LogState state() {
        return new LogState(beside == null ? Standing.WRITING : Standing.WRITING_BESIDE, String.join(" ", notes));
    }

    /// Returns what the database holds.
    LogState.Ledger ledger() throws SQLException, IOException {
        return current().ledger();
    }

    /// Writes durably; on return the events survive a power cut. What is written into a file that somebody deleted goes
    /// nowhere, so that is a failure too.
    void write(Batch batch) throws SQLException, IOException {
        Path written = beside == null ? file() : besideFile();
        if (Files.notExists(written)) {
            throw new IOException(written + " was deleted");
        }
        current().write(batch);
    }

    /// Deletes what is older than may be kept. Not while counting goes on beside: the data may then be incomplete.
    void retain() throws SQLException {
        VisitFile open = main;
        if (open != null && beside == null) {
            open.retain();
        }
    }

    /// Keeps a copy of this day's database, unless there is one.
    void keepSnapshot() throws SQLException, IOException {
        VisitFile open = main;
        if (open != null && beside == null) {
            open.keepIn(snapshots, LocalDate.ofInstant(Instant.now(wall), ZoneOffset.UTC));
        }
    }

    /// Keeps the write-ahead log small; to be called after each [#write] and after reporting it.
    void tidy() throws SQLException, IOException {
        VisitFile open = main;
        if (open == null) {
            commitsBeside++;
            return;
        }
        if (beside == null) {
            if (open.walBytes() > WAL_LIMIT && !open.emptyWal()) {
                openBeside(open.kioskId());
            }
        } else {
            commitsBeside++;
            if (commitsBeside % COMMITS_BETWEEN_TRIES == 0 && open.emptyWal()) {
                takeOver(open, beside);
            }
        }
    }

    /// Whether counting goes on beside because the main database could not be used, and it is time to open the store
    /// again and see whether it can be used now.
    boolean isDue() {
        return leftAlone && commitsBeside >= COMMITS_BETWEEN_TRIES;
    }

    @Override
    public void close() throws SQLException {
        try {
            if (beside != null) {
                beside.close();
            }
        } finally {
            if (main != null) {
                main.close();
            }
        }
    }

    private void openFiles() throws IOException, SQLException {
        Files.createDirectories(folder);
        if (besideOnly) {
            leaveAlone(file(), "the kiosk broke down several times in a row");
            openBeside(VisitFile.newId());
            return;
        }
        Optional<VisitFile> opened = openReadable(file(), VisitFile.newId());
        if (opened.isEmpty()) {
            openBeside(VisitFile.newId());
            return;
        }
        VisitFile open = opened.get();
        main = open;
        open.write(catalogue, wall.millis());
        if (Files.exists(besideFile())) {
            openReadable(besideFile(), open.kioskId()).ifPresent(found -> beside = found);
            if (beside != null) {
                takeOver(open, beside);
            }
        }
    }

    /// Opens a file; empty if it is left alone. Reading is tried several times.
    private Optional<VisitFile> openReadable(Path file, String kioskId) throws IOException, SQLException {
        for (int read = 1; true; read++) {
            boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
            try {
                return openSound(file, kioskId);
            } catch (IOException | SQLException e) {
                if (!there || !Inspection.meansFailedRead(e)) {
                    throw e;
                }
                if (read == READS) {
                    leftAlone = true;
                    return leaveAlone(file, "it cannot be read (" + e.getMessage() + ")");
                }
                LockSupport.parkNanos(BETWEEN_READS.toNanos());
            }
        }
    }

    private Optional<VisitFile> leaveAlone(Path file, String reason) {
        notes.add(file + " is left alone: " + reason + "; counting goes on in "
                + (file.equals(file()) ? besideFile() : file()) + ".");
        return Optional.empty();
    }

    private void openBeside(String kioskId) throws IOException, SQLException {
        VisitFile opened = openSound(besideFile(), kioskId).orElseThrow(() -> new IOException(
                besideFile() + " was written by a newer kiosk too; move it elsewhere to go on counting"));
        beside = opened;
        commitsBeside = 0;
        opened.write(catalogue, wall.millis());
    }

    /// Takes over what is in the file that was set aside last, if it turns out to be whole after all: memory or a disk
    /// gave other bytes then. It stays, under another name.
    private void takeBack() throws IOException, SQLException {
        VisitFile open = main;
        Optional<Path> last = lastSetAside().filter(file -> !file.equals(asideNow));
        if (open == null || beside != null || last.isEmpty() || Inspection.of(last.get(), Depth.INTEGRITY_CHECK)
                .verdict() != Inspection.Verdict.SOUND) {
            return;
        }
        try {
            VisitFile.open(last.get()).close();
            open.absorb(last.get());
        } catch (SQLException | IOException e) {
            moveTriple(last.get(), renamed(last.get(), ".left-alone-"));
            throw e;
        }
        Path taken = renamed(last.get(), ".taken-back-");
        moveTriple(last.get(), taken);
        notes.add(last.get() + " turned out to be whole: what is in it is counted again; it is " + taken + " now.");
    }

    private static Path renamed(Path aside, String mark) {
        return aside.resolveSibling(aside.getFileName().toString().replace(".damaged-", mark));
    }

    private Optional<Path> lastSetAside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("visits\\.damaged-.*\\.db"))
                    .max(Comparator.comparing(Path::getFileName));
        }
    }

    private void takeOver(VisitFile open, VisitFile taken) throws SQLException, IOException {
        beside = null;
        taken.close();
        open.absorb(besideFile());
        for (Path file : SqliteFiles.triple(besideFile())) {
            Files.deleteIfExists(file);
        }
    }

    /// Opens a file in whatever state it is; empty only if it is to be left alone.
    private Optional<VisitFile> openSound(Path file, String kioskId) throws IOException, SQLException {
        Inspection found = Inspection.of(file, distrustful ? Depth.INTEGRITY_CHECK : Depth.QUICK_CHECK);
        switch (found.verdict()) {
            case SOUND -> {
                if (distrustful && file.equals(file())) {
                    leftAlone = true;
                    return leaveAlone(file, "SQLite called it damaged when it was written to, but finds nothing wrong");
                }
            }
            case ABSENT -> VisitFile.create(file, kioskId);
            case NEWER -> {
                return leaveAlone(file, found.reason());
            }
            case DAMAGED -> {
                Path aside = setAside(file);
                Optional<Path> copy = file.equals(file()) ? snapshots.restore(file) : Optional.empty();
                notes.add(file + " could not be used" + (distrustful ? " when it was written to: " : ": ")
                        + found.reason() + "; it was moved to " + aside + " and counting "
                        + copy.map(from -> "goes on from the copy " + from.getFileName()).orElse("began anew") + ".");
                if (copy.isEmpty()) {
                    VisitFile.create(file, kioskId);
                }
            }
        }
        VisitFile open = VisitFile.open(file);
        try {
            Optional<String> before = open.settleOn(machine);
            if (before.isPresent() && file.equals(file())) {
                notes.add(file + " came from another machine, where it was the kiosk " + before.get()
                        + "; from now on it counts as a kiosk of its own, " + open.kioskId() + ".");
            }
            return Optional.of(open);
        } catch (SQLException e) {
            open.close();
            throw e;
        }
    }

    private Path setAside(Path file) throws IOException {
        String stem = file.getFileName().toString().replaceFirst("\\.db$", "");
        String stamp = STAMP.format(Instant.now(wall));
        Path aside = file.resolveSibling(stem + ".damaged-" + stamp + ".db");
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(stem + ".damaged-" + stamp + "-" + i + ".db");
        }
        moveTriple(file, aside);
        asideNow = aside;
        return aside;
    }

    private static void moveTriple(Path file, Path there) throws IOException {
        List<Path> from = SqliteFiles.triple(file);
        List<Path> to = SqliteFiles.triple(there);
        // The database goes last: should the power fail in between, it is still there to be set aside again.
        for (int i = from.size() - 1; i >= 0; i--) {
            if (Files.exists(from.get(i))) {
                Files.move(from.get(i), to.get(i));
            }
        }
    }

    private VisitFile current() throws IOException {
        VisitFile writing = beside == null ? main : beside;
        if (writing == null) {
            throw new IOException("No database is open");
        }
        return writing;
    }

    private Path file() {
        return folder.resolve(VisitSchema.FILE);
    }

    private Path besideFile() {
        return folder.resolve(VisitSchema.BESIDE);
    }
}
