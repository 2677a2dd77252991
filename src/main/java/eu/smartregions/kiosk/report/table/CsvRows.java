package eu.smartregions.kiosk.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table as CSV (RFC 4180): UTF-8 with byte order mark, header row, CRLF. Words that a spreadsheet would take for a
/// formula get an apostrophe in front (OWASP, "CSV Injection"). Seconds have no fraction: where numbers have a decimal
/// comma, office programs take 7.835 for 7835 or for words.
public final class CsvRows implements RowWriter, Cells {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(CHUNK + 1_024);
    private boolean first = true;

    /// @param columns the names of its columns
    public CsvRows(OutputStream out, List<String> columns) throws IOException {
        this.out = out;
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        write(cells -> columns.forEach(cells::add));
        send();
    }

    @Override
    public void write(Row row) throws IOException {
        first = true;
        row.fill(this);
        text.append("\r\n");
        if (text.length() > CHUNK) {
            send();
        }
    }

    @Override
    public Cells add(String words) {
        next();
        boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 && !isNegative(words);
        if (needsQuotes(words)) {
            text.append(formula ? "\"'" : "\"").append(words.replace("\"", "\"\"")).append('"');
        } else {
            text.append(formula ? "'" : "").append(words);
        }
        return this;
    }

    @Override
    public Cells add(long count) {
        next();
        text.append(count);
        return this;
    }

    @Override
    public Cells add(boolean flag) {
        next();
        text.append(flag);
        return this;
    }

    @Override
    public Cells seconds(long millis) {
        next();
        text.append(Math.round(millis / 1_000.0));
        return this;
    }

    @Override
    public Cells none() {
        next();
        return this;
    }

    @Override
    public void close() throws IOException {
        send();
        out.flush();
    }

    private void next() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    /// Whether it is a negative whole number, such as by how many seconds a clock was set back.
    private static boolean isNegative(String words) {
        return words.length() > 1 && words.charAt(0) == '-'
                && words.chars().skip(1).allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /// Asked of every word of a million rows: letters and digits are told by one comparison.
    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ',' && (c == ',' || c == '"' || c == '\r' || c == '\n')) {
                return true;
            }
        }
        return false;
    }

    private void send() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }
}
