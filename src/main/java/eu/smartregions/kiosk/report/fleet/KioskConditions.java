package eu.smartregions.kiosk.report.fleet;

import eu.smartregions.kiosk.report.read.Progress;
import eu.smartregions.kiosk.report.read.Sources;
import eu.smartregions.kiosk.report.table.NaturalOrder;
import eu.smartregions.kiosk.visit.Bounds;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How all kiosks of a fleet are, those of which nothing is heard first.
///
/// @param asOf     the moment that they are judged at
/// @param kiosks   the silent ones first, among them those that have been silent for longest
/// @param problems what could not be read, a sentence each
public record KioskConditions(Instant asOf, List<KioskCondition> kiosks, List<String> problems) {
    /// Of each kiosk, moments in milliseconds since 1970. `%s` is the present moment; understood by SQLite and by
    /// PostgreSQL.
    static final String SELECT = """
            SELECT known.kiosk_id,
                   coalesce((SELECT n.name FROM names n
                              WHERE n.subject_kind = 'kiosk' AND n.subject_id = known.kiosk_id), '') AS kiosk,
                   coalesce(known.state, 'off') AS last_state, known.offset_s, known.last_beat,
                   (SELECT count(*) FROM visits v
                     WHERE v.kiosk_id = known.kiosk_id AND v.kind = 'visitor'
                       AND v.started_at >= (%s + known.offset_s * 1000) / 86400000 * 86400000 - known.offset_s * 1000)
                       AS visits_today,
                   (SELECT count(*) FROM visits v WHERE v.kiosk_id = known.kiosk_id AND v.kind = 'visitor')
                   + coalesce((SELECT sum(r.amount) FROM rollups r
                                WHERE r.kiosk_id = known.kiosk_id AND r.kind = 'visitor' AND r.measure = 'visits'), 0)
                       AS visits,
                   coalesce(k.lost_events, 0) AS lost_events, coalesce(k.content_id, '') AS content_id,
                   coalesce(k.version, '') AS version,
                   coalesce((SELECT sum(u.jump_ms) FROM uptime u WHERE u.kiosk_id = known.kiosk_id), 0) AS clock_set_ms,
                   coalesce(k.disk_free, 0) AS disk_free, coalesce(k.reported_at, 0) AS reported_at,
                   coalesce(k.came_from, '') AS came_from
              FROM (SELECT beats.kiosk_id, max(beats.ended) AS last_beat,
                           (SELECT u.state FROM uptime u WHERE u.kiosk_id = beats.kiosk_id
                             ORDER BY u.began_at DESC LIMIT 1) AS state,
                           coalesce((SELECT u.utc_offset_s FROM uptime u WHERE u.kiosk_id = beats.kiosk_id
                                      ORDER BY u.began_at DESC LIMIT 1), 0) AS offset_s
                      FROM (SELECT kiosk_id, began_at + lasted_ms AS ended FROM uptime
                            UNION ALL
                            SELECT kiosk_id, started_at FROM visits
                            UNION ALL
                            SELECT kiosk_id, seen_at FROM kiosks WHERE seen_at > 0) beats
                     GROUP BY beats.kiosk_id) known
              LEFT JOIN kiosks k ON k.kiosk_id = known.kiosk_id
            """;

    public KioskConditions {
        kiosks = List.copyOf(kiosks);
        problems = List.copyOf(problems);
    }

    /// Reads how kiosks are from their databases. Databases that were brought home are judged as of the last word of
    /// any of them, for then all are silent by now.
    ///
    /// @param given database files, data folders, closing reports and folders of these; at least one
    public static KioskConditions of(List<Path> given, Instant now, Progress progress) throws IOException {
        try (Sources sources = Sources.open(given, progress)) {
            Instant asOf = lastBeat(sources.connection())
                    .filter(last -> last.isBefore(now.minus(KioskCondition.SILENT))).orElse(now);
            return read(sources.connection(), asOf, sources.problems());
        } catch (SQLException e) {
            throw new IOException("The kiosks cannot be read: " + e.getMessage(), e);
        }
    }

    /// Reads how kiosks are from what they pushed.
    public static KioskConditions of(Fleet fleet, Instant now) throws IOException {
        try {
            return read(fleet.connection(), now, List.of());
        } catch (SQLException e) {
            throw Fleet.failed(e);
        }
    }

    private static Optional<Instant> lastBeat(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT max(last_beat) FROM ("
                + SELECT.formatted("0") + ") kiosks"); ResultSet row = select.executeQuery()) {
            row.next();
            long last = row.getLong(1);
            return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(bounded(last)));
        }
    }

    private static KioskConditions read(Connection connection, Instant asOf, List<String> problems)
            throws SQLException {
        List<KioskCondition> kiosks = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT.formatted(asOf.toEpochMilli()));
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                kiosks.add(condition(rows, asOf));
            }
        }
        kiosks.sort(Comparator.comparing((KioskCondition kiosk) -> !kiosk.isOff())
                .thenComparing(kiosk -> kiosk.isOff() ? kiosk.lastBeat().toInstant() : Instant.EPOCH)
                .thenComparing(KioskCondition::called, NaturalOrder.OF_NAMES).thenComparing(KioskCondition::kioskId));
        return new KioskConditions(asOf, kiosks, problems);
    }

    private static KioskCondition condition(ResultSet row, Instant asOf) throws SQLException {
        ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) Bounds.of("utc_offset_s", row.getLong("offset_s")));
        OffsetDateTime lastBeat = Instant.ofEpochMilli(bounded(row.getLong("last_beat"))).atOffset(offset);
        boolean silent = lastBeat.toInstant().isBefore(asOf.minus(KioskCondition.SILENT));
        long free = row.getLong("disk_free");
        long reported = bounded(row.getLong("reported_at"));
        return new KioskCondition(row.getString("kiosk_id"), row.getString("kiosk"),
                silent ? KioskCondition.OFF : row.getString("last_state"), lastBeat,
                new KioskCondition.Visits(row.getLong("visits_today"), row.getLong("visits"),
                        row.getLong("lost_events")),
                new KioskCondition.Shown(row.getString("content_id"), row.getString("version"),
                        row.getString("came_from")),
                Duration.ofMillis(row.getLong("clock_set_ms")), Optional.of(free).filter(bytes -> bytes > 0),
                Optional.of(reported).filter(at -> at > 0).map(at -> Instant.ofEpochMilli(at).atOffset(offset)));
    }

    private static long bounded(long millis) {
        return Bounds.of("began_at", millis);
    }
}
