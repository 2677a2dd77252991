package eu.smartregions.kiosk.report.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.Worksheet;

/// One workbook with a sheet for each table, its first row frozen. Events go straight to the file; the sheets beside
/// them wait in memory, because a workbook is written sheet by sheet.
final class Workbook implements TableWriter {
    private final NewFile file;
    private final org.dhatim.fastexcel.Workbook workbook;
    private final Map<Table, Worksheet> sheets = new EnumMap<>(Table.class);
    private final List<WaitingRows> waiting = new ArrayList<>();

    /// Rows that are written when everything else has been.
    private record WaitingRows(Table table, List<Row> rows) implements RowWriter {
        @Override
        public void write(Row row) {
            rows.add(row);
        }

        @Override
        public void close() {
            // The workbook writes them when it is finished.
        }
    }

    Workbook(Path target, Set<Table> tables) throws IOException {
        file = new NewFile(target);
        workbook = new org.dhatim.fastexcel.Workbook(file.out(), "Smart Regions Kiosk", "1.0");
        workbook.setCompressionLevel(Deflater.BEST_SPEED);
        for (Table table : tables) {
            sheets.put(table, workbook.newWorksheet(table.key()));
        }
    }

    @Override
    public RowWriter table(Table table) {
        if (table == Table.EVENTS) {
            return rows(table);
        }
        WaitingRows rows = new WaitingRows(table, new ArrayList<>());
        waiting.add(rows);
        return rows;
    }

    @Override
    public List<Path> finish() throws IOException {
        for (WaitingRows table : waiting) {
            try (RowWriter sheet = rows(table.table())) {
                for (Row row : table.rows()) {
                    sheet.write(row);
                }
            }
        }
        workbook.finish();
        file.finish();
        return List.of(file.target());
    }

    @Override
    public void close() {
        file.close();
    }

    private RowWriter rows(Table table) {
        return new SheetRows(workbook, sheets.get(table), table);
    }
}
