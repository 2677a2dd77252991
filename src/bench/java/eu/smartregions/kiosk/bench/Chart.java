package eu.smartregions.kiosk.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A drawing of figures: each as a part of its aim, and below how those of a series grow. All axes are logarithmic.
///
/// @param lines the rows of the table
record Chart(List<Line> lines) {
    private static final int WIDTH = 1_000;
    private static final int BARS_X = 470;
    private static final int BARS_WIDTH = 500;
    private static final int ROW = 18;
    private static final int TOP = 40;
    private static final double LEAST = 0.01;
    private static final double MOST = 20;
    private static final int COLUMNS = 3;
    private static final int PLOT_WIDTH = 300;
    private static final int PLOT_HEIGHT = 150;
    private static final int HALF_LABEL = 45;
    private static final int PLOT_SPACE = 40;

    /// Returns the drawing as a file's content.
    String svg() {
        List<Line> aimed = lines.stream().filter(line -> Double.isFinite(line.share()) && line.share() > 0).toList();
        Map<String, List<Line>> series = series();
        int below = TOP + aimed.size() * ROW + PLOT_SPACE;
        int height = below + Math.ceilDiv(series.size(), COLUMNS) * (PLOT_HEIGHT + PLOT_SPACE);
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/>%n",
                WIDTH, height));
        text(svg, BARS_X, 20, "part of the aim: reached left of the line at 1");
        for (int i = 0; i < aimed.size(); i++) {
            bar(svg, aimed.get(i), TOP + i * ROW);
        }
        for (String tick : List.of("0.01", "0.1", "1", "10")) {
            double x = BARS_X + BARS_WIDTH * part(Double.parseDouble(tick), LEAST, MOST);
            svg.append(String.format(Locale.ROOT,
                    "<path d=\"M%.0f %d V%d\" stroke=\"%s\"/>%n", x, TOP - 6, TOP + aimed.size() * ROW,
                    "1".equals(tick) ? "#000" : "#bbb"));
            text(svg, (int) x, TOP - 8, tick);
        }
        int number = 0;
        for (Map.Entry<String, List<Line>> one : series.entrySet()) {
            plot(svg, one.getKey(), one.getValue(), number % COLUMNS * (PLOT_WIDTH + 30) + 20,
                    below + number / COLUMNS * (PLOT_HEIGHT + PLOT_SPACE));
            number++;
        }
        return svg.append("</svg>\n").toString();
    }

    private Map<String, List<Line>> series() {
        Map<String, List<Line>> series = new LinkedHashMap<>();
        lines.stream().filter(line -> line.size() > 0)
                .forEach(line -> series.computeIfAbsent(line.name(), _ -> new ArrayList<>()).add(line));
        series.values().removeIf(points -> points.stream().mapToLong(Line::size).distinct().count() < 2);
        return series;
    }

    private static void bar(StringBuilder svg, Line line, int y) {
        text(svg, 10, y + 13, line.cells().what());
        svg.append(String.format(Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n", BARS_X, y + 2,
                BARS_WIDTH * part(line.share(), LEAST, MOST), ROW - 4, line.share() <= 1 ? "#2f6fb5" : "#d9722b"));
    }

    /// Draws a series, with both axes from its least to its greatest value.
    private static void plot(StringBuilder svg, String name, List<Line> points, int x, int y) {
        double fewest = points.stream().mapToDouble(Line::size).min().orElseThrow();
        double largest = points.stream().mapToDouble(Line::size).max().orElseThrow();
        double most = points.stream().mapToDouble(Line::seen).max().orElseThrow();
        double least = Math.min(most / 10, points.stream().mapToDouble(Line::seen).min().orElseThrow());
        text(svg, x, y - 6, name);
        svg.append(String.format(Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#bbb\"/>%n", x, y,
                PLOT_WIDTH, PLOT_HEIGHT));
        StringBuilder path = new StringBuilder();
        for (Line point : points) {
            double right = x + PLOT_WIDTH * (0.17 + 0.65 * part(point.size(), fewest, largest));
            double down = y + PLOT_HEIGHT * (0.9 - 0.7 * part(point.seen(), least, most));
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f ", path.isEmpty() ? "M" : "L", right, down));
            text(svg, (int) right - HALF_LABEL, (int) down - 8,
                    String.format(Locale.ROOT, "%s (%,d)", point.cells().seen(), point.size()));
        }
        svg.append("<path d=\"").append(path).append("\" fill=\"none\" stroke=\"#2f6fb5\" stroke-width=\"2\"/>\n");
    }

    /// Returns where a value stands between two others, from 0 to 1.
    private static double part(double value, double least, double most) {
        return Math.clamp(Math.log(value / least) / Math.log(most / least), 0, 1);
    }

    private static void text(StringBuilder svg, int x, int y, String words) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\">%s</text>%n", x, y,
                words.replace("&", "&amp;").replace("<", "&lt;")));
    }
}
