package eu.smartregions.kiosk.bundle.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The brackets of a broken JSON text that are open at a place of it, and the one that somebody forgot to close: texts
/// are written so that what is inside brackets stands further right.
final class OpenBrackets {
    private final byte[] text;
    private final int end;
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean inText;
    private @Nullable Open forgotten;

    /// A bracket that was opened.
    ///
    /// @param mark   the bracket
    /// @param offset in bytes
    /// @param line   from 1
    /// @param indent of its line, in bytes
    record Open(char mark, int offset, int line, int indent) {
        /// Returns the bracket that closes it.
        char close() {
            return mark == '{' ? '}' : ']';
        }
    }

    private OpenBrackets(byte[] text, int end) {
        this.text = text;
        this.end = end;
    }

    /// Looks at a text up to a place.
    static OpenBrackets before(byte[] text, int end) {
        OpenBrackets brackets = new OpenBrackets(text, end);
        brackets.look();
        return brackets;
    }

    private void look() {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < end; i++) {
            char here = (char) text[i];
            if (here == '\n') {
                line++;
                lineStart = i + 1;
                inText = false;
            } else if (inText) {
                if (here == '\\') {
                    i++;
                } else if (here == '"') {
                    inText = false;
                }
            } else if (here == '"') {
                inText = true;
            } else if (here == '{' || here == '[') {
                open.push(new Open(here, i, line, indent(lineStart)));
            } else if ((here == '}' || here == ']') && !open.isEmpty()) {
                closed(open.pop(), i, lineStart);
            }
        }
    }

    private void closed(Open last, int offset, int lineStart) {
        boolean firstOnLine = lineStart + indent(lineStart) == offset;
        if (forgotten == null && firstOnLine && last.indent() > indent(lineStart)) {
            forgotten = last;
        }
    }

    private int indent(int lineStart) {
        int at = lineStart;
        while (at < text.length && (text[at] == ' ' || text[at] == '\t')) {
            at++;
        }
        return at - lineStart;
    }

    /// Whether one bracket alone is missing: the last thing before the place closes another.
    boolean missOne() {
        int last = afterThing(end) - 1;
        return !inText && open.size() == 1 && last >= 0 && (text[last] == '}' || text[last] == ']');
    }

    /// Returns the bracket that was opened last.
    Optional<Open> last() {
        return Optional.ofNullable(open.peek());
    }

    /// Returns the bracket that somebody forgot to close: the one that a bracket further left closed in its place, else
    /// the one that was opened last.
    Optional<Open> forgotten() {
        return Optional.ofNullable(forgotten).or(this::last);
    }

    /// Returns where a bracket seems to end: after the last thing before a line that begins as far left as that of the
    /// bracket, else before the end of what was looked at.
    int closes(Open bracket) {
        int lineStart = bracket.offset();
        while (true) {
            while (lineStart < end && text[lineStart] != '\n') {
                lineStart++;
            }
            lineStart++;
            if (lineStart >= end) {
                return afterThing(end);
            }
            int first = lineStart + indent(lineStart);
            boolean blank = first >= text.length || text[first] == '\n' || text[first] == '\r';
            if (!blank && indent(lineStart) <= bracket.indent()) {
                return afterThing(lineStart);
            }
        }
    }

    private int afterThing(int from) {
        int at = from;
        while (at > 0 && (Character.isWhitespace(text[at - 1]) || text[at - 1] == ',')) {
            at--;
        }
        return at;
    }
}
