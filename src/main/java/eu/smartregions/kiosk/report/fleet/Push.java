package eu.smartregions.kiosk.report.fleet;

import eu.smartregions.kiosk.report.read.EachDatabase;
import eu.smartregions.kiosk.report.read.JoinedEvents;
import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.ReadAhead;
import eu.smartregions.kiosk.visit.Bounds;
import eu.smartregions.kiosk.visit.VisitSchema;
import eu.smartregions.kiosk.visit.VisitTable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.postgresql.util.PSQLException;

/// Brings what databases of kiosks hold into a [Fleet], one database after the other: what is there already is neither
/// read nor sent, so that a push can be repeated or begun again after it was interrupted, and several can run at a
/// time.
public final class Push {
    private static final List<VisitTable> SMALL = List.of(VisitTable.CONTENTS, VisitTable.NAMES, VisitTable.LOSSES,
            VisitTable.UPTIME, VisitTable.ROLLUPS, VisitTable.KIOSKS);
    private static final int VISITS_A_TRANSACTION = 2_000;
    private static final int ROWS_A_BATCH = 500;
    private static final String VISITS = """
            SELECT v.visit_id, v.kiosk_id, v.kind, v.started_at, v.content_id, v.language,
                   v.idle_limit_ms, v.utc_offset_s,
                   %s
              FROM visits v
             WHERE v.visit_id NOT IN (%s) AND v.visit_id NOT IN (SELECT visit_id FROM %s)
             ORDER BY v.visit_id
            """.formatted(JoinedEvents.SELECT, VisitSchema.underWay("main"), WholeVisits.TABLE);

    private final Fleet fleet;
    private final Progress progress;
    private final Set<List<Object>> names = new HashSet<>();
    private long visits;
    private long events;
    private List<String> problems = List.of();

    /// The visits and events that a push added to those that were there.
    public record Added(long visits, long events) {
    }

    /// @param fleet prepared
    public Push(Fleet fleet, Progress progress) {
        this.fleet = fleet;
        this.progress = progress;
    }

    /// Pushes databases. Visits that may be under way are left for another time. Of several databases, one that cannot
    /// be read does not keep the others out.
    ///
    /// @param given database files, data folders, closing reports and folders of these; at least one
    /// @throws IOException if none of them can be read or the fleet not be written; what was written before stays,
    ///                     whole visits only
    public Added write(List<Path> given) throws IOException {
        problems = EachDatabase.read(given, progress, this::writeAll);
        try {
            settle();
            return new Added(visits, events);
        } catch (SQLException e) {
            throw Fleet.failed(e);
        }
    }

    /// What could not be read of the databases that were pushed last, a sentence for each.
    public List<String> problems() {
        return problems;
    }

    private void writeAll(Connection source, Progress part) throws SQLException, IOException {
        try {
            fleet.await();
            for (VisitTable table : SMALL) {
                writeSmall(source, table);
            }
            fleet.connection().commit();
            writeVisits(source, WholeVisits.find(source, fleet.connection()), part);
        } catch (PSQLException | BatchUpdateException e) {
            throw Fleet.failed(e);
        } finally {
            fleet.connection().rollback();
        }
    }

    private void settle() throws SQLException {
        Connection target = fleet.connection();
        try (Statement settle = target.createStatement()) {
            fleet.await();
            for (String sql : VisitSchema.SETTLE) {
                settle.executeUpdate(sql);
            }
            target.commit();
        } finally {
            target.rollback();
        }
    }

    private void writeSmall(Connection source, VisitTable table) throws SQLException {
        try (Statement select = source.createStatement();
                ResultSet rows = select
                        .executeQuery("SELECT " + String.join(", ", table.columns()) + " FROM " + table.table());
                PreparedStatement insert = fleet.connection().prepareStatement(table.insert())) {
            int waiting = 0;
            while (rows.next()) {
                List<Object> row = row(rows, table);
                if (!isSent(table, row)) {
                    for (int i = 0; i < row.size(); i++) {
                        insert.setObject(i + 1, row.get(i));
                    }
                    insert.addBatch();
                    waiting++;
                }
                if (waiting == ROWS_A_BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    /// Kiosks of one exhibition know the same names.
    private boolean isSent(VisitTable table, List<Object> row) {
        return table == VisitTable.NAMES && !names.add(row);
    }

    private static List<Object> row(ResultSet rows, VisitTable table) throws SQLException {
        List<Object> row = new ArrayList<>();
        for (int column = 1; column <= table.columns().size(); column++) {
            Object value = rows.getObject(column);
            row.add(value instanceof String text
                    ? text.replace('\0', '\uFFFD')
                    : value instanceof Number number
                            ? Long.valueOf(Bounds.of(table.columns().get(column - 1), number.longValue()))
                            : null);
        }
        return row;
    }

    private void writeVisits(Connection source, long whole, Progress part) throws SQLException, IOException {
        long missing = Math.max(1, count(source) - whole);
        JoinedEvents joined = new JoinedEvents();
        List<PushedVisit> waiting = new ArrayList<>();
        long[] done = {0};
        try (PreparedStatement select = source.prepareStatement(VISITS)) {
            select.setLong(1, VisitSchema.underWaySince());
            ReadAhead.each(select, row -> Optional.of(PushedVisit.Copied.of(row)), copied -> copied.visit(joined),
                    visit -> {
                        waiting.add(visit);
                        if (waiting.size() == VISITS_A_TRANSACTION) {
                            writeMissing(waiting);
                            done[0] += waiting.size();
                            waiting.clear();
                            part.reached("Pushing visits", Math.min(1, (double) done[0] / missing));
                        }
                    });
        }
        writeMissing(waiting);
        part.reached("Pushing visits", 1);
    }

    private void writeMissing(List<PushedVisit> waiting) throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        Connection target = fleet.connection();
        try {
            fleet.await();
            List<PushedVisit> missing = new KnownVisits(target, waiting).missing(waiting);
            visits += copy(VisitTable.VISITS, missing, PushedVisit::copyVisit);
            events += copy(VisitTable.EVENTS, missing, PushedVisit::copyEvents);
            target.commit();
        } catch (SQLException e) {
            throw Fleet.failed(e);
        }
    }

    private long copy(VisitTable table, List<PushedVisit> missing, Copying copying) throws SQLException {
        String into = table.table() + " (" + String.join(", ", table.columns()) + ")";
        try (CopyText copy = new CopyText(fleet.connection(), into)) {
            for (PushedVisit visit : missing) {
                copying.copy(visit, copy);
            }
            return copy.finish();
        }
    }

    /// Writes of a visit what belongs into a table.
    private interface Copying {
        void copy(PushedVisit visit, CopyText copy) throws SQLException;
    }

    private static long count(Connection source) throws SQLException {
        try (Statement select = source.createStatement();
                ResultSet rows = select.executeQuery("SELECT count(*) FROM visits")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
