package eu.smartregions.kiosk.report;

import eu.smartregions.kiosk.content.Subject;
import eu.smartregions.kiosk.visit.UptimeState;
import eu.smartregions.kiosk.visit.VisitKind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Reads figures from the databases of kiosks, which may be running: everything that one reader says is of one moment.
/// Not for several threads.
public final class StatisticsReader implements AutoCloseable {
    private static final String VISITS = """
            SELECT v.visit_id, v.kiosk_id, v.kind, v.started_at, v.utc_offset_s, v.content_id, v.language, v.idle_limit_ms,
                   %s
              FROM visits v
             WHERE v.started_at + v.utc_offset_s * 1000 >= ? AND v.started_at + v.utc_offset_s * 1000 < ?
               AND (? = 'all' OR v.kind = ?)
               AND EXISTS (SELECT 1 FROM events e WHERE e.visit_id = v.visit_id)
             ORDER BY v.started_at, v.visit_id
            """.formatted(JoinedEvents.SELECT);
    private static final String NAMES = """
            SELECT subject_kind, subject_id, name, coalesce(regions_offered, 0) FROM names
            """;

    private final Sources sources;
    private final Selection selection;

    private StatisticsReader(Sources sources, Selection selection) {
        this.sources = sources;
        this.selection = selection;
    }

    /// Opens databases for reading.
    ///
    /// @param given database files, and data folders for the databases in them; at least one
    /// @throws IOException if one of them is not there, is no kiosk's database, or cannot be read
    public static StatisticsReader open(List<Path> given, Selection selection) throws IOException {
        try {
            Sources sources = Sources.open(given);
            StatisticsReader reader = new StatisticsReader(sources, selection);
            try (Statement begin = sources.connection().createStatement()) {
                begin.execute("BEGIN");
            }
            return reader;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /// How many visits are selected.
    public long visitCount() throws IOException {
        try (PreparedStatement select = selecting("""
                SELECT count(*) FROM visits
                 WHERE started_at + utc_offset_s * 1000 >= ? AND started_at + utc_offset_s * 1000 < ?
                   AND (? = 'all' OR kind = ?)
                """); ResultSet rows = select.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /// The table `visits`, by the time they began.
    public void visits(RowConsumer<VisitRow> each) throws IOException {
        recordedVisits(visit -> each.accept(visit.row()));
    }

    /// The table `events`, by the time their visits began.
    public void events(RowConsumer<EventRow> each) throws IOException {
        recordedVisits(visit -> {
            for (EventRow event : visit.events()) {
                each.accept(event);
            }
        });
    }

    /// The tables that add up.
    public Figures figures() throws IOException {
        Tally tally = new Tally();
        recordedVisits(tally::add);
        return figures(tally);
    }

    /// The tables that add up, of visits that were added up already.
    Figures figures(Tally tally) throws IOException {
        stretches(tally::add);
        return tally.figures(names(), selection);
    }

    /// Everything that a report says, in one reading.
    ///
    /// @param progress told of each visit read
    public Account account(Progress progress) throws IOException {
        AccountTally tally = new AccountTally();
        recordedVisits(progress.counting("Counting visits", visitCount(), tally::add));
        stretches(tally::add);
        return tally.account(selection, names(), lostEvents());
    }

    @Override
    public void close() throws IOException {
        try {
            sources.close();
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /// All selected visits with their events, by the time they began.
    void recordedVisits(RowConsumer<RecordedVisit> each) throws IOException {
        try (PreparedStatement select = selecting(VISITS); ResultSet rows = select.executeQuery()) {
            JoinedEvents joined = new JoinedEvents();
            while (rows.next()) {
                VisitRow.Origin origin = origin(rows);
                each.accept(new RecordedVisit(origin, joined.split(origin.visitId(), rows.getString(9))));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /// Rehearsals take place at times that no kiosk knows of.
    private void stretches(RowConsumer<UptimeStretch> each) throws IOException {
        if (selection.kindKey().equals(VisitKind.REHEARSAL.key())) {
            return;
        }
        try (Statement select = sources.connection().createStatement(); ResultSet rows = select.executeQuery("""
                SELECT kiosk_id, state, began_at + utc_offset_s * 1000, lasted_ms FROM uptime
                """)) {
            while (rows.next()) {
                each.accept(new UptimeStretch(rows.getString(1), UptimeState.of(rows.getString(2)), rows.getLong(3),
                        rows.getLong(4)));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private PreparedStatement selecting(String query) throws SQLException {
        PreparedStatement select = sources.connection().prepareStatement(query);
        select.setLong(1, selection.firstMillis());
        select.setLong(2, selection.endMillis());
        select.setString(3, selection.kindKey());
        select.setString(4, selection.kindKey());
        return select;
    }

    private long lostEvents() throws IOException {
        try (Statement select = sources.connection().createStatement();
                ResultSet rows = select.executeQuery("SELECT coalesce(sum(events), 0) FROM losses")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private List<Tally.Named> names() throws IOException {
        List<Tally.Named> names = new ArrayList<>();
        try (Statement select = sources.connection().createStatement(); ResultSet rows = select.executeQuery(NAMES)) {
            while (rows.next()) {
                names.add(new Tally.Named(new Subject(rows.getString(1), rows.getString(2)), rows.getString(3),
                        rows.getLong(4)));
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
        return names;
    }

    private static VisitRow.Origin origin(ResultSet row) throws SQLException {
        return new VisitRow.Origin(row.getString(1), row.getString(2), row.getString(3),
                Instant.ofEpochMilli(row.getLong(4)).atOffset(ZoneOffset.ofTotalSeconds(row.getInt(5))), row.getString(6),
                row.getString(7), row.getLong(8));
    }

    private static IOException unreadable(SQLException e) {
        return new IOException("The statistics cannot be read: " + e.getMessage(), e);
    }
}
