package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.visit.VisitGathering.Taking;
import eu.smartregions.kiosk.visit.VisitSchema;
import eu.smartregions.kiosk.visit.VisitTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Brings what databases of kiosks hold into a [Fleet]: what is there already is left, so that a push can be repeated or
/// begun again after it was interrupted, and several can run at a time.
public final class Push {
    private static final List<VisitTable> SMALL = List.of(VisitTable.CONTENTS, VisitTable.NAMES, VisitTable.LOSSES,
            VisitTable.UPTIME, VisitTable.ROLLUPS);
    private static final int VISITS_A_TRANSACTION = 2_000;
    private static final int ROWS_A_BATCH = 500;
    private static final String VISITS = """
            SELECT v.visit_id, v.kiosk_id, v.kind, v.started_at, v.content_id, v.language, v.idle_limit_ms, v.utc_offset_s,
                   %s
              FROM visits v ORDER BY v.visit_id
            """.formatted(JoinedEvents.SELECT);

    private final Fleet fleet;
    private final Progress progress;
    private long visits;
    private long events;

    /// What a push has added to what was there.
    public record Added(long visits, long events) {
    }

    /// @param fleet prepared
    public Push(Fleet fleet, Progress progress) {
        this.fleet = fleet;
        this.progress = progress;
    }

    /// Pushes databases. Visits that may be under way are left for another time.
    ///
    /// @param given database files, and data folders for the databases in them; at least one
    /// @throws IOException if one of them cannot be read or the fleet not be written; what was written before stays, whole
    ///                     visits only
    public Added write(List<Path> given) throws IOException {
        List<Path> files = Sources.databases(given);
        Path scratch = Files.createTempDirectory("kiosk-push");
        try {
            Path gathered = scratch.resolve("gathered.db");
            try (Gathering gathering = new Gathering(gathered, Taking.FINISHED)) {
                for (Path file : files) {
                    progress.reached("reading " + file.getFileName(), 0);
                    gathering.add(file);
                }
            }
            try (Connection source = Sources.connect(gathered)) {
                writeAll(source);
            }
            return new Added(visits, events);
        } catch (SQLException e) {
            throw Fleet.failed(e);
        } finally {
            Sources.delete(scratch);
        }
    }

    private void writeAll(Connection source) throws SQLException, IOException {
        Connection target = fleet.connection();
        try {
            fleet.await();
            for (VisitTable table : SMALL) {
                writeSmall(source, table);
            }
            target.commit();
            writeVisits(source);
            fleet.await();
            try (Statement settle = target.createStatement()) {
                for (String sql : VisitSchema.SETTLE) {
                    settle.executeUpdate(sql);
                }
            }
            target.commit();
        } finally {
            target.rollback();
        }
    }

    private void writeSmall(Connection source, VisitTable table) throws SQLException {
        try (Statement select = source.createStatement();
                ResultSet rows = select.executeQuery("SELECT " + String.join(", ", table.columns()) + " FROM " + table.table());
                PreparedStatement insert = fleet.connection().prepareStatement(table.insert())) {
            int waiting = 0;
            while (rows.next()) {
                for (int column = 1; column <= table.columns().size(); column++) {
                    Object value = rows.getObject(column);
                    insert.setObject(column, value instanceof String text ? text.replace('\0', '\uFFFD')
                            : value instanceof Number number ? Long.valueOf(number.longValue()) : null);
                }
                insert.addBatch();
                waiting++;
                if (waiting % ROWS_A_BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void writeVisits(Connection source) throws SQLException, IOException {
        long all = count(source);
        long done = 0;
        JoinedEvents joined = new JoinedEvents();
        List<PushedVisit> waiting = new ArrayList<>();
        try (Statement select = source.createStatement(); ResultSet rows = select.executeQuery(VISITS)) {
            while (rows.next()) {
                waiting.add(PushedVisit.of(rows, joined));
                if (waiting.size() == VISITS_A_TRANSACTION) {
                    writeMissing(waiting);
                    done += waiting.size();
                    waiting.clear();
                    progress.reached("pushing visits", (double) done / all);
                }
            }
        }
        writeMissing(waiting);
    }

    private void writeMissing(List<PushedVisit> waiting) throws SQLException {
        Connection target = fleet.connection();
        fleet.await();
        List<PushedVisit> missing = new Known(target, waiting).missing(waiting);
        try (CopyText copy = new CopyText(target, "visits (" + String.join(", ", VisitTable.VISITS.columns()) + ")")) {
            for (PushedVisit visit : missing) {
                visit.copyVisit(copy);
            }
            visits += copy.finish();
        }
        try (CopyText copy = new CopyText(target, "events (" + String.join(", ", VisitTable.EVENTS.columns()) + ")")) {
            for (PushedVisit visit : missing) {
                visit.copyEvents(copy);
            }
            events += copy.finish();
        }
        target.commit();
    }

    private static long count(Connection source) throws SQLException {
        try (Statement select = source.createStatement(); ResultSet rows = select.executeQuery("SELECT count(*) FROM visits")) {
            rows.next();
            return Math.max(1, rows.getLong(1));
        }
    }
}
