package eu.smartregions.kiosk.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One text file of the content, and what is wrong with it. Lines and columns are worked out only where a problem needs
/// them.
final class Sheet {
    /// Nobody mends more at once.
    private static final int MOST_PROBLEMS = 200;

    private final String file;
    private final char[] text;
    private final boolean readable;
    private int[] lineStarts = {};
    private final List<Problem> problems = new ArrayList<>();

    Sheet(String file, char[] text) {
        this(file, text, true);
    }

    /// @param readable whether all of the file is text
    Sheet(String file, char[] text, boolean readable) {
        this.file = file;
        this.text = text;
        this.readable = readable;
    }

    /// Whether all of the file is text.
    boolean readable() {
        return readable;
    }

    /// The characters of the file, not to be changed.
    char[] text() {
        return text;
    }

    List<Problem> problems() {
        return problems;
    }

    boolean faulty() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /// Whether so much is wrong that nothing more is recorded.
    boolean full() {
        return problems.size() > MOST_PROBLEMS;
    }

    /// Records a problem at a place in the text, given in UTF-16 units from its start.
    void report(Severity severity, int offset, String pointer, Finding finding) {
        if (problems.size() < MOST_PROBLEMS) {
            add(severity, offset, pointer, finding);
        } else if (problems.size() == MOST_PROBLEMS) {
            add(Severity.ERROR, offset, "", new Finding("too-many-problems", "There are more problems from here on.",
                    "Mend those before; the others are told then."));
        }
    }

    private void add(Severity severity, int offset, String pointer, Finding finding) {
        int end = Math.clamp(offset, 0, text.length);
        int line = lineAt(end);
        int column = 1 + Character.codePointCount(text, lineStarts[line], end - lineStarts[line]);
        problems.add(new Problem(severity, file, line + 1, column, pointer, finding.rule(), finding.message(),
                finding.fix()));
    }

    /// The line of a place, counted from 0.
    private int lineAt(int offset) {
        if (lineStarts.length == 0) {
            lineStarts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length).filter(i -> text[i] == '\n')
                    .map(i -> i + 1)).toArray();
        }
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// One line of the text, if there is such a line.
    ///
    /// @param number 1 for the first
    Optional<String> line(int number) {
        return new String(text).lines().skip(number - 1L).findFirst();
    }

    /// What is wrong, wherever it stands.
    record Finding(String rule, String message, String fix) {
    }
}
