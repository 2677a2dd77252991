package eu.smartregions.kiosk.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table as CSV (RFC 4180): UTF-8 with byte order mark, header row, CRLF. Words that a spreadsheet would take for a
/// formula get an apostrophe in front (OWASP, "CSV Injection").
final class CsvRows implements RowWriter {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer text;
    private final CsvWriter csv;

    CsvRows(OutputStream out, List<String> columns) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(columns);
    }

    @Override
    public void write(Row row) {
        csv.writeRecord(row.cells().stream().map(CsvRows::field).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Text(String value) -> harmless(value);
            case Cell.Count(long value) -> Long.toString(value);
            case Cell.Seconds seconds -> seconds.value().toPlainString();
            case Cell.Flag(boolean value) -> Boolean.toString(value);
            case Cell.None() -> "";
        };
    }

    private static String harmless(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
