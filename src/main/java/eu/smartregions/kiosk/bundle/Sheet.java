package eu.smartregions.kiosk.bundle;

import java.util.ArrayList;
import java.util.List;

/// One text file of the content, and what is wrong with it. Lines and columns are worked out only where a problem needs
/// them.
final class Sheet {
    private final String file;
    private final char[] text;
    private final boolean readable;
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

    /// Records a problem at a place in the text, given in UTF-16 units from its start.
    void report(Severity severity, int offset, String pointer, Finding finding) {
        int line = 1;
        int lineStart = 0;
        int end = Math.clamp(offset, 0, text.length);
        for (int i = 0; i < end; i++) {
            if (text[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        int column = 1 + Character.codePointCount(text, lineStart, end - lineStart);
        problems.add(new Problem(severity, file, line, column, pointer, finding.rule(), finding.message(),
                finding.fix()));
    }

    /// What is wrong, wherever it stands.
    record Finding(String rule, String message, String fix) {
    }
}
