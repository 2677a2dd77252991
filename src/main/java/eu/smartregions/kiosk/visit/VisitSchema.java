package eu.smartregions.kiosk.visit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;

/// The tables of the database. Raw visits and events are the source of truth; every figure is made from them.
public final class VisitSchema {
    /// Marks the file as the kiosk's: the letters `SRKv`.
    public static final int APPLICATION_ID = 0x53524B76;
    /// The version of these tables.
    public static final int VERSION = 4;
    /// The name of the database in the data folder.
    public static final String FILE = "visits.db";
    /// The name of the database in which counting goes on while [#FILE] must not be written to.
    public static final String BESIDE = "visits-beside.db";

    private static final Duration LONGEST_VISIT = Duration.ofHours(1);

    /// The tables. [EventType] alone keeps the list of types closed: checking it here as well would make the check of
    /// the database at each start nine times as long.
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
                named_at        INTEGER NOT NULL DEFAULT 0,
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
                idle_limit_ms INTEGER NOT NULL CHECK (idle_limit_ms > 0),
                utc_offset_s  INTEGER NOT NULL DEFAULT 0
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

    private static final String STATES = "CHECK (state IN (%s))".formatted(Stream.of(UptimeState.values())
            .map(state -> "'" + state.key() + "'").collect(Collectors.joining(", ")));

    private static final String UPTIME = """
            CREATE TABLE uptime (
                stretch_id   TEXT PRIMARY KEY,
                kiosk_id     TEXT NOT NULL,
                state        TEXT NOT NULL %s,
                began_at     INTEGER NOT NULL,
                utc_offset_s INTEGER NOT NULL,
                lasted_ms    INTEGER NOT NULL CHECK (lasted_ms >= 0),
                jump_ms      INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """.formatted(STATES);

    private static final List<String> NEW_IN_2 = List.of(UPTIME,
            """
            CREATE TABLE rollups (
                kiosk_id     TEXT NOT NULL,
                kind         TEXT NOT NULL,
                local_hour   INTEGER NOT NULL,
                measure      TEXT NOT NULL,
                subject_kind TEXT NOT NULL,
                subject_id   TEXT NOT NULL,
                detail       TEXT NOT NULL,
                amount       INTEGER NOT NULL,
                PRIMARY KEY (kiosk_id, kind, local_hour, measure, subject_kind, subject_id, detail)
            ) STRICT, WITHOUT ROWID
            """);

    private static final List<String> NEW_IN_3 = List.of(
            "ALTER TABLE kiosk ADD COLUMN in_use INTEGER NOT NULL DEFAULT 0",
            """
            CREATE TABLE kiosks (
                kiosk_id    TEXT PRIMARY KEY,
                seen_at     INTEGER NOT NULL,
                version     TEXT NOT NULL,
                content_id  TEXT NOT NULL,
                lost_events INTEGER NOT NULL,
                disk_free   INTEGER NOT NULL,
                reported_at INTEGER NOT NULL,
                machine     TEXT NOT NULL,
                came_from   TEXT NOT NULL
            ) STRICT, WITHOUT ROWID
            """);

    /// SQLite changes no check: the ledger, which knew fewer states, is written anew.
    private static final List<String> FROM_3_TO_4 = List.of("ALTER TABLE uptime RENAME TO uptime_before", UPTIME,
            "INSERT INTO uptime SELECT * FROM uptime_before", "DROP TABLE uptime_before");

    private static final List<String> POSTGRES_FROM_3_TO_4 = List.of(
            "ALTER TABLE kiosk_log.uptime DROP CONSTRAINT IF EXISTS uptime_state_check",
            "ALTER TABLE kiosk_log.uptime ADD CONSTRAINT uptime_state_check " + STATES);

    private static final List<String> FROM_1_TO_2 = List.of(
            "ALTER TABLE names ADD COLUMN named_at INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE visits ADD COLUMN utc_offset_s INTEGER NOT NULL DEFAULT 0");

