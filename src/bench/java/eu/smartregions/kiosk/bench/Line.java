package eu.smartregions.kiosk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/// A row of the table as it is printed. Benchmarks that run in one go pass theirs on in a file, whose name the variable
/// [#FILE] has: fields apart by tabs.
///
/// @param share what was seen as a part of what is wanted; NaN where nothing is wanted
/// @param name  what the rows of one series have in common
/// @param size  where it stands in the series; 0 for no series
/// @param seen  the value
record Line(Cells cells, double share, String name, long size, double seen) {
    /// The variable of the environment that names the file; programs that a benchmark starts have it too.
    static final String FILE = "BENCH_ROWS";
    private static final int FIELDS = 9;

    /// What stands in the table.
    record Cells(String what, String aim, String seen, String yardstick, String ratio) {
    }

    /// Returns a number with as many digits as mean something.
    static String number(double value) {
        double size = Math.abs(value);
        String format = size >= 100 || size == Math.rint(size) ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
        return Double.isNaN(value) ? "none" : String.format(Locale.ROOT, format, value);
    }

    /// Whether it reaches what is wanted, in a word; nothing where nothing is wanted.
    String verdict() {
        return Double.isNaN(share) ? "" : share <= 1 ? "reached" : "missed";
    }

    /// Returns the row for people who watch.
    String words() {
        return String.format(Locale.ROOT, "%-58s %12s  aim %-12s %-8s %s%s", cells.what, cells.seen,
                cells.aim.isEmpty() ? "none" : cells.aim, verdict(), cells.yardstick,
                cells.ratio.isEmpty() ? "" : " (" + cells.ratio + " times)");
    }

    void passOn() {
        String file = System.getenv(FILE);
        if (file == null) {
            return;
        }
        try {
            Files.writeString(Path.of(file), String.join("\t", cells.what, cells.aim, cells.seen, cells.yardstick,
                    cells.ratio, Double.toString(share), name, Long.toString(size), Double.toString(seen)) + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the rows that were passed on in a file, which is absent where there are none.
    static List<Line> read(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file).stream().map(Line::of).toList() : List.of();
    }

    private static Line of(String text) {
        String[] fields = text.split("\t", -1);
        if (fields.length != FIELDS) {
            throw new IllegalArgumentException("A row has " + FIELDS + " fields, not so: " + text);
        }
        return new Line(new Cells(fields[0], fields[1], fields[2], fields[3], fields[4]),
                Double.parseDouble(fields[5]), fields[6], Long.parseLong(fields[7]), Double.parseDouble(fields[8]));
    }
}
