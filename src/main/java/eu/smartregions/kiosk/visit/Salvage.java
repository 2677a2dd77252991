package eu.smartregions.kiosk.visit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Takes what can be read of a damaged database, whole visits only. It is read row by row and never attached, so that
/// what is broken in it cannot break what is gathered.
final class Salvage {
    private final Connection source;
    private final Connection target;

    Salvage(Connection source, Connection target) {
        this.source = source;
        this.target = target;
    }

    /// Adds what can be read.
    ///
    /// @return how many visits were not there before
    long take() throws SQLException {
        SqliteFiles.run(target, "BEGIN IMMEDIATE");
        long before = SqliteFiles.number(target, "SELECT count(*) FROM visits");
        Stream.of(VisitTable.values()).filter(table -> table != VisitTable.VISITS && table != VisitTable.EVENTS)
                .forEach(table -> add(table, readable(table)));
        for (String visit : visits()) {
            List<List<Object>> facts = whole(VisitTable.VISITS, visit);
            List<List<Object>> events = whole(VisitTable.EVENTS, visit);
            if (!facts.isEmpty() && !events.isEmpty()) {
                add(VisitTable.VISITS, facts);
                add(VisitTable.EVENTS, events);
            }
        }
        SqliteFiles.run(target, "COMMIT");
        return SqliteFiles.number(target, "SELECT count(*) FROM visits") - before;
    }

    /// Returns the visits of which anything can be found, from either end and by either index.
    private Set<String> visits() {
        Set<String> visits = new LinkedHashSet<>();
        for (String query : List.of("SELECT visit_id FROM visits ORDER BY rowid",
                "SELECT visit_id FROM visits ORDER BY rowid DESC", "SELECT visit_id FROM visits ORDER BY visit_id",
                "SELECT visit_id FROM visits ORDER BY visit_id DESC")) {
            read(query, "", 1).forEach(row -> visits.add(String.valueOf(row.getFirst())));
        }
        return visits;
    }

    private List<List<Object>> readable(VisitTable table) {
        return read("SELECT " + String.join(", ", table.columns()) + " FROM " + table.table(), "",
                table.columns().size());
    }

    /// Returns the rows about a visit, or none where one of them cannot be read.
    private List<List<Object>> whole(VisitTable table, String visit) {
        int columns = table.columns().size();
        List<List<Object>> rows = read("SELECT " + String.join(", ", table.columns()) + " FROM " + table.table()
                + " WHERE visit_id = ?", visit, columns);
        return rows.stream().allMatch(row -> row.size() == columns) ? rows : List.of();
    }

    /// Reads rows up to the first that cannot be read, in whose place an empty one stands where a visit was asked for.
    private List<List<Object>> read(String query, String visit, int columns) {
        List<List<Object>> rows = new ArrayList<>();
        try (PreparedStatement select = source.prepareStatement(query)) {
            if (!visit.isEmpty()) {
                select.setString(1, visit);
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        row.add(found.getObject(column));
                    }
                    rows.add(row);
                }
            }
        } catch (SQLException _) {
            if (!visit.isEmpty()) {
                rows.add(List.of());
            }
        }
        return rows;
    }

    private void add(VisitTable table, List<List<Object>> rows) {
        for (List<Object> row : rows) {
            try (PreparedStatement insert = target.prepareStatement(table.insert())) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.executeUpdate();
            } catch (SQLException _) {
                // A row that no kiosk wrote: the rules of the tables keep it out.
            }
        }
    }
}
