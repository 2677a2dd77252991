package eu.smartregions.kiosk.report.fleet;

/// Rows as PostgreSQL's `COPY` takes them.
///
/// Source: PostgreSQL manual, COPY, "Text Format".
final class CopyLines {
    private final StringBuilder rows = new StringBuilder();
    private boolean first = true;

    CopyLines add(long value) {
        next();
        rows.append(value);
        return this;
    }

    /// Of what PostgreSQL cannot keep, NUL becomes U+FFFD and a lone surrogate a question mark.
    CopyLines add(String value) {
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

    void endRow() {
        rows.append('\n');
        first = true;
    }

    /// All rows so far.
    CharSequence text() {
        return rows;
    }

    private void next() {
        if (!first) {
            rows.append('\t');
        }
        first = false;
    }
}
