package eu.smartregions.kiosk.bundle.json;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Writes JSON (RFC 8259) for people to read: lists and objects that are short take one line.
public final class JsonText {
    private static final int WIDTH = 110;
    private static final String STEP = "  ";

    private JsonText() {
    }

    /// Returns the text of a value, ending with a line break.
    ///
    /// @param value maps, lists, texts, numbers and booleans
    /// @throws IllegalArgumentException if there is a value of another type in it
    public static String of(Object value) {
        return text(value, "") + "\n";
    }

    private static String text(Object value, String indent) {
        return switch (value) {
            case Map<?, ?> fields -> list(fields.entrySet().stream()
                    .map(field -> quoted(field.getKey().toString()) + ": " + text(field.getValue(), indent + STEP))
                    .toList(),
                    "{}", indent);
            case List<?> items -> list(items.stream().map(item -> text(item, indent + STEP)).toList(), "[]", indent);
            case String text -> quoted(text);
            // @formatter:off
            case Number _, Boolean _ -> value.toString();
            // @formatter:on
            default -> throw new IllegalArgumentException("JSON has no " + value.getClass());
        };
    }

    private static String list(List<String> parts, String brackets, String indent) {
        String open = brackets.substring(0, 1);
        String close = brackets.substring(1);
        int length = parts.stream().mapToInt(part -> part.length() + 2).sum();
        if (parts.isEmpty()
                || length + indent.length() < WIDTH && parts.stream().noneMatch(part -> part.contains("\n"))) {
            return open + String.join(", ", parts) + close;
        }
        StringJoiner lines = new StringJoiner(",\n" + indent + STEP, open + "\n" + indent + STEP,
                "\n" + indent + close);
        parts.forEach(lines::add);
        return lines.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < 0x20 ? "\\u%04x".formatted(c) : Character.toString(c));
            }
        });
        return quoted.append('"').toString();
    }
}
