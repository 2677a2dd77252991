package eu.smartregions.kiosk.bundle.json;

import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON value that knows where it stands, so that every mistake can be shown at its exact place.
public abstract sealed class JsonValue {
    private final Origin origin;

    private JsonValue(Origin origin) {
        this.origin = origin;
    }

    /// The place of a value in its file.
    ///
    /// @param parent the object or array around it; null for the outermost value
    /// @param key    its name or index there
    /// @param named  the offset of its name, in bytes from the start of the text; of the value if it has no name
    /// @param starts the offset of the value, in bytes from the start of the text
    record Origin(SourceText sheet, @Nullable JsonValue parent, String key, int named, int starts) {
    }

    /// Returns the type of the value in words, for messages.
    abstract String kind();

    /// Returns the JSON pointer to the value (RFC 6901).
    public String pointer() {
        return origin.parent == null
                ? ""
                : origin.parent.pointer() + "/" + origin.key.replace("~", "~0").replace("/", "~1");
    }

    /// Returns the names and indexes on the way to the value that a JSON pointer is to, the outermost first.
    public static List<String> steps(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(step -> step.replace("~1", "/").replace("~0", "~")).toList();
    }

    /// Returns the file that the value is in.
    SourceText sheet() {
        return origin.sheet;
    }

    /// Returns the offset of the value's name, or of the value if it has none, in bytes from the start of the text.
    int named() {
        return origin.named;
    }

    /// Returns the offset of the value, in bytes from the start of the text.
    int starts() {
        return origin.starts;
    }

    /// Whether so much is wrong in the file that nothing more is recorded.
    public boolean beyondHelp() {
        return origin.sheet.full();
    }

    /// Records a mistake in this value.
    public void wrong(String rule, String message, String fix) {
        tell(Severity.ERROR, origin.starts, new Finding(rule, message, fix));
    }

    /// Records a mistake in this value's name.
    public void wrongName(String rule, String message, String fix) {
        tell(Severity.ERROR, origin.named, new Finding(rule, message, fix));
    }

    /// Records something in this value that is probably not meant.
    public void doubtful(String rule, String message, String fix) {
        tell(Severity.WARNING, origin.starts, new Finding(rule, message, fix));
    }

    private void tell(Severity severity, int offset, Finding finding) {
        if (!beyondHelp()) {
            origin.sheet.report(severity, offset, pointer(), finding);
        }
    }

    /// Records that translations in this text are older than its source. All of a file are told in one warning.
    ///
    /// @param languages their codes, for the message
    public void outdated(String languages) {
        origin.sheet.outdated(origin.starts, pointer() + " (" + languages + ")");
    }

    /// Records that another type of value belongs here.
    ///
    /// @param expected the type that belongs here, with its article: "a number"
    public void wrongType(String expected) {
        wrong("wrong-type", "Here stands " + kind() + " where " + expected + " belongs.", "Write " + expected + ".");
    }

    /// An object.
    public static final class Fields extends JsonValue {
        private final Map<String, JsonValue> values = new LinkedHashMap<>();
        private int ends;

        Fields(Origin origin) {
            super(origin);
        }

        /// Sets the offset after the closing bracket, in bytes from the start of the text.
        void closedAt(int offset) {
            ends = offset;
        }

        /// Returns the offset after the closing bracket, in bytes from the start of the text.
        int ends() {
            return ends;
        }

        /// Returns the values by name, in the order of the file.
        public Map<String, JsonValue> values() {
            return values;
        }

        @Override
        String kind() {
            return "an object";
        }
    }

    /// An array.
    public static final class Items extends JsonValue {
        private final List<JsonValue> values = new ArrayList<>();

        Items(Origin origin) {
            super(origin);
        }

        /// Returns the values in the order of the file.
        public List<JsonValue> values() {
            return values;
        }

        @Override
        String kind() {
            return "a list";
        }
    }

    /// A text.
    public static final class Text extends JsonValue {
        private final String value;

        Text(Origin origin, String value) {
            super(origin);
            this.value = value;
        }

        /// Returns the text with its escapes resolved.
        public String value() {
            return value;
        }

        @Override
        String kind() {
            return "a text";
        }
    }

    /// A number, kept as it is written in the file.
    public static final class Figure extends JsonValue {
        private final String written;

        Figure(Origin origin, String written) {
            super(origin);
            this.written = written;
        }

        /// Returns the number as it is written in the file.
        public String written() {
            return written;
        }

        @Override
        String kind() {
            return "a number";
        }
    }

    /// True or false.
    public static final class Flag extends JsonValue {
        private final boolean value;

        Flag(Origin origin, boolean value) {
            super(origin);
            this.value = value;
        }

        /// Returns the value itself.
        public boolean value() {
            return value;
        }

        @Override
        String kind() {
            return Boolean.toString(value);
        }
    }

    /// The word `null`.
    static final class Null extends JsonValue {
        Null(Origin origin) {
            super(origin);
        }

        @Override
        String kind() {
            return "null";
        }
    }

    /// A value that is missing and was already reported; nothing more is reported of it.
    static final class Absent extends JsonValue {
        Absent() {
            super(new Origin(new SourceText("", new byte[0]), null, "", 0, 0));
        }

        @Override
        String kind() {
            return "nothing";
        }

        public @Override void wrong(String rule, String message, String fix) {
        }

        public @Override void wrongName(String rule, String message, String fix) {
        }

        public @Override void doubtful(String rule, String message, String fix) {
        }
    }
}