    private static final String ROLLED_UP = """
            SELECT visit_id FROM visits
             WHERE (kiosk_id, (started_at + utc_offset_s * 1000) / 86400000)
                IN (SELECT kiosk_id, local_hour / 24 FROM rollups)
            """;

    /// Deletes, on days that are rolled up, the visits that the figures were made of, whichever database they came in.
    ///
    /// Understood by SQLite and by PostgreSQL.
    public static final List<String> SETTLE = List.of("DELETE FROM events WHERE visit_id IN (" + ROLLED_UP + ")",
            "DELETE FROM visits WHERE visit_id IN (" + ROLLED_UP + ")");

    private static final String PROBE_1 = """
            SELECT k.only_row, k.kiosk_id, c.content_id, c.first_used, n.subject_kind, n.subject_id, n.name,
                   n.regions_offered, v.visit_id, v.kiosk_id, v.kind, v.started_at, v.content_id, v.language,
                   v.idle_limit_ms, e.visit_id, e.seq, e.offset_ms, e.type, e.subject_kind, e.subject_id, e.detail,
                   l.loss_id, l.noted_at, l.events
              FROM kiosk k, contents c, names n, visits v, events e, losses l
             LIMIT 0
            """;

    private VisitSchema() {
    }

    /// Returns the reason why statistics cannot be read from a database, or empty if they can.
    public static Optional<String> objection(Connection connection) throws SQLException {
        if (SqliteFiles.number(connection, "PRAGMA application_id") != APPLICATION_ID) {
            return Optional.of("it is not a kiosk's database");
        }
        long version = SqliteFiles.number(connection, "PRAGMA user_version");
        return isKnown(version)
                ? Optional.empty()
                : Optional.of("it has schema version " + version + " and this kiosk knows " + VERSION);
    }

    /// Whether a file says that a kiosk had it open, so that the newest visits may be in its write-ahead log alone.
    public static boolean wasInUse(Connection connection) throws SQLException {
        return SqliteFiles.number(connection, "PRAGMA user_version") >= 3
                && SqliteFiles.number(connection, "SELECT in_use FROM kiosk") == 1;
    }

    /// Selects the identifiers of visits that may be under way, so that their visitor may yet ask not to be counted:
    /// begun after the moment given (see [#underWaySince]) and without an end.
    ///
    /// @param database the name that it is attached under
    public static String underWay(String database) {
        return """
                SELECT v.visit_id FROM %1$s.visits v WHERE v.started_at > ?
                   AND NOT EXISTS (SELECT 1 FROM %1$s.events e WHERE e.visit_id = v.visit_id AND e.type = 'end')
                """.formatted(database);
    }

    /// Returns the moment, in milliseconds since 1970, before which every visit is over, whatever is known of its end.
    public static long underWaySince() {
        return System.currentTimeMillis() - LONGEST_VISIT.toMillis();
    }

    /// Whether files of this version can be read or be brought up to date.
    static boolean isKnown(long version) {
        return version >= 1 && version <= VERSION;
    }

    /// Brings a file of an earlier version up to date, in one step.
    static void migrate(Connection connection) throws SQLException {
        long version = SqliteFiles.number(connection, "PRAGMA user_version");
        if (version == VERSION) {
            return;
        }
        SqliteFiles.run(connection, "BEGIN IMMEDIATE");
        if (version == 1) {
            SqliteFiles.run(connection, FROM_1_TO_2.toArray(String[]::new));
            SqliteFiles.run(connection, NEW_IN_2.toArray(String[]::new));
        }
        if (version <= 2) {
            SqliteFiles.run(connection, NEW_IN_3.toArray(String[]::new));
        }
        if (version >= 2) {
            SqliteFiles.run(connection, FROM_3_TO_4.toArray(String[]::new));
        }
        SqliteFiles.run(connection, "PRAGMA user_version = " + VERSION, "COMMIT");
    }

