package eu.smartregions.kiosk.report.fleet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds which visits of a kiosk's database a fleet has whole, by what it has of them: so nothing has to be remembered
/// of earlier pushes, and what is missing for whatever reason is pushed again.
final class WholeVisits {
    /// Where they are listed, for as long as the kiosk's database is open.
    static final String TABLE = "temp.whole_visits";

    private static final int VISITS_AT_ONCE = 5_000;
    /// Two visits of the same identifier have the same events where they have as many and their numbers add up to the
    /// same. Understood by SQLite and by PostgreSQL.
    private static final String EXTENTS = "SELECT visit_id, count(*) AS events, sum(seq) AS numbers FROM events %s "
            + "GROUP BY visit_id";

    private final Connection source;
    private final Connection fleet;
    private long found;

    private record Extent(long events, long numbers) {
    }

    private WholeVisits(Connection source, Connection fleet) {
        this.source = source;
        this.fleet = fleet;
    }

    /// Lists them in [#TABLE].
    ///
    /// @return how many there are
    static long find(Connection source, Connection fleet) throws SQLException {
        WholeVisits whole = new WholeVisits(source, fleet);
        whole.find();
        return whole.found;
    }

    private void find() throws SQLException {
        try (Statement table = source.createStatement()) {
            table.execute("CREATE TEMP TABLE whole_visits (visit_id TEXT PRIMARY KEY) WITHOUT ROWID");
        }
        Map<String, Extent> some = new HashMap<>();
        try (Statement select = source.createStatement();
                ResultSet rows = select.executeQuery(EXTENTS.formatted(""))) {
            while (rows.next()) {
                some.put(rows.getString(1), new Extent(rows.getLong(2), rows.getLong(3)));
                if (some.size() == VISITS_AT_ONCE) {
                    list(whole(some));
                    some.clear();
                }
            }
        }
        list(whole(some));
    }

    private List<String> whole(Map<String, Extent> asked) throws SQLException {
        List<String> whole = new ArrayList<>();
        try (PreparedStatement select = fleet.prepareStatement("SELECT known.* FROM ("
                + EXTENTS.formatted("WHERE visit_id = ANY (?)") + ") known JOIN visits USING (visit_id)")) {
            select.setArray(1, fleet.createArrayOf("text", asked.keySet().toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    String visit = rows.getString(1);
                    if (new Extent(rows.getLong(2), rows.getLong(3)).equals(asked.get(visit))) {
                        whole.add(visit);
                    }
                }
            }
        }
        return whole;
    }

    private void list(List<String> visits) throws SQLException {
        try (PreparedStatement insert = source.prepareStatement("INSERT INTO " + TABLE + " VALUES (?)")) {
            for (String visit : visits) {
                insert.setString(1, visit);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        found += visits.size();
    }
}
