package eu.smartregions.kiosk.report.html;

import java.util.List;

/// Lying bars, each with its name and its figure beside it, so that no colour has to be looked up.
/// @param bars the first on top
record BarChart(List<Bar> bars) {
    private static final String HEIGHT = "18";

    /// One bar.
    ///
    /// @param name  what it stands for
    /// @param value its length, in any unit
    /// @param said  the figure in words
    /// @param look  the class that colours it, such as `look-energy`; `plain` for the usual colour
    record Bar(String name, double value, String said, String look) {
        static Bar plain(String name, double value, String said) {
            return new Bar(name, value, said, "plain");
        }
    }

    void draw(Html html) {
        double longest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        html.open("ol", "class", "bars");
        for (Bar bar : bars) {
            html.open("li").open("span", "class", "what").name(bar.name()).close();
            line(html, bar, longest);
            html.element("span", bar.said(), "class", "value").close();
        }
        html.close();
    }

    /// A bar without its words.
    static void line(Html html, Bar bar, double longest) {
        html.open("svg", "class", "bar", "width", "100%", "height", HEIGHT, "aria-hidden", "true");
        if (bar.value() > 0) {
            html.empty("rect", "class", "fill " + bar.look(), "x", "1", "y", "1", "height", "16", "rx", "2",
                    "width", percent(bar.value(), longest));
        }
        html.close();
    }

    /// A part of the whole width; a little less than all of it, to leave room for an outline.
    static String percent(double part, double whole) {
        return whole <= 0 ? "0%" : Math.round(9_950 * part / whole) / 100.0 + "%";
    }
}
