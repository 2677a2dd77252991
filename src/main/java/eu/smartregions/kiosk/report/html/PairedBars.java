package eu.smartregions.kiosk.report.html;

import eu.smartregions.kiosk.report.chance.Interval;
import java.util.List;
import java.util.Optional;

/// Two bars for each thing, one under the other: what was asked for, and what there is.
record PairedBars(List<Pair> pairs) {

    /// Parts of two wholes.
    ///
    /// @param demand   its share, from 0 to 1
    /// @param interval of the demand
    /// @param supply   its share, from 0 to 1
    /// @param look     the class that colours the demand
    record Pair(String name, double demand, Interval interval, double supply, String look) {
    }

    /// @param demand the key that says what the upper bars are a share of
    /// @param supply the key that says what the lower bars are a share of
    void draw(Html html, ReportWords words, String demand, String supply) {
        double longest = pairs.stream().mapToDouble(pair -> Math.max(pair.interval().high(), pair.supply())).max()
                .orElse(0);
        BarChart.legend(html, words);
        html.open("ol", "class", "bars balance");
        for (Pair pair : pairs) {
            html.open("li").open("span", "class", "what").name(pair.name()).close();
            BarChart.line(html, new BarChart.Bar("", pair.demand(), Optional.of(pair.interval()), "", pair.look()),
                    longest);
            html.element("span", words.text(demand, words.share(pair.demand(), 1)), "class", "value");
            BarChart.line(html, new BarChart.Bar("", pair.supply(), Optional.empty(), "", "supply"), longest);
            html.element("span", words.text(supply, words.share(pair.supply(), 1)), "class", "value").close();
        }
        html.close();
    }
}
