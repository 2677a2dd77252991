package eu.smartregions.kiosk.report.html;

import java.util.ArrayDeque;
import java.util.Deque;

/// Writes HTML that is XML as well, and SVG in it. Words are always words: whatever a text holds, it adds no mark-up
/// and does not turn the direction of the texts around it.
final class Html {
    private final StringBuilder out = new StringBuilder(65_536);
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        open.push(tag);
        return this;
    }

    /// Closes the element opened last.
    Html close() {
        String tag = open.pop();
        out.append("</").append(tag).append('>');
        if (!tag.equals("span") && !tag.equals("b") && !tag.equals("bdi")) {
            out.append('\n');
        }
        return this;
    }

    /// An element with words in it.
    Html element(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).close();
    }

    /// An element that holds nothing, such as a shape.
    Html empty(String tag, String... attributes) {
        open(tag, attributes);
        open.pop();
        out.insert(out.length() - 1, '/');
        return this;
    }

    /// The project's own words.
    Html text(String words) {
        escape(words);
        return this;
    }

    /// Words that others wrote, kept apart from those around them in direction as well.
    Html name(String words) {
        return element("bdi", words);
    }

    /// Mark-up from the project's own files.
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /// Returns the whole document.
    ///
    /// @throws IllegalStateException if an element is still open
    String document() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private void escape(String words) {
        words.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(allowed(point) ? point : 0xFFFD);
            }
        });
    }

    /// Whether a character may stand in a document at all: no control characters but for white space, no halves of
    /// characters.
    private static boolean allowed(int point) {
        boolean control = Character.getType(point) == Character.CONTROL && "\t\n\r".indexOf(point) < 0;
        return !control && Character.getType(point) != Character.SURROGATE && (point & 0xFFFE) != 0xFFFE;
    }
}
