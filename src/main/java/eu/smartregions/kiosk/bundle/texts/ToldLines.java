package eu.smartregions.kiosk.bundle.texts;

import java.util.ArrayList;
import java.util.List;

/// Lines that are told to somebody, and a count of those beyond what anybody reads.
final class ToldLines {
    private static final int MOST_LINES = 1_000;
    private static final int LONGEST = 1_000;

    private final List<String> lines = new ArrayList<>();
    private int count;

    /// Adds a line. What came from outside can neither break it nor steer a terminal.
    void add(String line) {
        count++;
        if (count <= MOST_LINES) {
            String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "..." : line;
            lines.add(cut.replaceAll("\\p{Cc}", " "));
        }
    }

    /// Returns how many lines were added.
    int count() {
        return count;
    }

    /// Returns the lines, the last one saying how many there are beyond it.
    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        if (count > MOST_LINES) {
            all.add("and " + (count - MOST_LINES) + " more.");
        }
        return all;
    }
}
