package eu.smartregions.kiosk.report.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a sheet of a workbook, continued on further sheets where it has more rows than a sheet can have.
final class SheetRows implements RowWriter, Cells {
    /// Source: Microsoft, "Excel specifications and limits".
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int ROWS_IN_MEMORY = 1_000;
    private static final double WIDTH = 20;
    /// The days that workbooks can number without doubt: those before count a 29 February 1900.
    ///
    /// Source: ECMA-376 part 1, 18.17.4.1.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final BigDecimal MILLIS_A_DAY = BigDecimal.valueOf(86_400_000);
    private static final int DECIMALS = 10;
    /// Read alike in every language.
    private static final String DAY = "yyyy-mm-dd";
    private static final String DAY_AND_TIME = DAY + " hh:mm:ss";

    private final Workbook workbook;
    private final Table table;
    private Worksheet sheet;
    private int number = 1;
    private int row;
    private int column;

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
        column = 0;
        values.fill(this);
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public Cells add(String words) {
        sheet.inlineString(row, column, text(words));
        return none();
    }

    @Override
    public Cells add(long count) {
        sheet.value(row, column, count);
        return none();
    }

    @Override
    public Cells add(boolean flag) {
        sheet.value(row, column, flag);
        return none();
    }

    @Override
    public Cells seconds(long millis) {
        sheet.value(row, column, Cells.inSeconds(millis));
        return none();
    }

    @Override
    public Cells day(LocalDate day) {
        return hasNumber(day) ? dated(number(day.atStartOfDay()), DAY) : Cells.super.day(day);
    }

    @Override
    public Cells moment(OffsetDateTime moment) {
        return hasNumber(moment.toLocalDate())
                ? dated(number(moment.toLocalDateTime()), DAY_AND_TIME)
                : Cells.super.moment(moment);
    }

    private Cells dated(BigDecimal number, String format) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
        return none();
    }

    private static boolean hasNumber(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /// Days since the last but one of 1899, with the time of the day as a fraction.
    private static BigDecimal number(LocalDateTime time) {
        long days = ChronoUnit.DAYS.between(DAY_ZERO, time.toLocalDate());
        long millis = ChronoUnit.MILLIS.between(time.toLocalDate().atStartOfDay(), time);
        BigDecimal number = BigDecimal.valueOf(days)
                .add(BigDecimal.valueOf(millis).divide(MILLIS_A_DAY, DECIMALS, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        return number.setScale(Math.max(0, number.scale()));
    }

    @Override
    public Cells none() {
        column++;
        return this;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }

    private void begin() {
        List<String> columns = DataDictionary.columns(table);
        for (int at = 0; at < columns.size(); at++) {
            sheet.value(0, at, columns.get(at));
            sheet.width(at, WIDTH);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        row = 1;
    }

    /// Returns the part of a text that a cell can hold, as spreadsheets read it back: what XML does not allow (NUL and
    /// other control characters, lone surrogates) becomes U+FFFD, a carriage return and what looks like an escape are
    /// escaped.
    ///
    /// Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring); XML 1.0, 2.2.
    static String text(String value) {
        if (value.length() <= MOST_CHARACTERS && isPlain(value)) {
            return value;
        }
        String cut = value.length() > MOST_CHARACTERS ? value.substring(0, MOST_CHARACTERS) : value;
        StringBuilder allowed = new StringBuilder(cut.length());
        cut.codePoints().forEach(point -> allowed.appendCodePoint(isAllowed(point) ? point : '\uFFFD'));
        return allowed.toString().replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_").replace("\r", "_x000D_");
    }

    /// Whether nothing has to be looked at more closely; asked of every word of a million rows.
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > 0xD7FF || c == '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
