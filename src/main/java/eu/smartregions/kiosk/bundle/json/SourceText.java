package eu.smartregions.kiosk.bundle.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One text file of the content and the problems found in it. Lines and columns are computed only where a problem needs
/// them, each from the nearest earlier place that is remembered: a hostile file can be one long line.
public final class SourceText {
    /// Nobody corrects more at once.
    private static final int MOST_PROBLEMS = 100;
    private static final int STRIDE = 1 << 12;
    /// Continuation bytes of UTF-8 (RFC 3629) begin with the bits 10.
    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;

    private final String file;
    private final byte[] text;
    private final boolean readable;
    private List<Spot> remembered = List.of();
    private boolean faulty;
    private final List<Problem> problems = new ArrayList<>();

    /// A file that is text as a whole.
    ///
    /// @param file its path inside the content folder
    /// @param text in UTF-8
    public SourceText(String file, byte[] text) {
        this(file, text, true);
    }

    /// A file that was read as far as it is text.
    ///
    /// @param file     its path inside the content folder
    /// @param text     in UTF-8
    /// @param readable whether all of the file is text
    public SourceText(String file, byte[] text, boolean readable) {
        this.file = file;
        this.text = text;
        this.readable = readable;
    }

    /// Whether all of the file is text.
    public boolean readable() {
        return readable;
    }

    /// Returns the text in UTF-8. The array must not be changed.
    byte[] text() {
        return text;
    }

    /// Returns the problems recorded so far, in the order in which they were found.
    public List<Problem> problems() {
        return problems;
    }

    /// Whether one of the problems is an error.
    public boolean faulty() {
        return faulty;
    }

    /// Whether so much is wrong that nothing more is recorded.
    boolean full() {
        return faulty && problems.size() > MOST_PROBLEMS;
    }

    /// Records a problem. Beyond a hundred problems only a first error is still recorded.
    ///
    /// @param offset  the place in bytes from the start of the text
    /// @param pointer the value it is about as a JSON pointer (RFC 6901)
    public void report(Severity severity, int offset, String pointer, Finding finding) {
        if (problems.size() < MOST_PROBLEMS) {
            add(severity, offset, pointer, finding);
        } else if (problems.size() == MOST_PROBLEMS) {
            add(severity, offset, "", new Finding("too-many-problems", "There are more problems from here on.",
                    "Mend those before; the others are told then."));
        } else if (severity == Severity.ERROR && !faulty) {
            add(severity, offset, pointer, finding);
        }
    }

    private void add(Severity severity, int offset, String pointer, Finding finding) {
        Spot spot = spot(Math.clamp(offset, 0, text.length));
        faulty |= severity == Severity.ERROR;
        problems.add(new Problem(severity, file, spot.line, spot.column, pointer, finding.rule(), finding.message(),
                finding.fix()));
    }

    /// A line and a column, both 1-based; columns in characters.
    private record Spot(int line, int column) {
    }

    private Spot spot(int offset) {
        if (remembered.isEmpty()) {
            remembered = new ArrayList<>(List.of(new Spot(1, 1)));
        }
        while (remembered.size() <= offset / STRIDE) {
            int from = (remembered.size() - 1) * STRIDE;
            remembered.add(walk(remembered.getLast(), from, from + STRIDE));
        }
        return walk(remembered.get(offset / STRIDE), offset / STRIDE * STRIDE, offset);
    }

    private Spot walk(Spot start, int from, int until) {
        int line = start.line;
        int column = start.column;
        for (int i = from; i < until; i++) {
            if (text[i] == '\n') {
                line++;
                column = 1;
            } else if ((text[i] & CONTINUATION_MASK) != CONTINUATION) {
                column++;
            }
        }
        return new Spot(line, column);
    }

    /// Returns one line of the text without its line break, or empty if there is no such line.
    ///
    /// @param number 1-based
    public Optional<String> line(int number) {
        int start = 0;
        for (int line = 1; line < number; line++) {
            start = end(start) + 1;
        }
        return start > text.length
                ? Optional.empty()
                : Optional.of(new String(text, start, end(start) - start, StandardCharsets.UTF_8).stripTrailing());
    }

    private int end(int start) {
        int end = start;
        while (end < text.length && text[end] != '\n') {
            end++;
        }
        return end;
    }

    /// A problem without its place.
    ///
    /// @param rule    the rule that is broken, a stable name
    /// @param message one sentence: what is wrong
    /// @param fix     one sentence: what to do
    public record Finding(String rule, String message, String fix) {
    }
}
