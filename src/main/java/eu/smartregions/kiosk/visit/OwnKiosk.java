package eu.smartregions.kiosk.visit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// The kiosk whose database is open, as the database knows it. What is written here belongs to the transaction of
/// whoever calls, but for [#settleOn].
final class OwnKiosk {
    private final Connection connection;
    private String id;

    OwnKiosk(Connection connection) throws SQLException {
        this.connection = connection;
        this.id = SqliteFiles.text(connection, "SELECT kiosk_id FROM kiosk");
    }

    /// Returns its random identifier.
    String id() {
        return id;
    }

    /// Makes sure that two machines never count as one kiosk. A database that was begun on another machine is a copy,
    /// or moved here: from now on it counts as a kiosk of its own, and remembers where it came from. What it holds
    /// stays under the identifier that it was recorded under.
    ///
    /// @param machine the mark of this machine, empty where it has none
    /// @return the identifier that it came with, if it has another one now
    Optional<String> settleOn(String machine) throws SQLException {
        SqliteFiles.run(connection, "BEGIN IMMEDIATE");
        String before = id;
        String known = machineOf(before);
        boolean elsewhere = !known.isEmpty() && !machine.isEmpty() && !known.equals(machine);
        if (elsewhere) {
            id = VisitFile.newId();
            update("UPDATE kiosk SET kiosk_id = ?", id);
        }
        update("""
                INSERT INTO kiosks (kiosk_id, seen_at, version, content_id, lost_events, disk_free, reported_at,
                                    machine, came_from)
                VALUES (?, 0, '', '', 0, 0, 0, ?, ?)
                ON CONFLICT (kiosk_id) DO UPDATE SET machine = excluded.machine WHERE machine = ''
                """, id, machine, elsewhere ? before : "");
        SqliteFiles.run(connection, "COMMIT");
        return elsewhere ? Optional.of(before) : Optional.empty();
    }

    /// Notes in the file whether it is open, by which a copy is known that was made without the log beside it.
    void use(boolean begins) throws SQLException {
        update("UPDATE kiosk SET in_use = ?", begins ? 1 : 0);
    }

    /// Writes what the kiosk is called, what it shows and by which version. A name that was taken from it is kept
    /// empty, so that it does not come back from an older copy.
    void describe(SubjectNames catalogue, long now) throws SQLException {
        update("""
                INSERT INTO names (subject_kind, subject_id, name, named_at)
                SELECT 'kiosk', ?1, ?2, ?3
                 WHERE ?2 <> '' OR EXISTS (SELECT 1 FROM names WHERE subject_kind = 'kiosk' AND subject_id = ?1)
                ON CONFLICT (subject_kind, subject_id) DO UPDATE
                SET name = excluded.name, named_at = excluded.named_at WHERE names.name <> excluded.name
                """, id, catalogue.kiosk().name(), now);
        update("UPDATE kiosks SET version = ?, content_id = ? WHERE kiosk_id = ?", catalogue.kiosk().version(),
                catalogue.contentId(), id);
    }

    void note(Batch.Beat beat) throws SQLException {
        update("UPDATE kiosks SET seen_at = ?, disk_free = ?, reported_at = max(reported_at, ?) WHERE kiosk_id = ?",
                beat.at(), beat.diskFree(), beat.reportedAt(), id);
    }

    /// Writes a loss, unless it is there already.
    void add(Loss loss) throws SQLException {
        if (update("INSERT INTO losses (loss_id, noted_at, events) VALUES (?, ?, ?) ON CONFLICT (loss_id) DO NOTHING",
                loss.id(), loss.notedAt().toEpochMilli(), loss.events()) > 0) {
            update("UPDATE kiosks SET lost_events = lost_events + ? WHERE kiosk_id = ?", loss.events(), id);
        }
    }

    /// Takes over what the attached database `other` says of the same kiosk.
    void absorb() throws SQLException {
        update("""
                UPDATE main.kiosks
                   SET lost_events = lost_events + (SELECT coalesce(sum(lost_events), 0) FROM other.kiosks),
                       reported_at = max(reported_at, (SELECT coalesce(max(reported_at), 0) FROM other.kiosks))
                 WHERE kiosk_id = ?
                """, id);
    }

    private String machineOf(String kiosk) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT machine FROM kiosks WHERE kiosk_id = ?")) {
            select.setString(1, kiosk);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
