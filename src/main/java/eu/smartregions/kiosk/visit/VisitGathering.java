package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// A new database made of others: every visit and event once, whichever database is given how often and in which order.
public final class VisitGathering implements AutoCloseable {
    private final Connection target;
    private final Taking taking;

    /// What is taken of databases that kiosks may be writing to.
    public enum Taking {
        /// All visits.
        EVERYTHING,
        /// No visit that may be under way: its visitor may yet ask not to be counted.
        FINISHED
    }

    private VisitGathering(Connection target, Taking taking) {
        this.target = target;
        this.taking = taking;
    }

    /// Makes an empty database to gather in.
    ///
    /// @param file must not exist; a power cut may damage it until it is complete
    public static VisitGathering into(Path file, Taking taking) throws SQLException, IOException {
        VisitFile.create(file, VisitFile.newId());
        return new VisitGathering(SqliteFiles.scratch(file), taking);
    }

    /// Adds what a database of a known version holds; where both have a row, the rule of its [VisitTable] chooses.
    ///
    /// @param unchanging whether surely nobody writes to it
    public void add(Path file, boolean unchanging) throws SQLException {
        try (PreparedStatement attach = target.prepareStatement("ATTACH ? AS source")) {
            attach.setString(1, file.toUri() + (unchanging ? "?immutable=1" : "?mode=ro"));
            attach.execute();
        }
        try {
            SqliteFiles.run(target, "BEGIN IMMEDIATE");
            for (VisitTable table : VisitTable.values()) {
                take(table);
            }
            SqliteFiles.run(target, "COMMIT");
        } finally {
            if (!target.getAutoCommit()) {
                SqliteFiles.run(target, "ROLLBACK");
            }
            SqliteFiles.run(target, "DETACH source");
        }
    }

    /// Completes the database: of days that one of the sources has rolled up, the visits of others go.
    @Override
    public void close() throws SQLException {
        try {
            SqliteFiles.run(target, VisitSchema.SETTLE.toArray(String[]::new));
        } finally {
            target.close();
        }
    }

    private void take(VisitTable table) throws SQLException {
        String finished = taking == Taking.EVERYTHING ? "true" : switch (table) {
            case VISITS, EVENTS -> "visit_id NOT IN (" + VisitSchema.underWay("source") + ")";
            case CONTENTS, NAMES, LOSSES, UPTIME, ROLLUPS -> "true";
        };
        String insert = "INSERT INTO main." + table.table() + " (" + String.join(", ", table.columns()) + ") "
                + VisitSchema.selectAll(target, "source", table) + " WHERE " + finished + table.onConflict();
        try (PreparedStatement take = target.prepareStatement(insert)) {
            if (take.getParameterMetaData().getParameterCount() > 0) {
                take.setLong(1, VisitSchema.underWaySince());
            }
            take.executeUpdate();
        }
    }
}
