package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.chance.Interval;
import eu.smartregions.kiosk.report.table.CsvRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The table behind a chart.
final class Grid {
    /// Rows beyond these are not printed.
    private static final int PRINTED = 12;

    private final String caption;
    private final List<String> columns;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Interval> intervals = new ArrayList<>();
    private final ReportWords said;
    private final int words;

    /// @param caption what it is a table of
    /// @param words   how many of the first columns hold words; the others hold numbers
    /// @param columns the keys of the columns’ names, after `column.` unless they have a point
    Grid(ReportWords said, String caption, int words, String... columns) {
        this.said = said;
        this.caption = caption;
        this.words = words;
        this.columns = Stream.of(columns).map(column -> said.text(column.contains(".") ? column : "column." + column))
                .toList();
    }

    /// @param cells words, counts, and other figures as [Cell]s
    Grid row(Object... cells) {
        rows.add(Stream.of(cells).map(cell -> switch (cell) {
            case Cell made -> made;
            case Number count -> Cell.count(count.longValue(), said);
            default -> Cell.words(cell.toString());
        }).toList());
        return this;
    }

    /// Adds a row whose count is a part of a whole: the file has the interval of the count too, which the chart draws.
    Grid part(long part, long whole, Object... cells) {
        intervals.add(Interval.ofPart(part, whole));
        return row(cells);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    String caption() {
        return caption;
    }

    /// Writes the table folded away, for pages that print none.
    void fold(Html html, String id) {
        if (!rows.isEmpty()) {
            html.open("details").open("summary").text(said.text("table") + ": " + caption).close();
            table(html, id);
            html.close();
        }
    }

    /// Writes the table with a heading.
    ///
    /// @param file the name of the file that holds all rows
    void write(Html html, String id, String file) {
        if (rows.isEmpty()) {
            return;
        }
        html.open("div", "class", "sheet").element("h3", said.sentence(caption));
        table(html, id);
        if (rows.size() > PRINTED) {
            html.element("p", said.text("table.cut", said.count(PRINTED), said.count(rows.size()), file), "class",
                    "cut");
        }
        html.close();
    }

    private void table(Html html, String id) {
        html.open("div", "id", "table-" + id, "class", "scroll", "tabindex", "0", "role", "region", "aria-label",
                caption);
        html.open("table").element("caption", caption).open("thead").open("tr");
        for (int i = 0; i < columns.size(); i++) {
            html.element("th", columns.get(i), "scope", "col", "class", kind(i));
        }
        html.close().close().open("tbody");
        for (int i = 0; i < rows.size(); i++) {
            write(rows.get(i), i >= PRINTED, html);
        }
        html.close().close().close();
    }

    private void write(List<Cell> row, boolean far, Html html) {
        html.open("tr", far ? new String[]{"class", "far"} : new String[0]);
        for (int i = 0; i < row.size(); i++) {
            html.open(i == 0 ? "th" : "td", i == 0
                    ? new String[]{"scope", "row", "class", kind(i)}
                    : new String[]{"class", kind(i)});
            html.name(row.get(i).said()).close();
        }
        html.close();
    }

    private String kind(int column) {
        return column < words ? "words" : "number";
    }

    /// Returns the table as a file: CSV as the kiosk's tables are.
    byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stream<String> reach = intervals.isEmpty()
                ? Stream.of()
                : Stream.of("interval.from", "interval.to").map(said::text);
        List<String> names = Stream.concat(IntStream.range(0, columns.size()).mapToObj(this::inFile), reach).toList();
        try (CsvRows csv = new CsvRows(out, names)) {
            for (int i = 0; i < rows.size(); i++) {
                List<Cell> row = rows.get(i);
                List<Interval> interval = intervals.isEmpty() ? List.of() : List.of(intervals.get(i));
                csv.write(cells -> {
                    row.forEach(cell -> cell.written().fill(cells));
                    interval.forEach(each -> cells.add(Math.round(each.low())).add(Math.round(each.high())));
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private String inFile(int column) {
        String unit = rows.stream().map(row -> row.get(column).unit()).filter(each -> !each.isEmpty()).findFirst()
                .orElse("");
        return unit.isEmpty() ? columns.get(column) : said.text(unit, columns.get(column));
    }
}
