package eu.smartregions.kiosk.bench;

import eu.smartregions.kiosk.visit.SubjectNames;
import eu.smartregions.kiosk.visit.VisitLog;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SplittableRandom;

/// Databases of visits as the kiosk makes them, with as many visits as are wanted, written straight into them.
final class EventDatabase {
    static final int EVENTS_A_VISIT = 20;
    private static final long FIRST = 1_780_000_000_000L;
    private static final long BETWEEN_MS = 60_000;

    private EventDatabase() {
    }

    /// Makes a database.
    ///
    /// @param data the data folder, which must not exist
    /// @return the file
    static Path make(Path data, int visits, long seed) throws SQLException {
        VisitLog.open(data, new SubjectNames("bench", Map.of(), Map.of(), ZoneOffset.UTC), _ -> {}).close();
        Path file = data.resolve("visits.db");
        SplittableRandom random = new SplittableRandom(seed);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN");
            try (PreparedStatement visit = connection.prepareStatement(
                    "INSERT INTO visits VALUES (?, (SELECT kiosk_id FROM kiosk), 'visitor', ?, 'bench', 'en', 60000, "
                            + "7200)");
                    PreparedStatement event = connection.prepareStatement("INSERT INTO events VALUES (?, ?, ?, ?, ?, "
                            + "?, ?)")) {
                for (int i = 0; i < visits; i++) {
                    String id = String.format("%016x", random.nextLong());
                    visit.setString(1, id);
                    visit.setLong(2, FIRST + i * BETWEEN_MS);
                    visit.executeUpdate();
                    for (int seq = 1; seq <= EVENTS_A_VISIT; seq++) {
                        insert(event, id, seq, random);
                    }
                }
            }
            statement.execute("COMMIT");
        }
        return file;
    }

    private static void insert(PreparedStatement event, String id, int seq, SplittableRandom random)
            throws SQLException {
        boolean page = seq % 2 == 0;
        event.setString(1, id);
        event.setInt(2, seq);
        event.setLong(3, seq * 4_000L + random.nextInt(3_000));
        event.setString(4, seq == 1 ? "start" : seq == EVENTS_A_VISIT ? "end" : page ? "open" : "touch");
        event.setString(5, page ? "region" : "area");
        event.setString(6, (page ? "region-" : "area-") + random.nextInt(page ? 89 : 10));
        event.setString(7, seq == EVENTS_A_VISIT ? "idle" : page ? "tap" : "");
        event.executeUpdate();
    }
}
