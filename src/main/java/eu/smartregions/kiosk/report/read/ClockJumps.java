package eu.smartregions.kiosk.report.read;

import eu.smartregions.kiosk.report.figure.Scope;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The times at which the clock of a running kiosk was set, and what follows for what it recorded before: the stretches
/// of its ledger that led up to the setting without a gap were recorded by the clock of before, so they and their
/// visits are told by the clock that it was set to. Whatever was recorded in an earlier run stays as it is.
final class ClockJumps {
    /// Between the end of a stretch and the beginning of the next, by the same clock.
    private static final long NEAR_MS = 2_000;
    /// More than that no event has.
    private static final int MOST = 200;

    private final List<Correction> corrections;

    /// A stretch of the ledger.
    private record Stretch(String kioskId, long began, long ended, long jump, long offset) {
        /// When it began, by the clock of before.
        long beganBefore() {
            return began - jump;
        }
    }

    /// What is recorded between two moments was so much later, with another offset from universal time.
    private record Correction(Stretch stretch, long by, long offset) {
    }

    private ClockJumps(List<Correction> corrections) {
        this.corrections = corrections;
    }

    static ClockJumps of(Connection connection) throws SQLException {
        List<Stretch> ledger = new ArrayList<>();
        try (Statement select = connection.createStatement(); ResultSet rows = select.executeQuery("""
                SELECT kiosk_id, began_at, began_at + lasted_ms, jump_ms, utc_offset_s FROM uptime
                 WHERE kiosk_id IN (SELECT kiosk_id FROM uptime WHERE jump_ms <> 0)
                """)) {
            while (rows.next()) {
                ledger.add(new Stretch(rows.getString(1), rows.getLong(2), rows.getLong(3), rows.getLong(4),
                        rows.getLong(5)));
            }
        }
        return new ClockJumps(corrections(ledger));
    }

    /// The times at which clocks were set, the earliest first.
    List<Scope.ClockSet> sets() {
        return corrections.stream().map(Correction::stretch)
                .map(stretch -> new Scope.ClockSet(stretch.kioskId, Duration.ofMillis(by(stretch)))).distinct()
                .toList();
    }

    /// An expression for when a row's visit or stretch began, in milliseconds since 1970.
    ///
    /// @param began  the column of the moment recorded
    /// @param kiosk  the column of the kiosk
    String began(String began, String kiosk) {
        return corrections.isEmpty() ? began : "(" + began + " + " + cases(began, kiosk, "0", true) + ")";
    }

    /// An expression for the offset of that moment from universal time, in seconds.
    String offset(String offset, String began, String kiosk) {
        return corrections.isEmpty() ? offset : cases(began, kiosk, offset, false);
    }

    private long by(Stretch stretch) {
        return corrections.stream().filter(each -> each.stretch.equals(stretch)).mapToLong(Correction::by).sum();
    }

    private String cases(String began, String kiosk, String otherwise, boolean times) {
        StringBuilder sql = new StringBuilder("CASE");
        for (Correction each : corrections) {
            sql.append(" WHEN ").append(kiosk).append(" = '").append(each.stretch.kioskId.replace("'", "''"))
                    .append("' AND ").append(began).append(" BETWEEN ").append(each.stretch.began).append(" AND ")
                    .append(each.stretch.ended).append(" THEN ").append(times ? each.by : each.offset);
        }
        return sql.append(" ELSE ").append(otherwise).append(" END").toString();
    }

    private static List<Correction> corrections(List<Stretch> ledger) {
        Map<String, NavigableMap<Long, Stretch>> next = new HashMap<>();
        ledger.forEach(stretch -> next.computeIfAbsent(stretch.kioskId, _ -> new TreeMap<>())
                .put(stretch.beganBefore(), stretch));
        List<Correction> corrections = new ArrayList<>();
        for (Stretch stretch : ledger) {
            Correction correction = correction(stretch, next.getOrDefault(stretch.kioskId, new TreeMap<>()),
                    ledger.size());
            if (correction.by != 0) {
                corrections.add(correction);
            }
        }
        corrections.sort(Comparator.comparingLong((Correction each) -> -Math.abs(each.by)));
        return corrections.stream().limit(MOST)
                .sorted(Comparator.comparingLong((Correction each) -> each.stretch.began)).toList();
    }

    /// Follows a stretch to the last of its run.
    private static Correction correction(Stretch first, NavigableMap<Long, Stretch> next, int longest) {
        long by = 0;
        Stretch last = first;
        for (int i = 0; i < longest; i++) {
            Map.Entry<Long, Stretch> follower = next.ceilingEntry(last.ended - NEAR_MS);
            if (follower == null || follower.getKey() > last.ended + NEAR_MS || follower.getValue().equals(last)) {
                break;
            }
            last = follower.getValue();
            by += last.jump;
        }
        return new Correction(first, by, last.offset);
    }
}
