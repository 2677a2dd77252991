package eu.smartregions.kiosk.report;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows on their way into a table of PostgreSQL by `COPY`, the quickest way that it has.
///
/// Source: PostgreSQL manual, COPY, "Text Format".
final class CopyText implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder rows = new StringBuilder(CHUNK + 1_024);
    private boolean first = true;

    /// @param into the table and its columns
    CopyText(Connection connection, String into) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + into + " FROM STDIN");
    }

    CopyText add(long value) {
        next();
        rows.append(value);
        return this;
    }

    /// Of what PostgreSQL cannot keep, NUL becomes U+FFFD and a lone surrogate a question mark.
    CopyText add(String value) {
        next();
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || c < ' ') {
                rows.append(value, copied, i).append(escape(c));
                copied = i + 1;
            }
        }
        rows.append(value, copied, value.length());
        return this;
    }

    private static String escape(char c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\0' -> "\uFFFD";
            default -> String.valueOf(c);
        };
    }

    void endRow() throws SQLException {
        rows.append('\n');
        first = true;
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

    private void next() {
        if (!first) {
            rows.append('\t');
        }
        first = false;
    }

    private void send() throws SQLException {
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        rows.setLength(0);
    }
}
