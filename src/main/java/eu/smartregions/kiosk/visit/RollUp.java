package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.Subject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Replaces visits that are too old to be kept by what they add to the figures, as [VisitAmounts] says it.
final class RollUp {
    private final Connection connection;

    RollUp(Connection connection) {
        this.connection = connection;
    }

    /// Deletes what is older than may be kept: raw visits become roll-ups, roll-ups and uptime go. Each day in a
    /// transaction of its own, which a power cut undoes or leaves done.
    void oldVisits() throws SQLException {
        Retention retention = Retention.of(ledger());
        for (List<String> visits : retention.due(recorded()).values()) {
            SqliteFiles.run(connection, "BEGIN IMMEDIATE");
            replace(visits);
            SqliteFiles.run(connection, "COMMIT");
        }
        if (retention.firstRollupDay().isPresent()) {
            long first = retention.firstRollupDay().get();
            SqliteFiles.run(connection, "BEGIN IMMEDIATE", "DELETE FROM rollups WHERE local_hour < " + first * 24,
                    "DELETE FROM uptime WHERE began_at + utc_offset_s * 1000 + lasted_ms < " + first * 86_400_000,
                    "COMMIT");
        }
    }

    private void replace(List<String> visits) throws SQLException {
        VisitAmounts amounts = new VisitAmounts();
        for (String id : visits) {
            amounts.add(visit(id));
        }
        amounts.write(connection);
        for (String table : List.of("events", "visits")) {
            try (PreparedStatement delete = connection
                    .prepareStatement("DELETE FROM " + table + " WHERE visit_id = ?")) {
                for (String id : visits) {
                    delete.setString(1, id);
                    delete.executeUpdate();
                }
            }
        }
    }

    private RecordedVisit visit(String id) throws SQLException {
        try (PreparedStatement select = select(VisitTable.VISITS, "", id); ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("visit " + id + " went while it was read");
            }
            return new RecordedVisit(VisitOrigin.of(row), events(id));
        }
    }

    private List<RecordedEvent> events(String visitId) throws SQLException {
        List<RecordedEvent> events = new ArrayList<>();
        try (PreparedStatement select = select(VisitTable.EVENTS, " ORDER BY seq", visitId);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                events.add(new RecordedEvent(rows.getInt(2), rows.getLong(3), EventType.of(rows.getString(4)),
                        new Subject(Subject.Kind.of(rows.getString(5)), rows.getString(6)), rows.getString(7)));
            }
        }
        return events;
    }

    private PreparedStatement select(VisitTable table, String order, String visitId) throws SQLException {
        PreparedStatement select = connection.prepareStatement("SELECT " + String.join(", ", table.columns())
                + " FROM " + table.table() + " WHERE visit_id = ?" + order);
        select.setString(1, visitId);
        return select;
    }

    private List<Retention.Ran> ledger() throws SQLException {
        List<Retention.Ran> ledger = new ArrayList<>();
        try (Statement select = connection.createStatement(); ResultSet rows = select.executeQuery("""
                SELECT began_at + utc_offset_s * 1000, lasted_ms FROM uptime
                 WHERE kiosk_id = (SELECT kiosk_id FROM kiosk)
                """)) {
            while (rows.next()) {
                ledger.add(new Retention.Ran(rows.getLong(1), rows.getLong(2)));
            }
        }
        return ledger;
    }

    private List<Retention.Recorded> recorded() throws SQLException {
        List<Retention.Recorded> visits = new ArrayList<>();
        try (Statement select = connection.createStatement(); ResultSet rows = select.executeQuery("""
                SELECT v.visit_id, v.kiosk_id, v.started_at + v.utc_offset_s * 1000,
                       EXISTS (SELECT 1 FROM events e WHERE e.visit_id = v.visit_id AND e.type = 'end')
                  FROM visits v ORDER BY v.rowid
                """)) {
            while (rows.next()) {
                visits.add(new Retention.Recorded(rows.getString(1), rows.getString(2), rows.getLong(3),
                        rows.getBoolean(4)));
            }
        }
        return visits;
    }
}
