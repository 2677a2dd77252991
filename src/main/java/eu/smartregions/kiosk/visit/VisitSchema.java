package eu.smartregions.kiosk.visit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of the database. Raw visits and events are the source of truth; every figure is made from them.
public final class VisitSchema {
    /// Marks the file as the kiosk's: the letters `SRKv`.
    public static final int APPLICATION_ID = 0x53524B76;
    /// The version of these tables.
    public static final int VERSION = 1;
    /// The name of the database in the data folder.
    public static final String FILE = "visits.db";
    /// The name of the database that counting goes on in while [#FILE] must not be written to.
    public static final String BESIDE = "visits-beside.db";

    /// The tables whose rows can be taken over into another database, in an order that keeps references whole.
    static final List<String> GATHERED = List.of("contents", "names", "visits", "events", "losses");

    /// That the types of events are a closed list is left to [EventType]: asking for it here as well would make the
    /// check of the database at each start nine times as long.
    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE kiosk (
                only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
                kiosk_id TEXT NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE contents (
                content_id TEXT PRIMARY KEY,
                first_used INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE names (
                subject_kind    TEXT NOT NULL,
                subject_id      TEXT NOT NULL,
                name            TEXT NOT NULL,
                regions_offered INTEGER,
                PRIMARY KEY (subject_kind, subject_id)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE visits (
                visit_id      TEXT NOT NULL PRIMARY KEY,
                kiosk_id      TEXT NOT NULL,
                kind          TEXT NOT NULL CHECK (kind IN (%s)),
                started_at    INTEGER NOT NULL,
                content_id    TEXT NOT NULL REFERENCES contents,
                language      TEXT NOT NULL,
                idle_limit_ms INTEGER NOT NULL CHECK (idle_limit_ms > 0)
            ) STRICT
            """.formatted(Stream.of(VisitKind.values()).map(kind -> "'" + kind.key() + "'")
                    .collect(Collectors.joining(", "))),
            "CREATE INDEX visits_by_start ON visits (started_at, visit_id)",
            """
            CREATE TABLE events (
                visit_id     TEXT NOT NULL REFERENCES visits,
                seq          INTEGER NOT NULL CHECK (seq > 0),
                offset_ms    INTEGER NOT NULL CHECK (offset_ms >= 0),
                type         TEXT NOT NULL,
                subject_kind TEXT NOT NULL,
                subject_id   TEXT NOT NULL,
                detail       TEXT NOT NULL,
                PRIMARY KEY (visit_id, seq)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE losses (
                loss_id  TEXT PRIMARY KEY,
                noted_at INTEGER NOT NULL,
                events   INTEGER NOT NULL CHECK (events > 0)
            ) STRICT, WITHOUT ROWID
            """);

    /// Asks for every table and column without reading a row: fails where the file is not of this schema.
    private static final String PROBE = """
            SELECT k.only_row, k.kiosk_id, c.content_id, c.first_used, n.subject_kind, n.subject_id, n.name,
                   n.regions_offered, v.visit_id, v.kiosk_id, v.kind, v.started_at, v.content_id, v.language,
                   v.idle_limit_ms, e.visit_id, e.seq, e.offset_ms, e.type, e.subject_kind, e.subject_id, e.detail,
                   l.loss_id, l.noted_at, l.events
              FROM kiosk k, contents c, names n, visits v, events e, losses l
             LIMIT 0
            """;

    private VisitSchema() {
    }

    /// Why statistics cannot be read from a database, or empty if they can.
    public static Optional<String> objection(Connection connection) throws SQLException {
        if (SqliteFiles.number(connection, "PRAGMA application_id") != APPLICATION_ID) {
            return Optional.of("it is not a kiosk's database");
        }
        long version = SqliteFiles.number(connection, "PRAGMA user_version");
        return version == VERSION ? Optional.empty()
                : Optional.of("it has schema version " + version + " and this kiosk knows " + VERSION);
    }

    static void create(Connection connection, String kioskId) throws SQLException {
        SqliteFiles.run(connection, "BEGIN IMMEDIATE");
        SqliteFiles.run(connection, TABLES.toArray(String[]::new));
        try (var insert = connection.prepareStatement("INSERT INTO kiosk (only_row, kiosk_id) VALUES (1, ?)")) {
            insert.setString(1, kioskId);
            insert.executeUpdate();
        }
        SqliteFiles.run(connection, "PRAGMA application_id = " + APPLICATION_ID, "PRAGMA user_version = " + VERSION,
                "COMMIT");
    }

    /// @throws SQLException if a table or column is missing
    static void probe(Connection connection) throws SQLException {
        SqliteFiles.run(connection, PROBE);
    }
}
