package eu.smartregions.kiosk.report.fleet;

import eu.smartregions.kiosk.report.figure.Selection;
import eu.smartregions.kiosk.report.read.Sources;
import eu.smartregions.kiosk.report.read.StatisticsReader;
import eu.smartregions.kiosk.visit.VisitSchema;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// A PostgreSQL database that the visits of many kiosks are pushed into: the tables of the kiosks' own databases in the
/// schema `kiosk_log`, and the tables of the export as views in the schema `kiosk`. It needs no extension and no code
/// on the server, so that a compatible cluster does as well.
public final class Fleet implements AutoCloseable {
    /// The beginning of every address.
    public static final String PREFIX = "jdbc:postgresql:";
    /// Counts changes of tables and views.
    private static final int VERSION = 7;

    /// A server behind a network that went away would be waited for without end; one statement takes less.
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);

    private final Connection connection;

    private Fleet(Connection connection) {
        this.connection = connection;
    }

    /// Connects to a database.
    ///
    /// @param address begins with [#PREFIX]; user and password in it, or as PostgreSQL's own programs find them
    /// @throws IOException if it does not answer
    public static Fleet connect(String address) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("currentSchema", "kiosk_log");
        properties.setProperty("ApplicationName", "Smart Regions Kiosk");
        properties.setProperty("socketTimeout", String.valueOf(LONGEST_SILENCE.toSeconds()));
        properties.setProperty("tcpKeepAlive", "true");
        try {
            @Nullable
            Connection connection = new Driver().connect(address, properties);
            if (connection == null) {
                throw new IOException(
                        "Not the address of a PostgreSQL database: it must be like " + PREFIX + "//host/database.");
            }
            connection.setAutoCommit(false);
            return new Fleet(connection);
        } catch (SQLException e) {
            throw new IOException("The database does not answer: " + e.getMessage(), e);
        }
    }

    /// Makes the schemas if they are not there, and brings views of an earlier version up to date, each in one step.
    ///
    /// @throws IOException if they were made by a newer kiosk, or by something else
    public void prepare() throws IOException {
        try {
            String encoding = text("SHOW server_encoding");
            if (!encoding.equals("UTF8")) {
                throw new IOException("The database keeps letters as " + encoding + ", which lacks many of those of "
                        + "names; make one with: CREATE DATABASE statistics ENCODING 'UTF8' TEMPLATE template0");
            }
            if (text("SELECT count(*) FROM information_schema.schemata WHERE schema_name IN ('kiosk', 'kiosk_log')")
                    .equals("0")) {
                run(List.of("CREATE SCHEMA kiosk_log", "CREATE SCHEMA kiosk"));
                run(VisitSchema.forPostgres());
                run(List.of("CREATE TABLE kiosk_log.counted (kind TEXT PRIMARY KEY)",
                        "INSERT INTO kiosk_log.counted (kind) VALUES ('visitor')",
                        "CREATE TABLE kiosk_log.fleet (only_row BIGINT PRIMARY KEY CHECK (only_row = 1), version "
                                + "BIGINT NOT NULL)",
                        "INSERT INTO kiosk_log.fleet (only_row, version) VALUES (1, " + VERSION + ")"));
                run(FleetViews.create());
                connection.commit();
            }
            check();
            if (version() < VERSION) {
                await();
                run(VisitSchema.newForPostgres());
                run(FleetViews.create());
                run(List.of("UPDATE kiosk_log.fleet SET version = " + VERSION + " WHERE only_row = 1"));
                connection.commit();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// A reader of the figures of everything that was pushed; closing it closes this.
    public StatisticsReader reader(Selection selection) throws IOException {
        try {
            check();
            connection.commit();
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            return new StatisticsReader(new Sources(connection), selection);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /// For whoever writes; not committed by itself.
    Connection connection() {
        return connection;
    }

    /// Only one push writes at a time: the others wait here until the present transaction ends.
    void await() throws SQLException {
        text("SELECT version FROM kiosk_log.fleet WHERE only_row = 1 FOR UPDATE");
    }

    static IOException failed(SQLException e) {
        return new IOException("The database says: " + e.getMessage(), e);
    }

    private void check() throws SQLException, IOException {
        String there = text("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'kiosk_log' AND "
                + "table_name = 'fleet'");
        if (there.equals("0")) {
            throw new IOException("The database has a schema kiosk or kiosk_log that is not the kiosks'; give "
                    + "another database.");
        }
        long version = version();
        if (version > VERSION) {
            throw new IOException("The database was set up by a newer kiosk (version " + version + ", this kiosk "
                    + "knows " + VERSION
                    + "); push with that one.");
        }
    }

    private long version() throws SQLException {
        return Long.parseLong(text("SELECT version FROM kiosk_log.fleet"));
    }

    private String text(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void run(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
