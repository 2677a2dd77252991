package eu.smartregions.kiosk.report.html;

import java.util.List;

/// Visits an hour as points on lines that draw their intervals; a stroke through all rows is the whole.
///
/// @param average of all together
/// @param most    the value at the right end
record HourlyChart(List<Hourly> rows, double average, double most) {

    static void legend(Html html, ReportWords words) {
        html.open("p", "class", "legend", "aria-hidden", "true").open("span").open("svg", "width", "44", "height",
                "18");
        BarChart.whisker(html, "4", "40");
        html.empty("circle", "class", "point", "cx", "22", "cy", "9", "r", "5").close();
        html.text(" " + words.text("open.legend")).close();
        html.open("span").open("svg", "width", "12", "height", "18");
        html.empty("line", "class", "average", "x1", "6", "x2", "6", "y1", "0", "y2", "18").close();
        html.text(" " + words.text("open.average")).close().close();
    }

    void draw(Html html, ReportWords words) {
        html.open("ol", "class", "bars");
        for (Hourly row : rows) {
            html.open("li").open("span", "class", "what").name(row.name()).close();
            html.open("svg", "class", "bar", "width", "100%", "height", "22", "aria-hidden", "true");
            html.empty("line", "class", "rail", "x1", "0", "x2", "100%", "y1", "9", "y2", "9");
            html.empty("line", "class", "average", "x1", BarChart.percent(average, most), "x2",
                    BarChart.percent(average, most), "y1", "0", "y2", "22");
            BarChart.whisker(html, BarChart.percent(row.interval().low(), most),
                    BarChart.percent(row.interval().high(), most));
            html.empty("circle", "class", "point", "cx", BarChart.percent(row.rate(), most), "cy", "9", "r", "5");
            html.close().element("span", words.text("open.said", words.decimal(row.rate())), "class", "value").close();
        }
        html.close();
    }
}
