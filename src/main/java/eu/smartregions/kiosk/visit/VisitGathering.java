package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// A database gathered from others, new or added to an existing one: every visit and event once, however often and in
/// whatever order the databases are given.
public final class VisitGathering implements AutoCloseable {
    private final Connection target;
    private final Taking taking;

    /// The visits to take from databases that kiosks may be writing to.
    public enum Taking {
        /// All visits.
        EVERYTHING,
        /// Only visits that are over: the visitor of one under way may yet ask not to be counted.
        FINISHED
    }

    /// The counts of visits that were taken over from a database.
    ///
    /// @param added   visits that were not there before
    /// @param already visits that were
    public record Taken(long added, long already) {
    }

    private VisitGathering(Connection target, Taking taking) {
        this.target = target;
        this.taking = taking;
    }

    /// Creates an empty database to gather in.
    ///
    /// @param file must not exist; a power cut may damage it until it is complete
    public static VisitGathering into(Path file, Taking taking) throws SQLException, IOException {
        VisitFile.create(file, VisitFile.newId());
        Connection scratch = SqliteFiles.scratch(file);
        if (taking == Taking.EVERYTHING) {
            // It is read and thrown away, and events are read by their visits: an event without one is in nobody's way.
            SqliteFiles.run(scratch, "PRAGMA foreign_keys = OFF");
        }
        return new VisitGathering(scratch, taking);
    }

    /// Continues to gather in a database of a known version, all of which stays in it.
    ///
    /// @param file nobody else uses it; a power cut may damage it until it is complete
    public static VisitGathering onto(Path file, Taking taking) throws SQLException {
        Connection connection = SqliteFiles.scratch(file);
        try {
            VisitSchema.migrate(connection);
            return new VisitGathering(connection, taking);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Adds the contents of a database of a known version; if both have a row, the rule of its [VisitTable] chooses.
    ///
    /// @param unchanging whether surely nobody writes to it
    public Taken add(Path file, boolean unchanging) throws SQLException {
        try (PreparedStatement attach = target.prepareStatement("ATTACH ? AS source")) {
            attach.setString(1, file.toUri() + (unchanging ? "?immutable=1" : "?mode=ro"));
            attach.execute();
        }
        try {
            SqliteFiles.run(target, "BEGIN IMMEDIATE");
            long added = 0;
            for (VisitTable table : VisitTable.values()) {
                long rows = take(table);
                added += table == VisitTable.VISITS ? rows : 0;
            }
            long offered = offered();
            SqliteFiles.run(target, "COMMIT");
            return new Taken(added, offered - added);
        } catch (SQLException e) {
            rollback(e);
            throw e;
        } finally {
            SqliteFiles.run(target, "DETACH source");
        }
    }

    /// SQLite may have done so already, as on a full disk.
    private void rollback(SQLException failure) {
        try {
            SqliteFiles.run(target, "ROLLBACK");
        } catch (SQLException none) {
            failure.addSuppressed(none);
        }
    }

    /// Adds what can be read of a damaged database that nobody writes to, whole visits only.
    ///
    /// @param source open for reading
    /// @return how many visits were not there before
    public long salvage(Connection source) throws SQLException {
        return new Salvage(source, target).take();
    }

    /// Whether a database is damaged, as far as its pages tell.
    public static boolean isDamaged(Connection source) throws SQLException {
        return !SqliteFiles.text(source, "PRAGMA quick_check(1)").equals("ok");
    }

    /// Completes the database: on days that one of the sources has rolled up, the visits of others are deleted.
    @Override
    public void close() throws SQLException {
        try {
            SqliteFiles.run(target, VisitSchema.SETTLE.toArray(String[]::new));
        } finally {
            target.close();
        }
    }

    /// Takes over the rows of one table.
    ///
    /// @return how many rows were new, or took the place of others
    private int take(VisitTable table) throws SQLException {
        String insert = "INSERT INTO main." + table.table() + " (" + String.join(", ", table.columns()) + ") "
                + VisitSchema.selectAll(target, "source", table) + " WHERE " + finished(table) + table.onConflict();
        try (PreparedStatement take = prepare(insert)) {
            return take.executeUpdate();
        }
    }

    /// Returns the number of visits that the source offers.
    private long offered() throws SQLException {
        String all = "SELECT count(*) FROM source.visits WHERE " + finished(VisitTable.VISITS);
        try (PreparedStatement count = prepare(all); ResultSet rows = count.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String finished(VisitTable table) {
        return taking == Taking.EVERYTHING ? "true" : switch (table) {
            case VISITS, EVENTS -> "visit_id NOT IN (" + VisitSchema.underWay("source") + ")";
            case CONTENTS, NAMES, LOSSES, UPTIME, ROLLUPS, KIOSKS -> "true";
        };
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = target.prepareStatement(sql);
        if (statement.getParameterMetaData().getParameterCount() > 0) {
            statement.setLong(1, VisitSchema.underWaySince());
        }
        return statement;
    }
}
