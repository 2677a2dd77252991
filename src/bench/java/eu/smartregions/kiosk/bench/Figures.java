package eu.smartregions.kiosk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one table of all figures.
///
/// @param parts the rows of each benchmark, in the order of the table
/// @param where a sentence on the machine
record Figures(List<Part> parts, String where) {
    private static final String BEGIN = "<!-- figures: begin -->\n";
    private static final String END = "<!-- figures: end -->\n";

    /// What one benchmark measured.
    record Part(String bench, List<Line> lines) {
    }

    /// Prints the table.
    void print() {
        System.out.printf("%n%-62s %-13s %-14s %-8s %-9s %s%n", "what", "aim", "seen", "", "ratio", "beside");
        for (Line line : lines().toList()) {
            Line.Cells cells = line.cells();
            System.out.printf("%-62s %-13s %-14s %-8s %-9s %s%n", cells.what(), cells.aim(), cells.seen(),
                    line.verdict(), cells.ratio(), cells.yardstick());
        }
        long wanted = lines().filter(line -> !line.verdict().isEmpty()).count();
        long missed = lines().filter(line -> line.share() > 1).count();
        System.out.println(wanted - missed + " of " + wanted + " aims reached; " + where);
    }

    /// Writes table and chart over those of a paper, between its two marks.
    ///
    /// @throws IOException if the paper lacks a mark
    void writeInto(Path paper) throws IOException {
        String text = Files.readString(paper);
        int from = text.indexOf(BEGIN);
        int until = text.indexOf(END);
        if (from < 0 || until < from) {
            throw new IOException(paper + " lacks the lines '" + BEGIN.strip() + "' and '" + END.strip()
                    + "', between which the figures belong");
        }
        Path chart = paper.resolveSibling("figures.svg");
        Files.writeString(chart, new Chart(lines().toList()).svg());
        Files.writeString(paper, text.substring(0, from) + BEGIN + markdown(chart) + text.substring(until));
    }

    /// Writes table and chart beside one another into a folder, as `figures.md` and `figures.svg`.
    void writeTo(Path folder) throws IOException {
        Path paper = Files.createDirectories(folder).resolve("figures.md");
        Files.writeString(paper, BEGIN + END);
        writeInto(paper);
    }

    private String markdown(Path chart) {
        String when = LocalDate.now().format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
        String rows = parts.stream().flatMap(part -> part.lines().stream().map(line -> row(part.bench(), line)))
                .collect(Collectors.joining());
        return """
                Measured on %s: %s

                ![Each figure as a part of its aim, and how cost grows](%s)

                | what | aim | seen | | beside | ratio | measured by |
                |---|---|---|---|---|---|---|
                %s%s
                """.formatted(when, where, chart.getFileName(), rows, without());
    }

    private String without() {
        String without = parts.stream().filter(part -> part.lines().isEmpty()).map(part -> "`" + part.bench() + "`")
                .collect(Collectors.joining(", "));
        return without.isEmpty() ? "" : "\nNothing came of " + without + ".\n";
    }

    private static String row(String bench, Line line) {
        Line.Cells cells = line.cells();
        return "| " + String.join(" | ", cells.what(), cells.aim(), cells.seen(), line.verdict(), cells.yardstick(),
                cells.ratio(), "`" + bench + "`") + " |\n";
    }

    private Stream<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream());
    }
}
