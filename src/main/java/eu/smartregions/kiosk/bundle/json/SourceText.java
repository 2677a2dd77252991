package eu.smartregions.kiosk.bundle.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One text file of the content and the problems found in it. Lines and columns are computed only where a problem needs
/// them, each from the nearest earlier place that is remembered: a hostile file can be one long line.
public final class SourceText {
    /// Nobody corrects more at once.
    private static final int MOST_PROBLEMS = 100;
    private static final int MOST_NAMED = 8;
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
    private List<String> outdated = List.of();
    private int firstOutdated;

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

    /// Returns the text, in UTF-8, with some passages replaced.
    ///
    /// @param changes passages that do not overlap, in any order
    public byte[] with(List<ObjectText.Change> changes) {
        ByteArrayOutputStream changed = new ByteArrayOutputStream(text.length);
        int done = 0;
        for (ObjectText.Change change : changes.stream().sorted(Comparator.comparing(ObjectText.Change::starts))
                .toList()) {
            changed.write(text, done, change.starts() - done);
            changed.writeBytes(change.text().getBytes(StandardCharsets.UTF_8));
            done = change.ends();
        }
        changed.write(text, done, text.length - done);
        return changed.toByteArray();
    }

    /// Returns the problems recorded so far, in the order in which they were found; at the end those that are told
    /// together.
    public List<Problem> problems() {
        if (outdated.isEmpty()) {
            return problems;
        }
        List<Problem> all = new ArrayList<>(problems);
        all.add(outdatedTexts());
        return all;
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
        faulty |= severity == Severity.ERROR;
        problems.add(problem(severity, offset, pointer, finding));
    }

    private Problem problem(Severity severity, int offset, String pointer, Finding finding) {
        Spot spot = spot(Math.clamp(offset, 0, text.length));
        return new Problem(severity, file, spot.line, spot.column, pointer, finding.rule(), finding.message(),
                finding.fix());
    }

    /// Records a text with translations that are older than its source.
    ///
    /// @param offset the place in bytes from the start of the text
    /// @param which  the text and the languages, for the message
    void outdated(int offset, String which) {
        if (outdated.isEmpty()) {
            outdated = new ArrayList<>();
            firstOutdated = offset;
        }
        outdated.add(which);
    }

    private Problem outdatedTexts() {
        int more = outdated.size() - MOST_NAMED;
        String named = String.join(", ", outdated.subList(0, Math.min(MOST_NAMED, outdated.size())))
                + (more > 0 ? " and " + more + " more" : "");
        return problem(Severity.WARNING, firstOutdated, "", new Finding("outdated-translation",
                "Texts were changed after they had been translated: " + named + ".",
                "Have them translated again (kiosk bundle texts export); where a translation still fits, remove its "
                        + "language from \"of\"."));
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
