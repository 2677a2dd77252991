package eu.smartregions.kiosk.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The formats of exported tables.
public enum Format {
    /// RFC 4180 in UTF-8 with a byte order mark, for spreadsheets; a file for each table.
    CSV,
    /// RFC 8259, an array of one object a row; a file for each table.
    JSON,
    /// Office Open XML (ECMA-376): one workbook with a sheet for each table.
    XLSX;

    /// The ending of file names.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Begins files.
    ///
    /// @param tables that will be written
    public TableWriter writer(Path folder, Set<Table> tables) throws IOException {
        return switch (this) {
            case CSV -> new SeparateFiles(folder, this::file, CsvRows::new);
            case JSON -> new SeparateFiles(folder, this::file, JsonRows::new);
            case XLSX -> new Workbook(folder.resolve("statistics." + extension()), tables);
        };
    }

    /// Begins a table of its own.
    ///
    /// @param out is not closed with it
    /// @throws IllegalArgumentException if it takes more than one table to make a file of this format
    public RowWriter rows(OutputStream out, List<String> columns) throws IOException {
        return switch (this) {
            case CSV -> new CsvRows(out, columns);
            case JSON -> new JsonRows(out, columns);
            case XLSX -> throw new IllegalArgumentException("A workbook holds all tables");
        };
    }

    private String file(Table table) {
        return table.key() + "." + extension();
    }

    /// Makes the rows of one table in a file of its own.
    interface RowFormat {
        RowWriter rows(OutputStream out, List<String> columns) throws IOException;
    }
}
