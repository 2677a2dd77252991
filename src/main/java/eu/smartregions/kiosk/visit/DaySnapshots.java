package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A copy of the database for each day on which the kiosk ran, the last seven kept in the folder `snapshots`: what is
/// counted on from where the database itself was damaged. They are numbered, because a clock may go back.
///
/// Only visits that have ended are in it, so that nobody who asks not to be counted stays in a copy.
final class DaySnapshots {
    private static final String FOLDER = "snapshots";
    private static final int KEPT = 7;
    /// The disk must have so many times the size of the database free.
    private static final int ROOM = 4;

    private final Path folder;

    /// @param data the data folder
    DaySnapshots(Path data) {
        folder = data.resolve(FOLDER);
    }

    /// Makes the copy of a day, unless it is there or the disk has no room for it.
    void keep(Path database, Connection connection, LocalDate day) throws SQLException, IOException {
        Files.createDirectories(folder);
        List<Path> all = all();
        boolean there = !all.isEmpty() && all.getLast().toString().endsWith("-" + day + ".db");
        if (there || Files.getFileStore(folder).getUsableSpace() < ROOM * Files.size(database)) {
            return;
        }
        Path growing = folder.resolve("growing");
        for (Path leftover : SqliteFiles.triple(growing)) {
            Files.deleteIfExists(leftover);
        }
        try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, growing.toAbsolutePath().toString());
            copy.execute();
        }
        leaveOutUnended(growing);
        int number = all.isEmpty() ? 1 : number(all.getLast()) + 1;
        SafeMove.into(growing, folder.resolve("visits-%06d-%s.db".formatted(number, day)));
        for (Path old : all.subList(0, Math.max(0, all.size() + 1 - KEPT))) {
            Files.deleteIfExists(old);
        }
    }

    private static void leaveOutUnended(Path copy) throws SQLException {
        try (Connection own = SqliteFiles.scratch(copy)) {
            SqliteFiles.run(own, "PRAGMA secure_delete = ON", "BEGIN IMMEDIATE",
                    "CREATE TEMP TABLE unended AS SELECT visit_id FROM visits EXCEPT "
                            + "SELECT visit_id FROM events WHERE type = 'end'",
                    "DELETE FROM events WHERE visit_id IN (SELECT visit_id FROM unended)",
                    "DELETE FROM visits WHERE visit_id IN (SELECT visit_id FROM unended)", "COMMIT");
        }
    }

    /// Puts the newest copy that is whole in the place of a database that is not there.
    ///
    /// @return the copy, or empty if there is none
    Optional<Path> restore(Path database) throws IOException {
        for (Path copy : all().reversed()) {
            if (whole(copy)) {
                Path growing = database.resolveSibling(database.getFileName() + ".new");
                Files.deleteIfExists(growing);
                Files.copy(copy, growing);
                SafeMove.into(growing, database);
                return Optional.of(copy);
            }
        }
        return Optional.empty();
    }

    private static boolean whole(Path copy) throws IOException {
        try {
            return Inspection.of(copy, Inspection.Depth.INTEGRITY_CHECK).verdict() == Inspection.Verdict.SOUND;
        } catch (SQLException _) {
            return false;
        }
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("visits-\\d{6}-.*\\.db"))
                    .sorted(Comparator.comparingInt(DaySnapshots::number)).toList();
        }
    }

    private static int number(Path copy) {
        return Integer.parseInt(copy.getFileName().toString().split("-")[1]);
    }
}
