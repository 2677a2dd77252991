package eu.smartregions.kiosk.report.fleet;

import eu.smartregions.kiosk.content.place.Opinion;
import eu.smartregions.kiosk.report.figure.DisclosureControl;
import eu.smartregions.kiosk.report.figure.Tally;
import eu.smartregions.kiosk.report.table.DataDictionary;
import eu.smartregions.kiosk.report.table.Table;
import eu.smartregions.kiosk.visit.EventType;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of the export as views of a PostgreSQL database, for programs that ask it themselves: the rule of what a
/// visit is, in SQL. They give what [Tally] gives, over the kinds of visits in `kiosk_log.counted`; only what chance
/// would make of pairs is left to reports and exports.
///
/// Standard SQL but for `percentile_cont` and `generate_series`, which compatible clusters have as well.
final class FleetViews {
    private static final String TOUCHES = types(EventType::isTouch);
    private static final String ACTIONS = types(EventType::isAction);
    private static final String PAGES = types(EventType::opensPage);
    private static final String ANSWERS = Stream.of(Opinion.values())
            .map(answer -> "('" + answer.key() + "', " + answer.ordinal() + ")").collect(Collectors.joining(", "));

    /// The views that the others are made of.
    private static final List<View> PARTS = List.of(
            new View("kiosk_log.chosen_visits", """
                    SELECT v.*, (v.started_at + v.utc_offset_s * 1000) / 3600000 AS local_hour
                      FROM kiosk_log.visits v
                     WHERE v.kind IN (SELECT kind FROM kiosk_log.counted)
                       AND EXISTS (SELECT 1 FROM kiosk_log.events e WHERE e.visit_id = v.visit_id)"""),
            new View("kiosk_log.chosen_rollups", """
                    SELECT * FROM kiosk_log.rollups WHERE kind IN (SELECT kind FROM kiosk_log.counted)"""),
            new View("kiosk_log.last_touches", """
                    SELECT visit_id, max(offset_ms) AS offset_ms,
                           sum(CASE WHEN type IN (%s) THEN 1 ELSE 0 END) AS actions
                      FROM kiosk_log.events
                     WHERE type IN (%s)
                     GROUP BY visit_id""".formatted(ACTIONS, TOUCHES)),
            new View("kiosk_log.stretches", """
                    SELECT visit_id,
                           offset_ms - coalesce(lag(offset_ms) OVER (PARTITION BY visit_id ORDER BY seq), 0) AS ms
                      FROM kiosk_log.events
                     WHERE type IN (%s)""".formatted(TOUCHES)),
            new View("kiosk_log.page_views", """
                    SELECT shown.visit_id, shown.subject_kind, shown.subject_id,
                           greatest(0, least(shown.left_at, touch.offset_ms) - shown.offset_ms) AS reading_ms
                      FROM (SELECT visit_id, type, subject_kind, subject_id, offset_ms,
                                   lead(offset_ms) OVER (PARTITION BY visit_id ORDER BY seq) AS left_at
                              FROM kiosk_log.events WHERE type IN (%s, 'end')) shown
                      JOIN kiosk_log.chosen_visits v ON v.visit_id = shown.visit_id
                      JOIN kiosk_log.last_touches touch ON touch.visit_id = shown.visit_id
                     WHERE shown.type <> 'end'""".formatted(PAGES)),
            new View("kiosk_log.readings", """
                    SELECT subject_kind, subject_id, reading_ms FROM kiosk_log.page_views
                    UNION ALL
                    SELECT subject_kind, subject_id, CAST(detail AS BIGINT)
                      FROM kiosk_log.chosen_rollups, generate_series(1, amount) WHERE measure = 'reading'"""),
            new View("kiosk_log.pages", """
                    SELECT subject_kind, subject_id, sum(visits) AS visits, sum(views) AS views,
                           sum(reading_ms) AS reading_ms, sum(collected) AS collected, sum(qr) AS qr
                      FROM (SELECT subject_kind, subject_id, count(DISTINCT visit_id) AS visits, count(*) AS views,
                                   sum(reading_ms) AS reading_ms, 0 AS collected, 0 AS qr
                              FROM kiosk_log.page_views GROUP BY subject_kind, subject_id
                            UNION ALL
                            SELECT e.subject_kind, e.subject_id, 0, 0, 0,
                                   sum(CASE e.type WHEN 'collect' THEN 1 ELSE 0 END),
                                   sum(CASE e.type WHEN 'qr' THEN 1 ELSE 0 END)
                              FROM kiosk_log.events e JOIN kiosk_log.chosen_visits v ON v.visit_id = e.visit_id
                             WHERE e.type IN ('collect', 'qr') GROUP BY e.subject_kind, e.subject_id
                            UNION ALL
                            SELECT subject_kind, subject_id, CASE measure WHEN 'page_visits' THEN amount ELSE 0 END,
                                   CASE measure WHEN 'page_views' THEN amount ELSE 0 END,
                                   CASE measure WHEN 'reading_ms' THEN amount ELSE 0 END,
                                   CASE measure WHEN 'collected' THEN amount ELSE 0 END,
                                   CASE measure WHEN 'qr' THEN amount ELSE 0 END
                              FROM kiosk_log.chosen_rollups) parts
                     GROUP BY subject_kind, subject_id"""),
            new View("kiosk_log.quantiles", """
                    SELECT subject_kind, subject_id,
                           round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY reading_ms) AS NUMERIC)) / 1000
                               AS median,
                           round(CAST(percentile_cont(0.25) WITHIN GROUP (ORDER BY reading_ms) AS NUMERIC)) / 1000
                               AS q1,
                           round(CAST(percentile_cont(0.75) WITHIN GROUP (ORDER BY reading_ms) AS NUMERIC)) / 1000
                               AS q3
                      FROM kiosk_log.readings GROUP BY subject_kind, subject_id"""),
            new View("kiosk_log.uptime_hours", """
                    SELECT local_hour,
                           CASE WHEN sum(open_ms) + sum(staff_ms) < 60000 THEN 'closed'
                                WHEN sum(staff_ms) > sum(open_ms) THEN 'staff' ELSE 'open' END AS state,
                           kiosk_id
                      FROM (SELECT kiosk_id, h AS local_hour,
                                   CASE state WHEN 'open' THEN ms ELSE 0 END AS open_ms,
                                   CASE state WHEN 'staff' THEN ms ELSE 0 END AS staff_ms,
                                   CASE state WHEN 'closed' THEN ms ELSE 0 END AS closed_ms
                              FROM (SELECT u.kiosk_id, u.state, h,
                                           least(u.began + u.lasted_ms, (h + 1) * 3600000)
                                           - greatest(u.began, h * 3600000) AS ms
                                      FROM (SELECT *, began_at + utc_offset_s * 1000 AS began
                                              FROM kiosk_log.uptime
                                             WHERE lasted_ms > 0) u,
                                           generate_series(u.began / 3600000,
                                               (u.began + u.lasted_ms - 1) / 3600000) h) cut) split
                     GROUP BY kiosk_id, local_hour HAVING sum(open_ms) + sum(staff_ms) >= 60000
                                                              OR sum(closed_ms) >= 60000"""),
            new View("kiosk_log.visit_hours", """
                    SELECT local_hour, sum(visits) AS visits, kiosk_id
                      FROM (SELECT local_hour, 1 AS visits, kiosk_id FROM kiosk_log.chosen_visits
                            UNION ALL
                            SELECT local_hour, amount, kiosk_id
                              FROM kiosk_log.chosen_rollups WHERE measure = 'visits') parts
                     GROUP BY local_hour, kiosk_id"""));

