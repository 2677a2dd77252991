package eu.smartregions.kiosk.visit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Replaces visits that are too old to be kept by figures: how many began in each hour, and what those of a day add to
/// every figure of the statistics, each for itself. By the hour, what a lone visitor did would still stand together; so
/// of everything but their number only the day is kept, as its first hour.
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

    /// What is measured by the hour: measure, subject kind, subject id, detail and amount, and of what.
    private static final String VISITS = "'visits', '', '', '', count(*) " + GOING;
    /// What is measured by the day, in the same way.
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
        SqliteFiles.run(connection, "CREATE TEMP TABLE IF NOT EXISTS going (visit_id TEXT PRIMARY KEY)",
                "DELETE FROM going");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO going (visit_id) VALUES (?)")) {
            for (String visit : visits) {
                insert.setString(1, visit);
                insert.executeUpdate();
            }
        }
        rollUp(BY_HOUR, VISITS);
        for (String measure : MEASURES) {
            rollUp(BY_DAY, measure);
        }
        SqliteFiles.run(connection, "DELETE FROM events WHERE visit_id IN (SELECT visit_id FROM going)",
                "DELETE FROM visits WHERE visit_id IN (SELECT visit_id FROM going)");
    }

    private void rollUp(String when, String measure) throws SQLException {
        SqliteFiles.run(connection, "INSERT INTO rollups (kiosk_id, kind, local_hour, measure, subject_kind, "
                + "subject_id,"
                + " detail, amount) SELECT v.kiosk_id, v.kind, " + when + ", " + measure
                + " GROUP BY 1, 2, 3, 4, 5, 6, 7 ON CONFLICT DO UPDATE SET amount = amount + excluded.amount");
    }

    private List<Retention.Ran> ledger() throws SQLException {
        List<Retention.Ran> ledger = new ArrayList<>();
        try (Statement select = connection.createStatement(); ResultSet rows = select.executeQuery("""
                SELECT began_at + utc_offset_s * 1000, lasted_ms FROM uptime WHERE kiosk_id = (SELECT kiosk_id FROM
                kiosk)
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

    private static String types(Predicate<EventType> which) {
        return Stream.of(EventType.values()).filter(which).map(type -> "'" + type.key() + "'")
                .collect(Collectors.joining(", "));
    }
}