    /// Returns the same tables for PostgreSQL, without references: visits are pushed before their events, and checking
    /// that again for each row takes longer than writing it.
    public static List<String> forPostgres() {
        return forPostgres(Stream.of(TABLES, NEW_IN_2, NEW_IN_3));
    }

    /// Returns what brings the tables there up to date that an earlier version of this program made.
    public static List<String> newForPostgres() {
        return Stream.concat(forPostgres(Stream.of(NEW_IN_3)).stream()
                .map(sql -> sql.replace("CREATE TABLE ", "CREATE TABLE IF NOT EXISTS kiosk_log.")),
                POSTGRES_FROM_3_TO_4.stream()).toList();
    }

    private static List<String> forPostgres(Stream<List<String>> tables) {
        return tables.flatMap(List::stream).filter(sql -> !sql.contains("TABLE kiosk "))
                .map(sql -> sql.replace(" STRICT, WITHOUT ROWID", "").replace(" STRICT", "")
                        .replace("INTEGER", "BIGINT")
                        .replaceAll(" REFERENCES \\w+", ""))
                .toList();
    }

    /// Whether this is a file of an earlier version, whose tables lack columns.
    public static boolean isEarlier(Connection connection) throws SQLException {
        return SqliteFiles.number(connection, "PRAGMA user_version") < VERSION;
    }

    /// Selects all rows of a table of an attached database, with 0 for columns that it is too old to have.
    static String selectAll(Connection connection, String database, VisitTable table) throws SQLException {
        List<String> there = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT name FROM pragma_table_info('" + table.table() + "', '" + database + "')")) {
            while (rows.next()) {
                there.add(rows.getString(1));
            }
        }
        String columns = table.columns().stream().map(column -> there.contains(column) ? column : "0")
                .collect(Collectors.joining(", "));
        return "SELECT " + columns + " FROM "
                + (there.isEmpty() ? "(SELECT 0 WHERE false)" : database + "." + table.table());
    }

    static void create(Connection connection, String kioskId) throws SQLException {
        SqliteFiles.run(connection, "BEGIN IMMEDIATE");
        SqliteFiles.run(connection, TABLES.toArray(String[]::new));
        SqliteFiles.run(connection, NEW_IN_2.toArray(String[]::new));
        SqliteFiles.run(connection, NEW_IN_3.toArray(String[]::new));
        try (var insert = connection.prepareStatement("INSERT INTO kiosk (only_row, kiosk_id) VALUES (1, ?)")) {
            insert.setString(1, kioskId);
            insert.executeUpdate();
        }
        SqliteFiles.run(connection, "PRAGMA application_id = " + APPLICATION_ID, "PRAGMA user_version = " + VERSION,
                "COMMIT");
    }

    /// Asks for every table and column of a file's version without reading a row.
    ///
    /// @throws SQLException if one is missing
    static void probe(Connection connection) throws SQLException {
        long version = SqliteFiles.number(connection, "PRAGMA user_version");
        if (version == 1) {
            SqliteFiles.run(connection, PROBE_1);
            absent(connection, "'uptime', 'rollups', 'kiosks'");
            return;
        }
        SqliteFiles.run(connection, "SELECT kiosk_id FROM kiosk WHERE only_row = 1");
        if (version >= 3) {
            SqliteFiles.run(connection, VisitTable.probe(EnumSet.allOf(VisitTable.class)));
        } else {
            SqliteFiles.run(connection, VisitTable.probe(EnumSet.complementOf(EnumSet.of(VisitTable.KIOSKS))));
            absent(connection, "'kiosks'");
        }
    }

    private static void absent(Connection connection, String tables) throws SQLException {
        if (SqliteFiles.number(connection, "SELECT count(*) FROM sqlite_schema WHERE name IN (" + tables + ")") > 0) {
            throw new SQLException("it has tables of a later version", null, SQLiteErrorCode.SQLITE_ERROR.code);
        }
    }
}
