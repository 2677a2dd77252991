package eu.smartregions.kiosk.bundle.json;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes JSON for people to read: what is short stands on one line.
public final class JsonText {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int WIDTH = 110;
    private static final int STEP = 2;

    private JsonText() {
    }

    /// The layout of objects and lists for a generator.
    private static final class Layout extends ObjectWriteContext.Base {
        private final PrettyPrinter printer;

        private Layout(PrettyPrinter printer) {
            this.printer = printer;
        }

        private static Separators separators() {
            return Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("").withArrayEmptySeparator("");
        }

        /// Everything on one line.
        static Layout line() {
            Separators spaced = separators().withObjectEntrySpacing(Separators.Spacing.AFTER)
                    .withArrayElementSpacing(Separators.Spacing.AFTER);
            DefaultPrettyPrinter.Indenter none = new DefaultPrettyPrinter.NopIndenter();
            return new Layout(new DefaultPrettyPrinter(spaced).withObjectIndenter(none).withArrayIndenter(none));
        }

        /// A line for each field and for each thing in a list.
        static Layout lines() {
            DefaultPrettyPrinter.Indenter indenter = new DefaultIndenter(" ".repeat(STEP), "\n");
            return new Layout(
                    new DefaultPrettyPrinter(separators()).withObjectIndenter(indenter).withArrayIndenter(indenter));
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /// Returns the text of a value, ending with a line break.
    ///
    /// @param value maps, lists, texts, numbers and booleans
    public static String of(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(Layout.lines(), text)) {
            writeLines(json, value, 0);
        }
        return text + "\n";
    }

    private static void writeLines(JsonGenerator json, Object value, int indent) {
        String line = line(value);
        boolean fits = line.length() + indent < WIDTH;
        switch (value) {
            case Map<?, ?> fields when !fits -> {
                json.writeStartObject();
                fields.forEach((name, field) -> writeLines(json.writeName(name.toString()), field, indent + STEP));
                json.writeEndObject();
            }
            case List<?> items when !fits -> {
                json.writeStartArray();
                items.forEach(item -> writeLines(json, item, indent + STEP));
                json.writeEndArray();
            }
            default -> json.writeRawValue(line);
        }
    }

    /// Returns the text of a value on one line, without a line break at its end.
    static String line(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(Layout.line(), text)) {
            write(json, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        switch (value) {
            case Map<?, ?> fields -> {
                json.writeStartObject();
                fields.forEach((name, field) -> write(json.writeName(name.toString()), field));
                json.writeEndObject();
            }
            case List<?> items -> {
                json.writeStartArray();
                items.forEach(item -> write(json, item));
                json.writeEndArray();
            }
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case Number number -> json.writeNumber(number.toString());
            default -> throw new IllegalArgumentException("JSON has no " + value.getClass());
        }
    }
}
