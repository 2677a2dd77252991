package eu.smartregions.kiosk.report.html;

import java.util.ArrayList;
import java.util.List;

/// The table behind a chart, folded away on screens and open on paper.
final class Grid {
    /// Tables of up to so many rows are not cut by the end of a page.
    private static final int SHORT = 12;

    private final String caption;
    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();
    private final int words;

    /// @param words how many of the first columns hold words; the others hold numbers
    Grid(String caption, int words, String... columns) {
        this.caption = caption;
        this.words = words;
        this.columns = List.of(columns);
    }

    Grid row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    void write(Html html) {
        if (rows.isEmpty()) {
            return;
        }
        html.open("details", "class", rows.size() <= SHORT ? "short-table" : "long-table").open("summary")
                .text("Table: " + caption).close();
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
        html.open("table").element("caption", caption).open("thead").open("tr");
        for (int i = 0; i < columns.size(); i++) {
            html.element("th", columns.get(i), "scope", "col", "class", kind(i));
        }
        html.close().close().open("tbody");
        rows.forEach(row -> write(row, html));
        html.close().close().close().close();
    }

    private void write(List<String> row, Html html) {
        html.open("tr");
        for (int i = 0; i < row.size(); i++) {
            html.open(i == 0 ? "th" : "td", i == 0
                    ? new String[]{"scope", "row", "class", kind(i)}
                    : new String[]{"class", kind(i)});
            html.name(row.get(i)).close();
        }
        html.close();
    }

    private String kind(int column) {
        return column < words ? "words" : "number";
    }
}
