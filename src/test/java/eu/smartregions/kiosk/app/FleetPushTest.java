package eu.smartregions.kiosk.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.report.fleet.PostgresServer;
import eu.smartregions.kiosk.visit.VisitLog;
import eu.smartregions.kiosk.visit.Visits;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Against a PostgreSQL that is started for it, while the kiosk's log is open.
final class FleetPushTest {
    private static final Logger REMARKS = Logger.getLogger(FleetPush.class.getName());

    @TempDir
    private Path data;

    @BeforeEach
    void remarksAreExpected() {
        REMARKS.setLevel(Level.OFF);
    }

    @AfterEach
    void remarksAreUnexpectedAgain() {
        REMARKS.setLevel(null);
    }

    @Test
    void withoutANetworkStaffAreToldAndNobodyElse() {
        FleetPush push = push("jdbc:postgresql://127.0.0.1:1/none?user=kiosk&password=secret", Duration.ofHours(1));
        assertTrue(push.sign().well());
        push.push();
        assertFalse(push.sign().well());
        assertTrue(push.sign().value().contains("The database does not answer"), push.sign().value());
        assertFalse(push.sign().value().contains("secret"));
    }

    @Test
    void aRunningKioskPushesByItselfAndCatchesUp() throws Exception {
        try (PostgresServer server = PostgresServer.start();
                VisitLog log = VisitLog.open(data, Visits.catalogue(), _ -> {})) {
            for (int day = 10; day < 15; day++) {
                Visits.whole(String.format(Locale.ROOT, "%016x", day), "2019-06-" + day + "T09:00:00+02:00")
                        .forEach(log::record);
            }
            Thread.sleep(1_000);
            FleetPush push = push(server.address(), Duration.ofMillis(300));
            push.start();
            Thread thread = Set.copyOf(Thread.getAllStackTraces().keySet()).stream()
                    .filter(each -> each.getName().equals("fleet-push")).findFirst().orElseThrow();
            assertTrue(thread.isDaemon());
            await(server, 5);
            Visits.whole(String.format(Locale.ROOT, "%016x", 99), "2019-06-20T09:00:00+02:00").forEach(log::record);
            await(server, 6);
            assertTrue(push.sign().well(), push.sign()::value);
            push.stop();
            thread.join(Duration.ofSeconds(20));
            assertFalse(thread.isAlive());
        }
    }

    private FleetPush push(String to, Duration every) {
        return new FleetPush(new Settings.Sending(to, every), data, Clock.systemUTC());
    }

    private static void await(PostgresServer server, long visits) throws Exception {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (visits(server) != visits) {
            assertTrue(System.nanoTime() < until, "the visits did not arrive");
            Thread.sleep(100);
        }
    }

    private static long visits(PostgresServer server) {
        try (Connection connection = DriverManager.getConnection(server.address());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM kiosk.visits")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException _) {
            return -1;
        }
    }
}
