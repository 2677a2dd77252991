package eu.smartregions.kiosk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// The formats of exported tables.
public enum Format {
    /// RFC 4180 in UTF-8 with a byte order mark, for spreadsheets.
    CSV,
    /// RFC 8259, an array of one object a row.
    JSON;

    /// The ending of file names.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    RowWriter writer(OutputStream out, List<String> columns) throws IOException {
        return switch (this) {
            case CSV -> new CsvRows(out, columns);
            case JSON -> new JsonRows(out, columns);
        };
    }
}
