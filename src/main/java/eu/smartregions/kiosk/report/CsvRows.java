package eu.smartregions.kiosk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table as CSV (RFC 4180): UTF-8 with byte order mark, header row, CRLF. Words that a spreadsheet would take for a
/// formula get an apostrophe in front (OWASP, "CSV Injection").
final class CsvRows implements RowWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(CHUNK + 1_024);

    CsvRows(OutputStream out, List<String> columns) throws IOException {
        this.out = out;
        out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        write(() -> columns.stream().map(Cell::of).toList());
        send();
    }

    @Override
    public void write(Row row) throws IOException {
        List<Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            add(cells.get(i));
        }
        text.append("\r\n");
        if (text.length() > CHUNK) {
            send();
        }
    }

    @Override
    public void close() throws IOException {
        send();
        out.flush();
    }

    private void add(Cell cell) {
        switch (cell) {
            case Cell.Text(String value) -> add(value);
            case Cell.Count(long value) -> text.append(value);
            case Cell.Seconds seconds -> text.append(seconds.value().toPlainString());
            case Cell.Flag(boolean value) -> text.append(value);
            case Cell.None() -> {
            }
        }
    }

    private void add(String value) {
        boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
        if (needsQuotes(value)) {
            text.append(formula ? "\"'" : "\"").append(value.replace("\"", "\"\"")).append('"');
        } else {
            text.append(formula ? "'" : "").append(value);
        }
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
