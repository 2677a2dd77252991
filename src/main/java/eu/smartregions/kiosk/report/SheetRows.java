package eu.smartregions.kiosk.report;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a sheet of a workbook, continued on further sheets where it has more rows than a sheet can have.
final class SheetRows implements RowWriter {
    /// Source: Microsoft, "Excel specifications and limits".
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final double WIDTH = 18;

    private final Workbook workbook;
    private final Table table;
    private Worksheet sheet;
    private int number = 1;
    private int row;

    SheetRows(Workbook workbook, Worksheet first, Table table) {
        this.workbook = workbook;
        this.table = table;
        sheet = first;
        begin();
    }

    @Override
    public void write(Row values) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            number++;
            sheet = workbook.newWorksheet(table.key() + " " + number);
            begin();
        }
        List<Cell> cells = values.cells();
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }

    private void begin() {
        List<String> columns = Dictionary.columns(table);
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column));
            sheet.width(column, WIDTH);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        row = 1;
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Text(String value) -> sheet.inlineString(row, column, text(value));
            case Cell.Count(long value) -> sheet.value(row, column, value);
            case Cell.Seconds seconds -> sheet.value(row, column, seconds.value());
            case Cell.Flag(boolean value) -> sheet.value(row, column, value);
            case Cell.None() -> {
            }
        }
    }

    /// What a cell can hold of a text, and as what spreadsheets read it back: what XML does not allow (NUL and other
    /// control characters, lone surrogates) becomes U+FFFD, a carriage return and what looks like an escape are escaped.
    ///
    /// Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring); XML 1.0, 2.2.
    static String text(String value) {
        String cut = value.length() > MOST_CHARACTERS ? value.substring(0, MOST_CHARACTERS) : value;
        StringBuilder allowed = new StringBuilder(cut.length());
        cut.codePoints().forEach(point -> allowed.appendCodePoint(isAllowed(point) ? point : '\uFFFD'));
        return allowed.toString().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_").replace("\r", "_x000D_");
    }

    private static boolean isAllowed(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