    /// The tables of the export, the dictionary apart.
    private static final List<View> TABLES = List.of(
            new View("kiosk.visits", """
                    SELECT v.visit_id, v.kiosk_id, v.kind, to_timestamp(v.started_at / 1000.0) AS started_at,
                           round(coalesce(touch.offset_ms, 0) / 1000.0, 3) AS duration_s,
                           round(coalesce((SELECT sum(ms)
                                             FROM kiosk_log.stretches s
                                            WHERE s.visit_id = v.visit_id
                                              AND ms <= v.idle_limit_ms), 0) / 1000.0, 3) AS active_s,
                           coalesce((SELECT e.detail
                                       FROM kiosk_log.events e
                                      WHERE e.visit_id = v.visit_id AND e.type = 'end'
                                      ORDER BY e.seq
                                      LIMIT 1), 'open') AS end_reason,
                           coalesce((SELECT e.subject_id
                                       FROM kiosk_log.events e
                                      WHERE e.visit_id = v.visit_id AND e.type = 'language'
                                      ORDER BY e.seq DESC
                                      LIMIT 1), v.language) AS language,
                           coalesce(touch.actions, 0) AS actions, coalesce(touch.actions, 0) >= 2 AS meaningful,
                           v.content_id,
                           coalesce((SELECT n.name
                                       FROM kiosk_log.names n
                                      WHERE n.subject_kind = 'kiosk' AND n.subject_id = v.kiosk_id), '') AS kiosk
                      FROM kiosk_log.chosen_visits v
                      LEFT JOIN kiosk_log.last_touches touch ON touch.visit_id = v.visit_id"""),
            new View("kiosk.events", """
                    SELECT e.visit_id, e.seq, e.offset_ms, e.type, e.subject_kind, e.subject_id, e.detail
                      FROM kiosk_log.events e JOIN kiosk_log.chosen_visits v ON v.visit_id = e.visit_id"""),
            new View("kiosk.regions", """
                    SELECT n.subject_id AS region_id, n.name, coalesce(p.visits, 0) AS visits,
                           coalesce(p.views, 0) AS views,
                           round(coalesce(p.reading_ms, 0) / 1000.0, 3) AS reading_s_total,
                           q.median AS reading_s_median,
                           q.q1 AS reading_s_q1, q.q3 AS reading_s_q3, coalesce(p.collected, 0) AS collected,
                           coalesce(p.qr, 0) AS qr_shown
                      FROM kiosk_log.names n
                      LEFT JOIN kiosk_log.pages p ON p.subject_kind = n.subject_kind AND p.subject_id = n.subject_id
                      LEFT JOIN kiosk_log.quantiles q ON q.subject_kind = n.subject_kind AND q.subject_id = n.subject_id
                     WHERE n.subject_kind = 'region'"""),
            new View("kiosk.areas", """
                    SELECT n.subject_id AS area_id, n.name, coalesce(p.visits, 0) AS visits,
                           coalesce(p.views, 0) AS views,
                           round(coalesce(p.reading_ms, 0) / 1000.0, 3) AS reading_s_total,
                           q.median AS reading_s_median,
                           coalesce(n.regions_offered, 0) AS regions_offered
                      FROM kiosk_log.names n
                      LEFT JOIN kiosk_log.pages p ON p.subject_kind = n.subject_kind AND p.subject_id = n.subject_id
                      LEFT JOIN kiosk_log.quantiles q ON q.subject_kind = n.subject_kind AND q.subject_id = n.subject_id
                     WHERE n.subject_kind = 'area'"""),
            new View("kiosk.languages", """
                    SELECT language, sum(visits) AS visits
                      FROM (SELECT language, 1 AS visits FROM kiosk.visits
                            UNION ALL
                            SELECT subject_id, amount FROM kiosk_log.chosen_rollups WHERE measure = 'language') parts
                     GROUP BY language"""),
            new View("kiosk.hours", """
                    SELECT DATE '1970-01-01' + CAST(days.day AS INTEGER) AS date, hour, coalesce(v.visits, 0) AS visits,
                           CASE WHEN v.visits > 0 THEN 'open' ELSE coalesce(u.state, 'off') END AS state,
                           kiosks.kiosk_id,
                           coalesce((SELECT n.name
                                       FROM kiosk_log.names n
                                      WHERE n.subject_kind = 'kiosk' AND n.subject_id = kiosks.kiosk_id), '') AS kiosk
                      FROM (SELECT generate_series(day, CASE WHEN next - day <= 31 THEN next - 1 ELSE day END) AS day
                              FROM (SELECT day, coalesce(lead(day) OVER (ORDER BY day), day + 1) AS next
                                      FROM (SELECT local_hour / 24 AS day FROM kiosk_log.visit_hours
                                            UNION
                                            SELECT local_hour / 24 FROM kiosk_log.uptime_hours) recorded) gaps) days
                     CROSS JOIN generate_series(0, 23) hour
                     CROSS JOIN (SELECT kiosk_id FROM kiosk_log.visit_hours
                                  UNION
                                 SELECT kiosk_id FROM kiosk_log.uptime_hours) kiosks
                      LEFT JOIN kiosk_log.visit_hours v
                        ON v.local_hour = days.day * 24 + hour AND v.kiosk_id = kiosks.kiosk_id
                      LEFT JOIN kiosk_log.uptime_hours u
                        ON u.local_hour = days.day * 24 + hour AND u.kiosk_id = kiosks.kiosk_id"""),
            new View("kiosk.kiosks", """
                    SELECT kiosks.kiosk_id,
                           coalesce((SELECT n.name
                                       FROM kiosk_log.names n
                                      WHERE n.subject_kind = 'kiosk' AND n.subject_id = kiosks.kiosk_id), '') AS name,
                           to_timestamp(ran.first_beat / 1000.0) AS first_beat,
                           to_timestamp(ran.last_beat / 1000.0) AS last_beat,
                           coalesce(floor(ran.open_ms / 60000), 0) AS open_min, coalesce(v.visits, 0) AS visits,
                           coalesce(said.lost_events, 0) AS losses, coalesce(said.content_id, '') AS content_id,
                           coalesce(said.version, '') AS version
                      FROM (SELECT kiosk_id FROM kiosk_log.visit_hours
                             UNION
                            SELECT kiosk_id FROM kiosk_log.uptime WHERE lasted_ms > 0
                             UNION
                            SELECT kiosk_id FROM kiosk_log.kiosks) kiosks
                      LEFT JOIN (SELECT kiosk_id, min(began_at) AS first_beat, max(began_at + lasted_ms) AS last_beat,
                                        sum(CASE state WHEN 'open' THEN lasted_ms ELSE 0 END) AS open_ms
                                   FROM kiosk_log.uptime WHERE lasted_ms > 0 GROUP BY kiosk_id) ran
                        ON ran.kiosk_id = kiosks.kiosk_id
                      LEFT JOIN (SELECT kiosk_id, sum(visits) AS visits FROM kiosk_log.visit_hours GROUP BY kiosk_id) v
                        ON v.kiosk_id = kiosks.kiosk_id
                      LEFT JOIN kiosk_log.kiosks said ON said.kiosk_id = kiosks.kiosk_id"""),
            new View("kiosk.pairs", """
                    SELECT region_a, region_b, floor(sum(visits) / %1$d) * %1$d AS visits
                      FROM (SELECT a.subject_id AS region_a, b.subject_id AS region_b, count(*) AS visits
                              FROM (SELECT DISTINCT visit_id, subject_id
                                      FROM kiosk_log.page_views
                                     WHERE subject_kind = 'region') a
                              JOIN (SELECT DISTINCT visit_id, subject_id
                                      FROM kiosk_log.page_views
                                     WHERE subject_kind = 'region') b
                                ON a.visit_id = b.visit_id AND a.subject_id COLLATE "C" < b.subject_id COLLATE "C"
                             GROUP BY a.subject_id, b.subject_id
                            UNION ALL
                            SELECT subject_id, detail, amount
                              FROM kiosk_log.chosen_rollups
                             WHERE measure = 'pair') parts
                     GROUP BY region_a, region_b HAVING sum(visits) >= %1$d""".formatted(DisclosureControl.LEAST)),
            new View("kiosk.searches", """
                    SELECT matched_kind, matched_id, sum(searches) AS searches
                      FROM (SELECT subject_kind AS matched_kind, subject_id AS matched_id, 1 AS searches
                              FROM kiosk.events WHERE type = 'search'
                            UNION ALL
                            SELECT subject_kind, subject_id, amount
                              FROM kiosk_log.chosen_rollups
                             WHERE measure = 'search') parts
                     GROUP BY matched_kind, matched_id"""),
            new View("kiosk.endings", """
                    SELECT screen, end_reason, sum(visits) AS visits
                      FROM (SELECT CASE subject_kind WHEN 'screen' THEN subject_id ELSE subject_kind END AS screen,
                                   detail AS end_reason, 1 AS visits FROM kiosk.events WHERE type = 'end'
                            UNION ALL
                            SELECT subject_id, detail, amount
                              FROM kiosk_log.chosen_rollups
                             WHERE measure = 'ending') parts
                     GROUP BY screen, end_reason"""),
            new View("kiosk.feedback", """
                    SELECT answer, coalesce((SELECT sum(visits)
                             FROM (SELECT detail, 1 AS visits FROM kiosk.events WHERE type = 'feedback'
                                   UNION ALL
                                   SELECT detail, amount FROM kiosk_log.chosen_rollups WHERE measure = 'feedback') given
                            WHERE given.detail = answers.answer), 0) AS visits
                      FROM (VALUES %s) AS answers (answer, place)""".formatted(ANSWERS)));

