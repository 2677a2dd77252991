package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.chance.Interval;
import java.util.List;
import java.util.Optional;

/// Lying bars, each with its name and its figure beside it, so that no colour has to be looked up. Where a bar has an
/// interval, a line across its end draws it.
///
/// @param bars the first on top
record BarChart(List<Bar> bars) {
    private static final String HEIGHT = "18";

    /// One bar.
    ///
    /// @param name     what it stands for
    /// @param value    its length, in any unit
    /// @param interval of the value
    /// @param said     the figure in words
    /// @param look     the class that colours it, such as `look-energy`; `plain` for the usual colour
    record Bar(String name, double value, Optional<Interval> interval, String said, String look) {
        static Bar plain(String name, double value, String said) {
            return new Bar(name, value, Optional.empty(), said, "plain");
        }

        /// A bar of a share of the whole, with its interval.
        static Bar part(String name, long part, long whole, String said) {
            return new Bar(name, part, Optional.of(Interval.ofPart(part, whole)), said, "plain");
        }

        double reach() {
            return Math.max(value, interval.map(Interval::high).orElse(0.0));
        }
    }

    void draw(Html html, ReportWords words) {
        if (bars.stream().anyMatch(bar -> bar.interval().isPresent())) {
            legend(html, words);
        }
        double longest = bars.stream().mapToDouble(Bar::reach).max().orElse(0);
        html.open("ol", "class", "bars");
        for (Bar bar : bars) {
            html.open("li").open("span", "class", "what").name(bar.name()).close();
            line(html, bar, longest);
            html.element("span", bar.said(), "class", "value").close();
        }
        html.close();
    }

    /// Says what the lines across the ends of bars are.
    static void legend(Html html, ReportWords words) {
        html.open("p", "class", "legend", "aria-hidden", "true").open("span");
        html.open("svg", "width", "44", "height", "18");
        html.empty("rect", "class", "fill sample", "x", "1", "y", "1", "width", "26", "height", "16", "rx", "2");
        whisker(html, "16", "40");
        html.close().text(" " + words.text("interval.legend")).close().close();
    }

    /// A bar without its words.
    static void line(Html html, Bar bar, double longest) {
        html.open("svg", "class", "bar", "width", "100%", "height", HEIGHT, "aria-hidden", "true");
        if (bar.value() > 0) {
            html.empty("rect", "class", "fill " + bar.look(), "x", "1", "y", "1", "height", "16", "rx", "2",
                    "width", percent(bar.value(), longest));
        }
        bar.interval().filter(_ -> bar.value() > 0)
                .ifPresent(reach -> whisker(html, percent(reach.low(), longest), percent(reach.high(), longest)));
        html.close();
    }

    /// The line of an interval, with a light edge so that it is seen on a bar.
    static void whisker(Html html, String from, String to) {
        for (String kind : List.of("halo", "whisker")) {
            html.empty("line", "class", kind, "x1", from, "x2", to, "y1", "9", "y2", "9");
            html.empty("line", "class", kind, "x1", from, "x2", from, "y1", "5", "y2", "13");
            html.empty("line", "class", kind, "x1", to, "x2", to, "y1", "5", "y2", "13");
        }
    }

    /// A part of the whole width; a little less than all of it, to leave room for an outline.
    static String percent(double part, double whole) {
        return whole <= 0 ? "0%" : Math.round(9_950 * part / whole) / 100.0 + "%";
    }
}
