package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.figure.Quartiles;
import java.util.List;

/// Lengths of time as a band from the first to the third quartile, with a stroke at the median and a ring at the mean.
record RangeChart(List<Range> ranges) {

    /// One band.
    ///
    /// @param spread of at least one length of time
    record Range(String name, Quartiles spread) {
        private double greatest() {
            return Math.max(spread.q3().orElse(0), spread.mean().orElse(0));
        }
    }

    void draw(Html html, ReportWords words) {
        double longest = ranges.stream().mapToDouble(Range::greatest).max().orElse(0);
        legend(html, words);
        html.open("ol", "class", "bars");
        for (Range range : ranges) {
            html.open("li").open("span", "class", "what").name(range.name()).close();
            html.open("svg", "class", "bar", "width", "100%", "height", "18", "aria-hidden", "true");
            marks(html, range.spread(), longest);
            html.close().element("span", words.time(range.spread().median()), "class", "value").close();
        }
        scale(html, words, longest);
        html.close();
    }

    private static void scale(Html html, ReportWords words, double longest) {
        html.open("li", "class", "scale", "aria-hidden", "true").open("svg", "class", "bar", "width", "100%", "height",
                "18");
        double step = step(longest);
        for (double at = 0; at <= longest; at += step) {
            html.empty("line", "class", "axis", "x1", BarChart.percent(at, longest), "x2",
                    BarChart.percent(at, longest),
                    "y1", "0", "y2", "4");
            html.element("text", words.text("limit.seconds", Math.round(at / 1_000)), "class",
                    at == 0 ? "first" : "tick",
                    "x", BarChart.percent(at, longest), "y", "16");
        }
        html.close().close();
    }

    /// A round number of seconds that divides the width into three to six.
    private static double step(double longest) {
        double step = 1_000;
        double[] factors = {2, 2.5, 2};
        for (int i = 0; longest / step > 6; i++) {
            step *= factors[i % factors.length];
        }
        return step;
    }

    private static void legend(Html html, ReportWords words) {
        html.open("p", "class", "legend", "aria-hidden", "true");
        html.open("span").open("svg", "width", "44", "height", "18");
        html.empty("rect", "class", "band", "x", "2", "y", "4", "width", "40", "height", "10").close();
        html.text(" " + words.text("reading.half")).close();
        html.open("span").open("svg", "width", "12", "height", "18");
        html.empty("rect", "class", "median", "x", "4", "y", "1", "width", "4", "height", "16").close();
        html.text(" " + words.text("reading.median")).close();
        html.open("span").open("svg", "width", "16", "height", "18");
        html.empty("circle", "class", "mean", "cx", "8", "cy", "9", "r", "5").close();
        html.text(" " + words.text("reading.mean")).close().close();
    }

    private static void marks(Html html, Quartiles spread, double longest) {
        double q1 = spread.q1().orElse(0);
        html.empty("line", "class", "rail", "x1", "0", "x2", "100%", "y1", "9", "y2", "9");
        html.empty("rect", "class", "band", "x", BarChart.percent(q1, longest), "y", "4", "height", "10",
                "width", BarChart.percent(spread.q3().orElse(0) - q1, longest));
        html.empty("circle", "class", "mean", "cx", BarChart.percent(spread.mean().orElse(0), longest), "cy", "9", "r",
                "5");
        html.open("svg", "x", BarChart.percent(spread.median().orElse(0), longest), "overflow", "visible");
        html.empty("rect", "class", "median", "x", "-2", "y", "1", "width", "4", "height", "16").close();
    }
}