    private static final String NOW = "CAST(extract(epoch FROM now()) * 1000 AS BIGINT)";

    /// The names of kiosks in the order of their numbers: each number with as many digits as the longest may have.
    private static final String BY_NUMBER = "regexp_replace(regexp_replace(lower(kiosk), '([0-9]+)', '" + "0".repeat(18)
            + "\\1', 'g'), '[0-9]*([0-9]{18})(?![0-9])', '\\1', 'g')";

    /// How each kiosk is, for whoever watches over them: not a table of the export.
    private static final View FLEET = new View("kiosk.fleet", """
            SELECT kiosk_id, kiosk,
                   CASE WHEN last_beat < %1$s - %2$d THEN 'off' ELSE last_state END AS state,
                   to_timestamp(last_beat / 1000.0) AS last_beat,
                   (%1$s - last_beat) / 60000 AS silent_min, visits_today, visits, lost_events, content_id, version,
                   clock_set_ms / 1000 AS clock_set_s,
                   CASE WHEN disk_free > 0 THEN disk_free / 1048576 END AS disk_free_mib,
                   CASE WHEN reported_at > 0 THEN to_timestamp(reported_at / 1000.0) END AS reported_at, came_from
              FROM (%3$s) kiosks
             ORDER BY CASE WHEN last_beat < %1$s - %2$d THEN last_beat ELSE %1$s END, %4$s, kiosk_id
            """.formatted(NOW, KioskCondition.SILENT.toMillis(), KioskConditions.SELECT.formatted(NOW), BY_NUMBER));

    private FleetViews() {
    }

    private record View(String name, String select) {
    }

    /// Statements that make all views, or make them anew with the same columns.
    static List<String> create() {
        return Stream.of(PARTS.stream(), TABLES.stream(), Stream.of(FLEET, dictionary())).flatMap(views -> views)
                .map(view -> "CREATE OR REPLACE VIEW " + view.name() + " AS " + view.select()).toList();
    }

    /// Whether a column is in the views: what chance makes of pairs takes more than SQL has.
    static boolean has(DataDictionary.Column column) {
        return column.table() != Table.PAIRS || !List.of("expected", "beyond_chance").contains(column.name());
    }

    private static View dictionary() {
        String rows = DataDictionary.columns().stream().filter(FleetViews::has)
                .map(column -> Stream.of(column.table().key(), column.name(), column.unit(),
                        column.definition()).map(text -> "'" + text.replace("'", "''") + "'")
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
        return new View("kiosk.dictionary", "SELECT * FROM (VALUES " + rows + ") AS d (\"table\", \"column\", unit, "
                + "definition)");
    }

    private static String types(Predicate<EventType> which) {
        return Stream.of(EventType.values()).filter(which).map(type -> "'" + type.key() + "'")
                .collect(Collectors.joining(", "));
    }
}
