package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.table.NaturalOrder;
import eu.smartregions.kiosk.visit.Bounds;
import eu.smartregions.kiosk.visit.UptimeState;
import eu.smartregions.kiosk.visit.VisitKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the kiosks of databases: when each ran on the days that are chosen, and what it said of itself last.
final class KioskRows {
    private final Map<String, KioskRow.Ran> ran = new HashMap<>();
    private final Map<String, KioskRow.Said> said = new HashMap<>();

    private KioskRows() {
    }

    /// @param jumps of their clocks
    static KioskRows read(Connection connection, ClockJumps jumps, Selection selection) throws SQLException {
        KioskRows rows = new KioskRows();
        rows.readSaid(connection);
        // Rehearsals take place at times that no kiosk knows of.
        if (!selection.kindKey().equals(VisitKind.REHEARSAL.key())) {
            rows.readRan(connection, jumps, selection);
        }
        return rows;
    }

    /// Returns all kiosks, by their names and identifiers.
    ///
    /// @param visits by the identifiers of kiosks
    /// @param names  likewise
    List<KioskRow> with(Map<String, Long> visits, Map<String, String> names) {
        return Stream.of(visits.keySet(), ran.keySet(), said.keySet()).flatMap(Set::stream).distinct()
                .map(id -> new KioskRow(id, names.getOrDefault(id, ""), Optional.ofNullable(ran.get(id)),
                        visits.getOrDefault(id, 0L), said.getOrDefault(id, KioskRow.Said.NOTHING)))
                .sorted(Comparator.comparing(KioskRow::name, NaturalOrder.OF_NAMES).thenComparing(KioskRow::kioskId))
                .toList();
    }

    private void readSaid(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT kiosk_id, lost_events, content_id, version FROM kiosks")) {
            while (rows.next()) {
                said.put(rows.getString(1),
                        new KioskRow.Said(rows.getLong(2), rows.getString(3), rows.getString(4)));
            }
        }
    }

    private void readRan(Connection connection, ClockJumps jumps, Selection selection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("""
                SELECT kiosk_id, state, %s, %s, lasted_ms FROM uptime WHERE lasted_ms > 0
                """.formatted(jumps.began("began_at", "kiosk_id"),
                        jumps.offset("utc_offset_s", "began_at", "kiosk_id")))) {
            while (rows.next()) {
                ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) Bounds.of("utc_offset_s", rows.getLong(4)));
                long ahead = offset.getTotalSeconds() * 1_000L;
                long began = Bounds.of("began_at", rows.getLong(3));
                long from = Math.max(began + ahead, selection.firstMillis());
                long to = Math.min(began + ahead + Bounds.of("lasted_ms", rows.getLong(5)), selection.endMillis());
                if (from < to) {
                    ran.merge(rows.getString(1),
                            new KioskRow.Ran(moment(from - ahead, offset), moment(to - ahead, offset),
                                    rows.getString(2).equals(UptimeState.OPEN.key()) ? to - from : 0),
                            KioskRows::both);
                }
            }
        }
    }

    private static KioskRow.Ran both(KioskRow.Ran one, KioskRow.Ran other) {
        return new KioskRow.Ran(one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last(), one.openMillis() + other.openMillis());
    }

    private static OffsetDateTime moment(long millis, ZoneOffset offset) {
        return Instant.ofEpochMilli(millis).atOffset(offset);
    }
}
