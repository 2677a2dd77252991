package eu.smartregions.kiosk.report.fleet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Those of some visits, and of their events, that a fleet knows already.
final class KnownVisits {
    private final Map<String, Set<Integer>> events = new HashMap<>();

    KnownVisits(Connection fleet, List<PushedVisit> asked) throws SQLException {
        Object[] ids = asked.stream().map(visit -> visit.origin().visitId()).toArray();
        each(fleet, "SELECT visit_id, 0 FROM visits WHERE visit_id = ANY (?)", ids);
        each(fleet, "SELECT visit_id, seq FROM events WHERE visit_id = ANY (?)", ids);
    }

    /// Returns those of the visits and events that are not known.
    List<PushedVisit> missing(List<PushedVisit> visits) {
        return visits.stream().map(visit -> {
            Set<Integer> known = events.get(visit.origin().visitId());
            return known == null ? visit : visit.without(known);
        }).filter(visit -> visit.isNew() || !visit.events().isEmpty()).toList();
    }

    private void each(Connection fleet, String query, Object[] ids) throws SQLException {
        try (PreparedStatement select = fleet.prepareStatement(query)) {
            select.setArray(1, fleet.createArrayOf("text", ids));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.computeIfAbsent(rows.getString(1), _ -> new HashSet<>()).add(rows.getInt(2));
                }
            }
        }
    }
}
