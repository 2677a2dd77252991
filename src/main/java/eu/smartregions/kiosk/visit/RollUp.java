package eu.smartregions.kiosk.visit;

import eu.smartregions.kiosk.content.Subject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// Replaces visits that are too old to be kept by figures: the number that began in each hour, and what the visits of
/// a day add to every figure of the statistics, each on its own. By the hour, the actions of a lone visitor would
/// still stand together; so everything but the number of visits is kept by the day only, under its first hour.
///
/// The measures: `visits`; those `meaningful`; `language` (its code); `page_visits`, `page_views`, `reading_ms` of a
/// page; `reading`, how many of its readings lasted the detail in milliseconds, rounded to two digits; `collected` and
/// `qr` of a subject; `saved` on the way from an area; `pair` of two regions; `search` by what it led to; `ending` by
/// screen and reason; `feedback` by answer.
final class RollUp {
    private static final String GOING = """
            FROM going g JOIN visits v ON v.visit_id = g.visit_id""";
    private static final String EVENTS = GOING + " JOIN events e ON e.visit_id = v.visit_id";
    private static final String PAGE_VIEWS = """
            FROM (SELECT s.visit_id, s.subject_kind, s.subject_id,
                         max(0, min(coalesce(s.left_at, t.last_touch), t.last_touch) - s.offset_ms) AS ms
                    FROM (SELECT visit_id, type, subject_kind, subject_id, offset_ms,
                                 lead(offset_ms) OVER (PARTITION BY visit_id ORDER BY seq) AS left_at
                            FROM events WHERE visit_id IN (SELECT visit_id FROM going) AND type IN (%s, 'end')) s
                    JOIN (SELECT visit_id, max(offset_ms) AS last_touch
                            FROM events WHERE visit_id IN (SELECT visit_id FROM going) AND type IN (%s)
                           GROUP BY visit_id) t ON t.visit_id = s.visit_id
                   WHERE s.type <> 'end' AND s.subject_kind IN ('region', 'area', 'organisation')) e
            JOIN visits v ON v.visit_id = e.visit_id"""
            .formatted(types(EventType::opensPage), types(EventType::isTouch));
    private static final String ROUNDED = """
            CASE WHEN ms < 100 THEN ms WHEN ms < 1000 THEN (ms + 5) / 10 * 10 WHEN ms < 10000 THEN (ms + 50) / 100 * 100
                 WHEN ms < 100000 THEN (ms + 500) / 1000 * 1000 ELSE (ms + 5000) / 10000 * 10000 END""";

    private static final String BY_HOUR = "(v.started_at + v.utc_offset_s * 1000) / 3600000";
    private static final String BY_DAY = "(v.started_at + v.utc_offset_s * 1000) / 86400000 * 24";

    /// The measure by the hour: measure, subject kind, subject id, detail and amount, and the rows it is made of.
    private static final String VISITS = "'visits', '', '', '', count(*) " + GOING;
    /// The measures by the day, in the same form.
    private static final List<String> MEASURES = List.of(
            "'meaningful', '', '', '', count(*) " + GOING + " WHERE (SELECT count(*) FROM events e WHERE e.visit_id "
                    + "= v.visit_id"
                    + " AND e.type IN (" + types(EventType::isAction) + ")) >= 2",
            """
            'language', 'language', coalesce((SELECT e.subject_id FROM events e WHERE e.visit_id = v.visit_id
                    AND e.type = 'language' ORDER BY e.seq DESC LIMIT 1), v.language), '', count(*)""" + ' ' + GOING,
            "'page_visits', e.subject_kind, e.subject_id, '', count(DISTINCT e.visit_id) " + PAGE_VIEWS,
            "'page_views', e.subject_kind, e.subject_id, '', count(*) " + PAGE_VIEWS,
            "'reading_ms', e.subject_kind, e.subject_id, '', sum(ms) " + PAGE_VIEWS,
            "'reading', e.subject_kind, e.subject_id, CAST(" + ROUNDED + " AS TEXT), count(*) " + PAGE_VIEWS,
            "'collected', e.subject_kind, e.subject_id, '', count(*) " + EVENTS + " WHERE e.type = 'collect'",
            "'qr', e.subject_kind, e.subject_id, '', count(*) " + EVENTS + " WHERE e.type = 'qr'",
            "'saved', p.subject_kind, p.subject_id, '', count(*) " + EVENTS + ' ' + """
            JOIN events p ON p.visit_id = e.visit_id AND p.seq = (SELECT max(s.seq) FROM events s WHERE s.visit_id =
            e.visit_id
                    AND s.seq < e.seq AND s.type IN (%s) AND s.subject_kind IN ('area', 'screen'))
             WHERE e.type = 'collect' AND p.subject_kind = 'area'""".formatted(types(EventType::opensPage)),
            "'pair', 'region', e.subject_id, o.subject_id, count(DISTINCT e.visit_id) " + PAGE_VIEWS + ' ' + """
            JOIN events o ON o.visit_id = e.visit_id AND o.subject_kind = 'region' AND o.subject_id > e.subject_id
                    AND o.type IN (%s) WHERE e.subject_kind = 'region'""".formatted(types(EventType::opensPage)),
            "'search', e.subject_kind, e.subject_id, '', count(*) " + EVENTS + " WHERE e.type = 'search'",
            """
            'ending', 'screen', CASE e.subject_kind WHEN 'screen' THEN e.subject_id ELSE e.subject_kind END, e.detail,
                    count(*)""" + ' ' + EVENTS + " WHERE e.type = 'end'",
            "'feedback', '', '', e.detail, count(*) " + EVENTS + " WHERE e.type = 'feedback'");

    private final Connection connection;

    RollUp(Connection connection) {
        this.connection = connection;
    }

    /// Deletes what is older than may be kept: raw visits become roll-ups, old roll-ups and uptime are deleted. Each
    /// day has a transaction of its own, which a power cut either undoes or leaves complete.
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
                        new Subject(rows.getString(5), rows.getString(6)), rows.getString(7)));
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
