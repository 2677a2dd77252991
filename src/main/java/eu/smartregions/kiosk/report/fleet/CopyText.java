package eu.smartregions.kiosk.report.fleet;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows on their way into a table of PostgreSQL by `COPY`, the quickest way that it has.
final class CopyText implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder(CHUNK + 1_024);

    /// @param into the table and its columns
    CopyText(Connection connection, String into) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + into + " FROM STDIN");
    }

    /// Sends rows, some at a time.
    void add(CopyLines lines) throws SQLException {
        rows.append(lines.text());
        if (rows.length() > CHUNK) {
            send();
        }
    }

    /// @return how many rows were written
    long finish() throws SQLException {
        send();
        return copy.endCopy();
    }

    /// Takes back what was not finished.
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }
}
