package eu.smartregions.kiosk.report.html;

import java.util.List;
import java.util.Locale;

/// Standing columns in a row, such as the hours of a day: their figures above, their names below.
///
/// @param tallest the value that fills the height, the same for all rows of a chart
record ColumnChart(List<Column> columns, long tallest) {
    private static final double FOOT = 92;
    private static final double ROOM = 74;
    private static final int CROWDED = 12;
    private static final int PACKED = 26;

    /// The state of the kiosk in a column: counting visits, switched off, in the hands of staff, or
    /// outside the opening hours.
    enum Kind {
        COUNTED, OFF, STAFF, CLOSED
    }

    /// One column.
    ///
    /// @param name written below it, possibly empty
    record Column(String name, long value, Kind kind) {
    }

    /// @param about what is drawn, for those who do not see it
    void draw(Html html, ReportWords words, String about) {
        String density = columns.size() > PACKED ? "packed" : columns.size() > CROWDED ? "crowded" : "airy";
        html.open("svg", "class", "columns " + density, "width", "100%", "height", "112", "role", "img",
                "aria-label", about);
        for (int i = 0; i < columns.size(); i++) {
            draw(html, words, columns.get(i), i);
        }
        html.empty("line", "class", "axis", "x1", "0", "x2", "100%", "y1", at(FOOT), "y2", at(FOOT)).close();
    }

    private void draw(Html html, ReportWords words, Column column, int place) {
        double band = 100.0 / columns.size();
        String middle = part(band * (place + 0.5));
        if (column.kind() != Kind.COUNTED) {
            html.empty("rect", "class", column.kind().name().toLowerCase(Locale.ROOT), "x", part(band * (place + 0.04)),
                    "y", at(FOOT - ROOM), "width", part(band * 0.92), "height", at(ROOM));
        }
        if (column.value() > 0) {
            double height = Math.max(1.5, ROOM * column.value() / tallest);
            html.empty("rect", "class", "fill plain", "x", part(band * (place + 0.14)), "y", at(FOOT - height),
                    "width", part(band * 0.72), "height", at(height));
            html.element("text", words.count(column.value()), "class", "figure", "x", middle,
                    "y", at(FOOT - height - 5));
        } else if (column.kind() == Kind.COUNTED) {
            html.element("text", "0", "class", "figure", "x", middle, "y", at(FOOT - 5));
        }
        html.element("text", column.name(), "class", place % 3 == 0 ? "tick third" : "tick", "x", middle, "y", "107");
    }

    private static String part(double percent) {
        return Math.round(percent * 100) / 100.0 + "%";
    }

    private static String at(double pixels) {
        return String.valueOf(Math.round(pixels * 10) / 10.0);
    }
}
