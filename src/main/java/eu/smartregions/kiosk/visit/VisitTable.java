package eu.smartregions.kiosk.visit;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A table whose rows can be taken over into another database, in an order that keeps references whole. Taking over is
/// idempotent and independent of order: a rule chooses between two versions of a row by looking at these two alone.
///
/// Its statements are understood by SQLite and by PostgreSQL.
public enum VisitTable {
    /// The earliest use is kept.
    CONTENTS("content_id", List.of("content_id", "first_used"),
            "UPDATE SET first_used = excluded.first_used WHERE excluded.first_used < contents.first_used"),
    /// The latest name is kept.
    NAMES("subject_kind, subject_id", List.of("subject_kind", "subject_id", "name", "regions_offered", "named_at"), """
            UPDATE SET name = excluded.name, regions_offered = excluded.regions_offered, named_at = excluded.named_at
             WHERE (excluded.named_at, excluded.name, coalesce(excluded.regions_offered, -1))
                 > (names.named_at, names.name, coalesce(names.regions_offered, -1))"""),
    VISITS("visit_id", List.of("visit_id", "kiosk_id", "kind", "started_at", "content_id", "language", "idle_limit_ms",
            "utc_offset_s"), "NOTHING"),
    EVENTS("visit_id, seq", List.of("visit_id", "seq", "offset_ms", "type", "subject_kind", "subject_id", "detail"),
            "NOTHING"),
    LOSSES("loss_id", List.of("loss_id", "noted_at", "events"), "NOTHING"),
    /// The longest span is kept: a span grows while it lasts.
    UPTIME("stretch_id", List.of("stretch_id", "kiosk_id", "state", "began_at", "utc_offset_s", "lasted_ms", "jump_ms"),
            "UPDATE SET lasted_ms = excluded.lasted_ms WHERE excluded.lasted_ms > uptime.lasted_ms"),
    ROLLUPS("kiosk_id, kind, local_hour, measure, subject_kind, subject_id, detail",
            List.of("kiosk_id", "kind", "local_hour", "measure", "subject_kind", "subject_id", "detail", "amount"),
            "UPDATE SET amount = excluded.amount WHERE excluded.amount > rollups.amount"),
    /// What a kiosk said of itself last is kept.
    KIOSKS("kiosk_id", List.of("kiosk_id", "seen_at", "version", "content_id", "lost_events", "disk_free",
            "reported_at", "machine", "came_from"), """
            UPDATE SET seen_at = excluded.seen_at, version = excluded.version, content_id = excluded.content_id,
                       lost_events = excluded.lost_events, disk_free = excluded.disk_free,
                       reported_at = excluded.reported_at, machine = excluded.machine, came_from = excluded.came_from
             WHERE (excluded.seen_at, excluded.lost_events, excluded.reported_at, excluded.disk_free, excluded.version,
                    excluded.content_id, excluded.machine, excluded.came_from)
                 > (kiosks.seen_at, kiosks.lost_events, kiosks.reported_at, kiosks.disk_free, kiosks.version,
                    kiosks.content_id, kiosks.machine, kiosks.came_from)""");

    private final String key;
    private final List<String> columns;
    private final String ifThere;

    VisitTable(String key, List<String> columns, String ifThere) {
        this.key = key;
        this.columns = columns;
        this.ifThere = ifThere;
    }

    /// Returns the name of the table in the database.
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the columns, in the order of [#insert].
    public List<String> columns() {
        return columns;
    }

    /// Returns the statement that adds a row, with a parameter for each column, or lets the rule choose if the row
    /// exists already.
    public String insert() {
        return "INSERT INTO " + table() + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")" + onConflict();
    }

    /// Returns the end of an `INSERT` of all columns.
    String onConflict() {
        return " ON CONFLICT (" + key + ") DO " + ifThere;
    }

    /// Returns a query for every column of tables that reads no row and fails if one is missing.
    static String probe(Set<VisitTable> tables) {
        return "SELECT " + tables.stream().flatMap(table -> table.columns.stream()
                .map(column -> table.table() + "." + column)).collect(Collectors.joining(", ")) + " FROM "
                + tables.stream().map(VisitTable::table).collect(Collectors.joining(", ")) + " LIMIT 0";
    }
}
