package eu.smartregions.kiosk.report.html;

import java.util.List;

/// Two bars for each thing, one under the other: what was asked for, and what there is.
record PairedBars(List<Pair> pairs) {

    /// Shares of the whole, from 0 to 1.
    ///
    /// @param look the class that colours the demand
    record Pair(String name, double demand, double supply, String look) {
    }

    /// @param demand what the upper bars are a share of
    /// @param supply what the lower bars are a share of
    void draw(Html html, String demand, String supply) {
        double longest = pairs.stream().mapToDouble(pair -> Math.max(pair.demand(), pair.supply())).max().orElse(0);
        html.open("ol", "class", "bars balance");
        for (Pair pair : pairs) {
            html.open("li").open("span", "class", "what").name(pair.name()).close();
            row(html, pair.demand(), longest, demand, pair.look());
            row(html, pair.supply(), longest, supply, "supply");
            html.close();
        }
        html.close();
    }

    private static void row(Html html, double share, double longest, String of, String look) {
        BarChart.line(html, new BarChart.Bar("", share, "", look), longest);
        html.element("span", ReportWords.share(share, 1) + " " + of, "class", "value");
    }
}
