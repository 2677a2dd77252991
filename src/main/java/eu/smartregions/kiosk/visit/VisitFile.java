package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// One open database. After any exception it must be closed and discarded: SQLite may have rolled back by itself, and
/// later statements would be outside any transaction.
final class VisitFile implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(VisitFile.class.getName());
    private static final String INSERT_CONTENT = """
            INSERT INTO contents (content_id, first_used) VALUES (?, ?) ON CONFLICT (content_id) DO NOTHING
            """;

    private final Path file;
    private final Connection connection;
    private final OwnKiosk kiosk;
    private String knownVisit = "";

    private VisitFile(Path file, Connection connection) throws SQLException {
        this.file = file;
        this.connection = connection;
        this.kiosk = new OwnKiosk(connection);
    }

    /// Opens a file that an [Inspection] found sound.
    static VisitFile open(Path file) throws SQLException, IOException {
        Connection connection = SqliteFiles.writable(file);
        try {
            VisitSchema.migrate(connection);
            return new VisitFile(file, connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Creates an empty database. It gets its name only when it is complete, so that there is never half a database
    /// under that name.
    static void create(Path file, String kioskId) throws SQLException, IOException {
        Path growing = file.resolveSibling(file.getFileName() + ".new");
        for (Path leftover : SqliteFiles.triple(growing)) {
            Files.deleteIfExists(leftover);
        }
        try (Connection connection = SqliteFiles.writable(growing)) {
            VisitSchema.create(connection, kioskId);
        }
        SafeMove.into(growing, file);
    }

    static String newId() {
        return HexFormat.of().toHexDigits(new SecureRandom().nextLong());
    }

    String kioskId() {
        return kiosk.id();
    }

    /// Returns what is in it.
    LogState.Ledger ledger() throws SQLException {
        long last = SqliteFiles.number(connection, "SELECT coalesce(max(started_at), 0) FROM visits");
        return new LogState.Ledger(kiosk.id(), last == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(last)),
                SqliteFiles.number(connection, "SELECT coalesce(sum(events), 0) FROM losses"));
    }

    /// Makes sure that this database counts as a kiosk of its own where it came from another machine.
    ///
    /// @param machine the mark of this machine, empty where it has none
    /// @return the identifier that it came with, if it has another one now
    Optional<String> settleOn(String machine) throws SQLException {
        Optional<String> before = kiosk.settleOn(machine);
        kiosk.use(true);
        emptyWal();
        return before;
    }

    /// Writes what is not there yet, in one transaction. On return it survives a power cut, and nothing is left of
    /// visits that were to be forgotten.
    void write(Batch batch) throws SQLException, IOException {
        SqliteFiles.run(connection, "BEGIN IMMEDIATE");
        insertEvents(batch.events());
        if (batch.loss().events() > 0) {
            kiosk.add(batch.loss());
        }
        insertStretches(batch.stretches());
        if (batch.beat().isPresent()) {
            kiosk.note(batch.beat().get());
        }
        SqliteFiles.run(connection, "COMMIT");
        if (batch.events().stream().anyMatch(event -> event.type() == EventType.FORGET)) {
            emptyWal();
        }
    }

    private void insertEvents(List<VisitEvent> events) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(VisitTable.EVENTS.insert())) {
            for (VisitEvent event : events) {
                if (event.type() == EventType.FORGET) {
                    forget(event.visit().id());
                    continue;
                }
                insertVisit(event.visit());
                insert.setString(1, event.visit().id());
                insert.setInt(2, event.seq());
                insert.setLong(3, event.offsetMillis());
                insert.setString(4, event.type().key());
                insert.setString(5, event.subject().kind().key());
                insert.setString(6, event.subject().id());
                insert.setString(7, event.detail());
                insert.executeUpdate();
            }
        }
    }

    private void forget(String visitId) throws SQLException {
        for (String table : List.of("events", "visits")) {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM " + table + " WHERE visit_id = "
                    + "?")) {
                delete.setString(1, visitId);
                delete.executeUpdate();
            }
        }
        knownVisit = "";
    }

    private void insertStretches(List<UptimeSpan> stretches) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(VisitTable.UPTIME.insert())) {
            for (UptimeSpan stretch : stretches) {
                insert.setString(1, stretch.id());
                insert.setString(2, kiosk.id());
                insert.setString(3, stretch.state().key());
                insert.setLong(4, stretch.began().toInstant().toEpochMilli());
                insert.setInt(5, stretch.began().getOffset().getTotalSeconds());
                insert.setLong(6, stretch.lastedMillis());
                insert.setLong(7, stretch.jumpMillis());
                insert.executeUpdate();
            }
        }
    }

    /// Writes the names of what is showing.
    void write(SubjectNames catalogue, long now) throws SQLException {
        SqliteFiles.run(connection, "BEGIN IMMEDIATE");
        insertContent(catalogue.contentId(), now);
        try (PreparedStatement upsert = connection.prepareStatement("""
                INSERT INTO names (subject_kind, subject_id, name, regions_offered, named_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (subject_kind, subject_id) DO UPDATE
                SET name = excluded.name, regions_offered = excluded.regions_offered, named_at = excluded.named_at
                """)) {
            for (var named : catalogue.names().entrySet()) {
                upsert.setString(1, named.getKey().kind().key());
                upsert.setString(2, named.getKey().id());
                upsert.setString(3, named.getValue());
                upsert.setObject(4, catalogue.offered().get(named.getKey()));
                upsert.setLong(5, now);
                upsert.executeUpdate();
            }
        }
        kiosk.describe(catalogue, now);
        SqliteFiles.run(connection, "COMMIT");
    }

    /// Ends the visits that the last run of the kiosk could not end because it lost its power.
    void endInterruptedVisits() throws SQLException {
        SqliteFiles.run(connection, """
                INSERT INTO events (visit_id, seq, offset_ms, type, subject_kind, subject_id, detail)
                SELECT last.visit_id, last.seq + 1, last.offset_ms, 'end',
                       coalesce(page.subject_kind, last.subject_kind),
                       coalesce(page.subject_id, last.subject_id), 'power'
                  FROM visits v
                  JOIN events last ON last.visit_id = v.visit_id
                   AND last.seq = (SELECT max(seq) FROM events WHERE visit_id = v.visit_id)
                  LEFT JOIN events page ON page.visit_id = v.visit_id
                   AND page.seq = (SELECT max(seq) FROM events
                                    WHERE visit_id = v.visit_id AND type IN ('start', 'open', 'show'))
                 WHERE last.type <> 'end'
                """);
    }

    /// Deletes what is older than may be kept, and leaves its figures.
    void retain() throws SQLException {
        new RollUp(connection).oldVisits();
        emptyWal();
    }

    /// Keeps a copy of this day, unless there is one.
    void keepIn(DaySnapshots snapshots, LocalDate day) throws SQLException, IOException {
        snapshots.keep(file, connection, day);
    }

    /// Takes over everything from a database of the same schema that nobody writes to, under this kiosk's identifier:
    /// a database that was begun while this one could not be read had to make up a new one.
    void absorb(Path other) throws SQLException {
        try (PreparedStatement attach = connection.prepareStatement("ATTACH ? AS other")) {
            attach.setString(1, other.toAbsolutePath().toString());
            attach.execute();
        }
        SqliteFiles.run(connection, "BEGIN IMMEDIATE");
        for (VisitTable table : EnumSet.complementOf(EnumSet.of(VisitTable.KIOSKS))) {
            String columns = String.join(", ", table.columns());
            SqliteFiles.run(connection, "INSERT INTO main." + table.table() + " (" + columns + ") SELECT "
                    + columns.replace("kiosk_id", "(SELECT kiosk_id FROM main.kiosk)")
                    + " FROM other." + table.table() + " WHERE true" + table.onConflict());
        }
        kiosk.absorb();
        SqliteFiles.run(connection, "COMMIT", "DETACH other");
    }

    /// Returns the size of the write-ahead log in bytes.
    long walBytes() throws IOException {
        Path wal = SqliteFiles.triple(file).get(1);
        return Files.exists(wal) ? Files.size(wal) : 0;
    }

    /// Tries to move the write-ahead log into the database and to empty it, without waiting for anybody.
    ///
    /// @return whether it is empty now; it stays while a reader still needs it
    boolean emptyWal() throws SQLException {
        SqliteFiles.run(connection, "PRAGMA busy_timeout = 0");
        boolean busy = SqliteFiles.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)") != 0;
        SqliteFiles.run(connection, "PRAGMA busy_timeout = 5000");
        return !busy;
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            kiosk.use(false);
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "It stays noted as in use, since it cannot be written to", e);
        }
    }

    private void insertVisit(Visit visit) throws SQLException {
        if (visit.id().equals(knownVisit)) {
            return;
        }
        long startedAt = visit.startedAt().toInstant().toEpochMilli();
        insertContent(visit.contentId(), startedAt);
        try (PreparedStatement insert = connection.prepareStatement(VisitTable.VISITS.insert())) {
            insert.setString(1, visit.id());
            insert.setString(2, kiosk.id());
            insert.setString(3, visit.kind().key());
            insert.setLong(4, startedAt);
            insert.setString(5, visit.contentId());
            insert.setString(6, visit.language().code());
            insert.setLong(7, visit.idleLimit().toMillis());
            insert.setInt(8, visit.startedAt().getOffset().getTotalSeconds());
            insert.executeUpdate();
        }
        knownVisit = visit.id();
    }

    private void insertContent(String contentId, long firstUsed) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_CONTENT)) {
            insert.setString(1, contentId);
            insert.setLong(2, firstUsed);
            insert.executeUpdate();
        }
    }
}
